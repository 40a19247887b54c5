import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideSmallCells } from '@/lib/domain/analysis/small-cells'
import { heardFrom } from '@/lib/domain/heard'

describe('small cells', () => {
  it('are never shown, and never can be had by subtraction', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 9 }), (counts) => {
        const shown = hideSmallCells(counts)
        for (const cell of shown) expect(cell === null || cell >= 5).toBe(true)
        const hidden = counts.filter((_, index) => shown[index] === null)
        if (hidden.length === 0 || hidden.length === counts.length) return
        expect(hidden.length).toBeGreaterThanOrEqual(2)
        expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5)
      }),
    )
  })

  it('take one more along when they stand alone', () => {
    expect(hideSmallCells([40, 3, 12, 20])).toEqual([40, null, null, 20])
    expect(hideSmallCells([40, 12, 20])).toEqual([40, 12, 20])
  })
})

describe('who was heard', () => {
  const population = {
    referenceDate: '2025-12-31',
    rows: [
      { district: 'centrum', ageBand: '18-29', sex: 'woman', count: 60 },
      { district: 'norrvik', ageBand: '30-44', sex: 'man', count: 40 },
    ],
  }
  const background = [
    { ageBand: '18-29', gender: 'woman', district: 'centrum', count: 30 },
    { ageBand: '30-44', gender: 'man', district: 'norrvik', count: 8 },
    { ageBand: '30-44', gender: '', district: 'norrvik', count: 2 },
  ]
  const counted = {
    lastSeqNo: 50,
    channels: { WEB: 40, PAPER: 10 },
    languages: [
      { key: 'sv', count: 47 },
      { key: 'ar', count: 3 },
    ],
    childVoices: 3,
    outside: 1,
    background,
    population,
  }

  it('is compared with the population', () => {
    const age = heardFrom(counted).groups.find(({ dimension }) => dimension === 'ageBand')?.groups
    expect(age).toEqual([
      { key: '18-29', count: 30, share: 0.75, populationShare: 0.6 },
      { key: '30-44', count: 10, share: 0.25, populationShare: 0.4 },
    ])
  })

  it('shows no group of fewer than five, in any column', () => {
    const heard = heardFrom(counted)
    expect(heard.groups.find(({ dimension }) => dimension === 'gender')?.groups.map(({ count, share }) => [count, share])).toEqual([
      [null, null],
      [30, 0.75],
      [null, null],
    ])
    expect(heard.languages).toEqual([
      { key: 'sv', count: null },
      { key: 'ar', count: null },
    ])
    expect(heard.childVoices).toBeNull()
    expect(heard.received).toBe(50)
  })

  it('is silent about groups when hardly anybody answered', () => {
    const few = heardFrom({ ...counted, background: [{ ageBand: '80+', gender: 'man', district: 'centrum', count: 4 }] })
    expect(few.groups).toEqual([])
    expect(few.answered).toBeNull()
  })

  it('stands without figures of the population', () => {
    const [age] = heardFrom({ ...counted, population: null }).groups
    expect(age?.groups.every(({ populationShare }) => populationShare === null)).toBe(true)
  })

  it('published again after a few more came, gives none of them away', () => {
    const first = heardFrom(counted)
    const oneMore = [...background, { ageBand: '18-29', gender: 'woman', district: 'centrum', count: 1 }]
    expect(heardFrom({ ...counted, background: oneMore, earlier: [first] })).toMatchObject({ answered: 40, groups: first.groups })
    const sixMore = [...background, { ageBand: '18-29', gender: 'woman', district: 'centrum', count: 6 }]
    const later = heardFrom({ ...counted, background: sixMore, childVoices: 7, earlier: [first] })
    expect(later.answered).toBe(46)
    expect(later.groups.find(({ dimension }) => dimension === 'ageBand')?.groups.map(({ count }) => count)).toEqual([36, 10])
    expect(heardFrom({ ...counted, childVoices: 9, earlier: [later] }).childVoices).toBe(7)
  })
})
