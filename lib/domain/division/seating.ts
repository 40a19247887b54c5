import type { DivisionRules, Participant } from './participant'

/** What is worth what. A rule outweighs any number of wishes that there can be in a room. */
const WEIGHT = { rule: 10_000, again: 12, wish: 8, trait: 1, organisation: 4 }

/**
 * People in groups, with what that costs, kept so that a swap of two is priced in a handful of steps. The price: squared
 * distance from an even share for each trait and organisation, and for each pair what it means that they sit together.
 */
export class Seating {
  readonly groupOf: Int32Array
  readonly members: number[][]
  private readonly cells: Int32Array[]
  private readonly weights: number[]
  private readonly shares: number[]
  private readonly counts: Int32Array[]
  private readonly pairs: Float64Array
  private readonly organisations: Int32Array

  constructor(
    private readonly people: Participant[],
    rules: DivisionRules,
    groups: number[][],
  ) {
    const cells = new Map<string, number>()
    this.weights = []
    const cellOf = (name: string, weight: number) => {
      if (!cells.has(name)) cells.set(name, this.weights.push(weight) - 1)
      return cells.get(name) ?? 0
    }
    this.organisations = Int32Array.from(people, ({ organisation }) =>
      organisation === null ? -1 : cellOf(`organisation ${organisation}`, WEIGHT.organisation),
    )
    this.cells = people.map(({ traits }, person) => {
      const own = traits.flatMap((trait, feature) => (trait === null ? [] : [cellOf(`${feature} ${trait}`, WEIGHT.trait)]))
      const organisation = this.organisations[person] ?? -1
      return Int32Array.from(organisation < 0 ? own : [...own, organisation])
    })
    this.shares = this.weights.map(() => 0)
    for (const own of this.cells) for (const cell of own) this.shares[cell] = (this.shares[cell] ?? 0) + 1 / people.length
    this.pairs = pairPrices(people, rules)
    this.members = groups.map((group) => [...group])
    this.groupOf = new Int32Array(people.length)
    this.counts = groups.map(() => new Int32Array(this.weights.length))
    this.members.forEach((group, at) => {
      for (const person of group) {
        this.groupOf[person] = at
        this.count(at, person, 1)
      }
    })
  }

  get price(): number {
    return this.members.reduce((sum, _, group) => sum + this.priceOf(group), 0)
  }

  private priceOf(group: number): number {
    const members = this.members[group] ?? []
    const counts = this.counts[group]
    const uneven = this.weights.reduce((sum, weight, cell) => sum + weight * ((counts?.[cell] ?? 0) - this.share(cell, group)) ** 2, 0)
    const pairs = members.reduce((sum, person, at) => sum + this.among(person, members.slice(0, at), -1), 0)
    return uneven + pairs + this.monotony(group)
  }

  /** How much the whole price changes when the two change places. */
  change(one: number, other: number): number {
    const [from, to] = [this.groupOf[one] as number, this.groupOf[other] as number]
    const [left, right] = [this.members[from] as number[], this.members[to] as number[]]
    const before = this.among(one, left, one) + this.among(other, right, other)
    const after = this.among(one, right, other) + this.among(other, left, one)
    const uneven = this.unevenness(one, other, from, to)
    const monotony = this.monotony(from) + this.monotony(to)
    this.swapCounts(one, other, from, to)
    const mixed = this.monotony(from) + this.monotony(to)
    this.swapCounts(other, one, from, to)
    return after - before + uneven + mixed - monotony
  }

  swap(one: number, other: number) {
    const [from, to] = [this.groupOf[one] as number, this.groupOf[other] as number]
    this.swapCounts(one, other, from, to)
    const [left, right] = [this.members[from] as number[], this.members[to] as number[]]
    left[left.indexOf(one)] = other
    right[right.indexOf(other)] = one
    this.groupOf[one] = to
    this.groupOf[other] = from
  }

  private unevenness(one: number, other: number, from: number, to: number): number {
    let change = 0
    for (const cell of this.cells[one] ?? []) if (!this.cells[other]?.includes(cell)) change += this.step(cell, from, to)
    for (const cell of this.cells[other] ?? []) if (!this.cells[one]?.includes(cell)) change += this.step(cell, to, from)
    return change
  }

  /** One person with this trait leaves `from` for `to`. */
  private step(cell: number, from: number, to: number): number {
    const inFrom = (this.counts[from]?.[cell] ?? 0) - this.share(cell, from)
    const inTo = (this.counts[to]?.[cell] ?? 0) - this.share(cell, to)
    return (this.weights[cell] ?? 0) * (2 - 2 * inFrom + 2 * inTo)
  }

  private share(cell: number, group: number): number {
    return (this.shares[cell] ?? 0) * (this.members[group]?.length ?? 0)
  }

  private among(person: number, members: number[], without: number): number {
    let price = 0
    for (const member of members) if (member !== without) price += this.pairs[person * this.people.length + member] as number
    return price
  }

  /** Is everybody in the group from one organisation? */
  private monotony(group: number): number {
    const members = this.members[group] ?? []
    const counts = this.counts[group]
    if (members.length < 2 || !counts) return 0
    for (let cell = 0; cell < counts.length; cell += 1)
      if (counts[cell] === members.length && this.weights[cell] === WEIGHT.organisation) return WEIGHT.rule
    return 0
  }

  private swapCounts(one: number, other: number, from: number, to: number) {
    this.count(from, one, -1)
    this.count(to, one, 1)
    this.count(to, other, -1)
    this.count(from, other, 1)
  }

  private count(group: number, person: number, by: number) {
    const counts = this.counts[group]
    if (counts) for (const cell of this.cells[person] ?? []) counts[cell] = (counts[cell] ?? 0) + by
  }
}

function pairPrices(people: Participant[], { apart, together, earlier }: DivisionRules): Float64Array {
  const place = new Map(people.map(({ id }, index) => [id, index]))
  const prices = new Float64Array(people.length ** 2)
  const add = (one: string, other: string, price: number) => {
    const [a, b] = [place.get(one), place.get(other)]
    if (a === undefined || b === undefined || a === b) return
    prices[a * people.length + b] = (prices[a * people.length + b] ?? 0) + price
    prices[b * people.length + a] = (prices[b * people.length + a] ?? 0) + price
  }
  for (const [one, other] of apart) add(one, other, WEIGHT.rule)
  for (const [one, other] of together) add(one, other, -WEIGHT.wish)
  for (const group of earlier.flat())
    group.forEach((one, at) => {
      for (const other of group.slice(at + 1)) add(one, other, WEIGHT.again)
    })
  return prices
}
