import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { drawPanel } from '@/lib/domain/sortition/lottery'
import { probabilitiesOf, selectLottery } from '@/lib/domain/sortition/select'
import { panelsOfPeople, TICKETS, ticketsOf } from '@/lib/domain/sortition/tickets'
import { highsSolver } from '@/lib/integrations/solver/highs'
import { aPool } from './pools'

// Arithmetic takes longer beside other tests; it is not timed here.
vi.setConfig({ testTimeout: 120_000 })

describe('tickets', () => {
  it('are dealt so that people of one profile hold the same, to within one, and nobody sits twice', () => {
    const profileSizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        profileSizes,
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat(100)),
        (sizes, weights, chance) => {
          let person = 0
          const profiles = sizes.map((size) => ({ values: [], household: null, people: Array.from({ length: size }, () => person++) }))
          const total = weights.reduce((sum, weight) => sum + weight + 1, 0)
          const mixture = weights.map((weight) => ({
            weight: (weight + 1) / total,
            seats: Int32Array.from(sizes, (size) => (chance.next().value ?? 0) % (size + 1)),
          }))
          const panels = panelsOfPeople(profiles, ticketsOf(mixture))
          expect(panels.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(TICKETS)
          for (const { members } of panels) expect(new Set(members).size).toBe(members.length)
          const held = probabilitiesOf(person, panels)
          profiles.forEach(({ people }, profile) => {
            const expected = mixture.reduce((sum, { seats, weight }) => sum + (weight * (seats[profile] ?? 0)) / people.length, 0)
            for (const one of people) expect(Math.abs((held[one] ?? 0) - expected)).toBeLessThan(1e-10)
          })
        },
      ),
    )
  })
})

describe('the draw', () => {
  const panels = [
    { tickets: TICKETS / 4, members: [0] },
    { tickets: (3 * TICKETS) / 4, members: [1] },
  ]

  it('is what anybody gets from sha256sum and a pocket calculator', async () => {
    const seed = 'Strandvik, midsommar 2026: 7 11 13'
    const digest = createHash('sha256').update(seed, 'utf8').digest('hex')
    const ticket = Number(BigInt(`0x${digest}`) % 1_000_000_000_000n)
    expect(await drawPanel(panels, seed)).toEqual({ digest, ticket, panel: ticket < TICKETS / 4 ? 0 : 1 })
  })

  it('reads å, ä and ö the same however the keyboard composed them', async () => {
    expect(await drawPanel(panels, 'Rådslag'.normalize('NFD'))).toEqual(await drawPanel(panels, 'Rådslag'.normalize('NFC')))
  })

  it('gives everybody, over 20,000 seeds, as often a seat as was published, within 99.9 % limits', async () => {
    const instance = aPool({ people: 60, panelSize: 12, values: [2, 4, 3], seed: 5 })
    const selection = selectLottery(await highsSolver(), instance, 'leximin')
    if (!selection) throw new Error('There is a panel.')
    const draws = 20_000
    const seats = instance.people.map(() => 0)
    for (let index = 0; index < draws; index += 1) {
      const { panel } = await drawPanel(selection.panels, `draw ${index}`)
      for (const member of selection.panels[panel]?.members ?? []) seats[member] = (seats[member] ?? 0) + 1
    }
    selection.probabilities.forEach((probability, person) => {
      const limit = 3.2905 * Math.sqrt(draws * probability * (1 - probability)) + 0.5
      expect(Math.abs((seats[person] ?? 0) - draws * probability)).toBeLessThanOrEqual(limit)
    })
  })
})
