import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Instance, isPermitted } from '@/lib/domain/sortition/instance'
import { type Selection, selectLottery } from '@/lib/domain/sortition/select'
import { TICKETS } from '@/lib/domain/sortition/tickets'
import { highsSolver } from '@/lib/integrations/solver/highs'
import { everyPanel, leximinByHand } from './every-panel'
import { aPool, smallPool } from './pools'

// Arithmetic takes longer beside other tests; it is not timed here.
vi.setConfig({ testTimeout: 120_000 })

const solver = await highsSolver()

describe('the fairest lottery', () => {
  it('is the leximin of every panel that there is, for any small pool', () => {
    fc.assert(
      fc.property(smallPool, (instance) => {
        const selection = selectLottery(solver, instance, 'leximin')
        const isPossible = everyPanel(instance).length > 0
        expect(selection !== null).toBe(isPossible)
        const exact = isPossible ? leximinByHand(instance) : []
        selection?.probabilities.forEach((probability, person) => {
          expect(Math.abs(probability - (exact[person] ?? 0))).toBeLessThan(1e-6)
        })
        if (selection) expectSound(instance, selection)
      }),
      { numRuns: 25 },
    )
  })

  it('raises the lowest as high with maximin as with leximin, and no other way raises it higher', () => {
    fc.assert(
      fc.property(smallPool, (instance) => {
        const [maximin, leximin] = [selectLottery(solver, instance, 'maximin'), selectLottery(solver, instance, 'leximin')]
        if (!maximin || !leximin) return
        expect(Math.abs(lowest(maximin) - lowest(leximin))).toBeLessThan(1e-6)
        expectSound(instance, maximin)
      }),
      { numRuns: 10 },
    )
  })

  it.each([
    { people: 60, panelSize: 12, values: [2, 4, 3], seed: 5 },
    { people: 120, panelSize: 24, values: [2, 5, 3, 4], seed: 8 },
    { people: 90, panelSize: 15, values: [2, 3, 3], seed: 2, room: 1, shared: 30 },
  ])('proves how near it is to the best for $people people and a panel of $panelSize', (shape) => {
    const instance = aPool(shape)
    for (const method of ['leximin', 'maximin'] as const) {
      const selection = selectLottery(solver, instance, method)
      if (!selection) throw new Error('There is a panel.')
      expectSound(instance, selection)
    }
  })

  it('gives the same lottery, to the last ticket, every time', () => {
    const instance = aPool({ people: 70, panelSize: 14, values: [2, 4, 3], seed: 3 })
    expect(selectLottery(solver, instance, 'leximin')).toEqual(selectLottery(solver, instance, 'leximin'))
  })

  it('never seats two of a household', () => {
    const instance = aPool({ people: 40, panelSize: 10, values: [2, 2], seed: 6, room: 1, shared: 40 })
    const selection = selectLottery(solver, instance, 'leximin')
    expect(selection?.panels.length).toBeGreaterThan(0)
    for (const { members } of selection?.panels ?? []) {
      const homes = members.map((member) => instance.people[member]?.household)
      expect(new Set(homes).size).toBe(homes.length)
    }
  })

  it('gives some people less the old way', () => {
    const instance = aPool({ people: 100, panelSize: 15, values: [2, 4, 3], seed: 3 })
    const [fair, old] = [selectLottery(solver, instance, 'leximin'), selectLottery(solver, instance, 'random')]
    if (!fair || !old) throw new Error('There is a panel.')
    expect(lowest(old)).toBeLessThan(lowest(fair))
    expect(old.panels.every(({ members }) => isPermitted(instance, members))).toBe(true)
    expect(old.upperBound).toBeCloseTo(fair.upperBound, 9)
  })
})

function expectSound(instance: Instance, selection: Selection) {
  const { panels, probabilities, excluded, minimumProbability, upperBound, certificate } = selection
  expect(panels.every(({ members }) => isPermitted(instance, members))).toBe(true)
  expect(panels.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(TICKETS)
  expect(Math.abs(probabilities.reduce((sum, probability) => sum + probability, 0) - instance.panelSize)).toBeLessThan(1e-6)
  const reachable = probabilities.filter((_, person) => !excluded.includes(person))
  expect(minimumProbability).toBe(Math.min(...reachable))
  expect(upperBound - minimumProbability).toBeLessThanOrEqual(1e-6)
  expect(certificate.every((weight) => weight >= 0)).toBe(true)
  expect(certificate.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
  for (const { members } of panels)
    expect(members.reduce((sum, member) => sum + (certificate[member] ?? 0), 0)).toBeLessThanOrEqual(upperBound + 1e-9)
}

const lowest = ({ minimumProbability }: Selection) => minimumProbability
