import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { obstaclesTo } from '@/lib/domain/sortition/checks'
import type { Instance } from '@/lib/domain/sortition/instance'
import { smallestRelaxation, withRelaxation } from '@/lib/domain/sortition/relaxation'
import { highsSolver } from '@/lib/integrations/solver/highs'
import { everyPanel } from './every-panel'
import { smallPool } from './pools'

// Arithmetic takes longer beside other tests; it is not timed here.
vi.setConfig({ testTimeout: 120_000 })

const solver = await highsSolver()
const person = (id: string, ...values: number[]) => ({ id, values, household: null })
const quota = (value: string, min: number, max: number) => ({ value, min, max })

describe('quotas that no panel can keep', () => {
  it('are explained in plain numbers where one feature alone is impossible', () => {
    const people = [person('a', 0), person('b', 0), person('c', 1), person('d', 1)]
    const kinds = (quotas: Instance['features'][number]['quotas'], panelSize = 3) =>
      obstaclesTo(solver, { panelSize, features: [{ name: 'kön', quotas }], people }).map(({ kind }) => kind)
    expect(kinds([quota('kvinna', 2, 2), quota('man', 2, 2)])).toEqual(['floors-exceed-panel'])
    expect(kinds([quota('kvinna', 0, 1), quota('man', 0, 1)])).toEqual(['ceilings-below-panel'])
    expect(kinds([quota('kvinna', 3, 3), quota('man', 0, 0)])).toContain('too-few-people')
    expect(kinds([quota('kvinna', 2, 1), quota('man', 0, 3)])).toContain('floor-above-ceiling')
    expect(kinds([quota('kvinna', 0, 5), quota('man', 0, 5)], 5)).toContain('pool-too-small')
    expect(kinds([quota('kvinna', 1, 2), quota('man', 1, 2)])).toEqual([])
  })

  it('are told apart from those that have nothing to do with it', () => {
    // All the young live in the north, so two of the young and one from the north cannot both be.
    const instance: Instance = {
      panelSize: 3,
      features: [
        { name: 'ålder', quotas: [quota('ung', 2, 3), quota('äldre', 0, 3)] },
        { name: 'område', quotas: [quota('norr', 0, 1), quota('söder', 0, 3)] },
        { name: 'kön', quotas: [quota('kvinna', 1, 2), quota('man', 1, 2)] },
      ],
      people: [person('a', 0, 0, 0), person('b', 0, 0, 1), person('c', 1, 1, 0), person('d', 1, 1, 1), person('e', 1, 1, 1)],
    }
    expect(obstaclesTo(solver, instance)).toEqual([
      {
        kind: 'conflict',
        withHouseholds: false,
        bounds: [
          { feature: 'ålder', value: 'ung', bound: 'min', seats: 2 },
          { feature: 'område', value: 'norr', bound: 'max', seats: 1 },
        ],
      },
    ])
    const relaxation = smallestRelaxation(solver, instance)
    expect(relaxation).toMatchObject({ kind: 'quotas', seats: 1, changes: [{}] })
    expect(everyPanel(withRelaxation(instance, relaxation)).length).toBeGreaterThan(0)
  })

  it('stay within min_flex and max_flex when that is enough, and say so when it is not', () => {
    const flexible = (minFlex: number): Instance => ({
      panelSize: 2,
      features: [{ name: 'kön', quotas: [{ ...quota('kvinna', 2, 2), minFlex, maxFlex: 2 }, quota('man', 0, 2)] }],
      people: [person('a', 0), person('b', 1), person('c', 1)],
    })
    expect(smallestRelaxation(solver, flexible(1))).toMatchObject({ kind: 'quotas', seats: 1, isBeyondFlex: false })
    expect(smallestRelaxation(solver, flexible(2))).toMatchObject({ kind: 'quotas', seats: 1, isBeyondFlex: true })
  })

  it('name the largest panel when the pool itself is too small', () => {
    const people = [
      { id: 'a', values: [], household: 1 },
      { id: 'b', values: [], household: 1 },
      { id: 'c', values: [], household: null },
    ]
    expect(smallestRelaxation(solver, { panelSize: 3, features: [], people })).toEqual({ kind: 'panel-size', from: 3, to: 2 })
  })

  it('are mended by the fewest seats that can do it, for any small pool', () => {
    const twisted = fc.tuple(smallPool, fc.infiniteStream(fc.integer({ min: -1, max: 2 }))).map(([instance, by]) => twist(instance, by))
    fc.assert(
      fc.property(twisted, (instance) => {
        const isPossible = everyPanel(instance).length > 0
        expect(obstaclesTo(solver, instance).length === 0).toBe(isPossible)
        if (isPossible) return
        const relaxation = smallestRelaxation(solver, instance)
        const free = { ...instance, features: [] }
        const anyPanel = everyPanel(free)
        if (relaxation.kind === 'panel-size') return expectNone(anyPanel)
        expect(everyPanel(withRelaxation(instance, relaxation)).length).toBeGreaterThan(0)
        expect(relaxation.seats).toBe(Math.min(...anyPanel.map((panel) => stepsTo(instance, panel))))
      }),
      { numRuns: 50 },
    )
  })
})

const expectNone = (panels: number[][]) => {
  expect(panels).toEqual([])
}

function twist(instance: Instance, by: fc.Stream<number>): Instance {
  const moved = (seats: number) => Math.max(0, seats + (by.next().value ?? 0))
  const features = instance.features.map(({ name, quotas }) => ({
    name,
    quotas: quotas.map(({ value, min, max }) => ({ value, min: moved(min), max: moved(max) })),
  }))
  return { ...instance, features }
}

/** How far quotas must move for this panel, counted directly. */
function stepsTo({ features, people }: Instance, panel: number[]): number {
  const steps = features.flatMap(({ quotas }, feature) =>
    quotas.map(({ min, max }, value) => {
      const seats = panel.filter((at) => people[at]?.values[feature] === value).length
      return Math.max(0, min - seats) + Math.max(0, seats - max)
    }),
  )
  return steps.reduce((sum, step) => sum + step, 0)
}
