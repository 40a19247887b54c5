import type { OrganisationContent } from './content-types'
import type { Journal } from './journal'
import { idOf } from './seed-id'

/** An organisation that is being filled, and the people whom its content refers to by name. */
export class Place {
  readonly key: string
  readonly id: string

  constructor(
    readonly content: OrganisationContent,
    readonly journal: Journal,
    readonly now: Date,
  ) {
    this.key = content.municipality.key
    this.id = idOf('organisation', this.key)
  }

  idOf(...name: (string | number)[]): string {
    return idOf(this.key, ...name)
  }

  /** Names are unique in an organisation. One that nobody has is a slip in the content. */
  person(name: string): string {
    const found = this.personOrNone(name)
    if (!found) throw new Error(`${name} is nobody in ${this.key}`)
    return found
  }

  personOrNone(name: string | undefined): string | undefined {
    const { staff, bodies, residents = [] } = this.content
    const isKnown = [...staff, ...residents, ...bodies.flatMap(({ members }) => members)].some((known) => known.name === name)
    return name && isKnown ? this.idOf('person', name) : undefined
  }

  bodyId(key: string): string {
    return this.idOf('body', this.body(key).key)
  }

  body(key: string) {
    const found = this.content.bodies.find((body) => body.key === key)
    if (!found) throw new Error(`there is no body ${key} in ${this.key}`)
    return found
  }

  /** Who writes down what a body decided that day: its secretary, or its chair where there is none. */
  recorder(bodyKey: string, dayText: string): string {
    const day = dayText.slice(0, 10)
    const secretary = this.content.staff.find(({ bodies }) => bodies?.includes(bodyKey))
    if (secretary) return this.person(secretary.name)
    const chair = this.body(bodyKey).members.find(({ kind, from, to }) => kind === 'CHAIR' && from <= day && day <= to)
    if (!chair) throw new Error(`nobody could record what ${bodyKey} decided on ${day}`)
    return this.person(chair.name)
  }
}
