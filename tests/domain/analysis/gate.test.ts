import { describe, expect, it } from 'vitest'
import { opinions } from '@/lib/domain/analysis/opinions'
import { shuffledVotes } from '@/lib/domain/analysis/permutation-null'
import { aConversation, conversations } from '../../support/polis-data'

const has = (name: string) => conversations('openData').includes(name)
const found = (name: string) => opinions(aConversation('openData', name).input, { seed: 1 })

describe('A6: groups are shown when they are there, and only then', () => {
  it.each(['scoop-hivemind.biodiversity', 'canadian-electoral-reform'].filter(has))(
    'shows those of %s, with how steady they are',
    (name) => {
      const { gate, groups } = found(name)
      expect(gate).toMatchObject({ shown: true, reasons: [] })
      expect(gate.silhouette).toBeGreaterThan(gate.nullSilhouette95)
      expect(gate.share).toBeGreaterThan(gate.nullShare95)
      expect(gate.stability).toBeGreaterThan(0.5)
      expect(groups.length).toBeGreaterThanOrEqual(2)
    },
  )

  it.each(['london.youth.policing'].filter(has))('shows none in %s, 26 people, and says why', (name) => {
    const { gate, groups, groupOf } = found(name)
    expect(gate.shown).toBe(false)
    expect(gate.reasons).toContain('silhouette-as-by-chance')
    expect(groups).toEqual([])
    expect(new Set(groupOf)).toEqual(new Set([-1]))
  })

  it.each(['bg2050-volunteers'].filter(has))('makes no group of one in %s', (name) => {
    for (const { members } of found(name).groups) expect(members.length).toBeGreaterThanOrEqual(6)
  })

  const five = conversations('openData').filter((name) => !name.startsWith('scoop') && !name.startsWith('ssis'))
  it.runIf(five.length === 5)('shows none in at least nine of ten shuffles of five conversations', () => {
    let shown = 0
    for (const name of five) {
      const { input } = aConversation('openData', name)
      for (let turn = 0; turn < 4; turn++) {
        const matrix = shuffledVotes(input.matrix, 100 + turn)
        if (opinions({ ...input, matrix }, { seed: turn }).gate.shown) shown++
      }
    }
    expect(shown).toBeLessThanOrEqual(2)
  })
})
