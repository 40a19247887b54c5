// The same question answered the slow way, with none of the product's code: every panel is written down, and the linear
// programs are text for the solver's other entrance.
import loadHighs from 'highs'
import type { Instance } from '@/lib/domain/sortition/instance'

const highs = await loadHighs()

export function everyPanel({ panelSize, features, people }: Instance): number[][] {
  const found: number[][] = []
  const extend = (panel: number[], from: number) => {
    if (panel.length === panelSize) {
      const homes = panel.map((at) => people[at]?.household).filter((home) => typeof home === 'number')
      const isAllowed = features.every(({ quotas }, feature) =>
        quotas.every(({ min, max }, value) => {
          const seats = panel.filter((at) => people[at]?.values[feature] === value).length
          return seats >= min && seats <= max
        }),
      )
      if (isAllowed && new Set(homes).size === homes.length) found.push(panel)
      return
    }
    for (let next = from; next < people.length; next += 1) extend([...panel, next], next + 1)
  }
  extend([], 0)
  return found
}

/** The leximin probabilities: raise the lowest, see who can have more, hold the others, again. Nobody in no panel takes part. */
export function leximinByHand(instance: Instance): number[] {
  const panels = everyPanel(instance)
  const everybody = instance.people.map((_, index) => index)
  const held = new Map(everybody.filter((person) => !panels.some((panel) => panel.includes(person))).map((person) => [person, 0]))
  while (held.size < everybody.length) {
    const free = everybody.filter((person) => !held.has(person))
    const level = optimum('z', panels, [...free.map((person) => floor(panels, person, '- z >= 0')), ...heldRows(panels, held)])
    const floors = free.map((person) => floor(panels, person, `>= ${level - 1e-9}`))
    const stuck = free.filter((person) => optimum(seatsOf(panels, person), panels, [...floors, ...heldRows(panels, held)]) < level + 1e-6)
    for (const person of stuck) held.set(person, level)
  }
  return everybody.map((person) => held.get(person) ?? 0)
}

const heldRows = (panels: number[][], held: Map<number, number>) =>
  [...held].flatMap(([person, level]) => (level > 0 ? [floor(panels, person, `>= ${level - 1e-9}`)] : []))

const floor = (panels: number[][], person: number, rest: string) => `${seatsOf(panels, person)} ${rest}`

const seatsOf = (panels: number[][], person: number) =>
  panels.flatMap((panel, index) => (panel.includes(person) ? [`w${index}`] : [])).join(' + ')

function optimum(objective: string, panels: number[][], rows: string[]): number {
  const sum = panels.map((_, index) => `w${index}`).join(' + ')
  const program = `Maximize\n obj: ${objective}\nSubject To\n${[`${sum} = 1`, ...rows].map((row, index) => ` c${index}: ${row}`).join('\n')}\nEnd`
  const solution = highs.solve(program, { output_flag: false })
  if (solution.Status !== 'Optimal') throw new Error(`${solution.Status}\n${program}`)
  return solution.ObjectiveValue
}
