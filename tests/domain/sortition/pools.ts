import fc from 'fast-check'
import type { Instance } from '@/lib/domain/sortition/instance'
import { numberStream } from '@/lib/domain/sortition/number-stream'

export interface PoolShape {
  people: number
  panelSize: number
  /** How many values each feature has. */
  values: number[]
  seed: number
  /** Seats between floor and ceiling beyond rounding: 0 is tight. */
  room?: number
  /** How many people share a household with one other. */
  shared?: number
}

/** A pool whose features hang together, with quotas halfway between the pool and a population of its own. */
export function aPool({ people, panelSize, values, seed, room = 0, shared = 0 }: PoolShape): Instance {
  const random = numberStream(seed)
  const milieus = Array.from({ length: 4 }, () => values.map((count) => weights(count, () => random() + 0.05)))
  const population = values.map((count) => weights(count, () => random() + 0.3))
  const drawn = Array.from({ length: people }, (_, index) => {
    const milieu = milieus[Math.floor(random() * milieus.length)] ?? []
    return { id: `p${index}`, values: milieu.map((shares) => pick(shares, random())), household: index < shared ? index >> 1 : null }
  })
  const features = values.map((count, feature) => ({
    name: `feature ${feature}`,
    quotas: Array.from({ length: count }, (_, value) => {
      const held = drawn.filter((person) => person.values[feature] === value).length / people
      const seats = (0.5 * (population[feature]?.[value] ?? 0) + 0.5 * held) * panelSize
      return { value: `value ${value}`, min: Math.max(0, Math.floor(seats) - room), max: Math.ceil(seats) + room }
    }),
  }))
  return { panelSize, features, people: drawn }
}

/** Pools that are small enough for every panel to be written down. */
export const smallPool: fc.Arbitrary<Instance> = fc
  .record({
    people: fc.integer({ min: 4, max: 9 }),
    panelSize: fc.integer({ min: 1, max: 4 }),
    values: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    room: fc.integer({ min: 0, max: 1 }),
    shared: fc.constantFrom(0, 0, 2, 4),
  })
  .map(aPool)

function weights(count: number, next: () => number): number[] {
  const raw = Array.from({ length: count }, next)
  const total = raw.reduce((sum, weight) => sum + weight, 0)
  return raw.map((weight) => weight / total)
}

function pick(shares: number[], at: number): number {
  let passed = 0
  const found = shares.findIndex((share) => {
    passed += share
    return at < passed
  })
  return found < 0 ? shares.length - 1 : found
}
