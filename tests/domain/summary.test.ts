import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type Snapshot, type SnapshotClaim } from '@/lib/domain/snapshot'
import { mayMoveSummary, type SummaryFacts, seqNos, stepped, summaryStates, textsFrom, whatBlocksPublication } from '@/lib/domain/summary'
import { themeChanges } from '@/lib/domain/summary-diff'

const claim = {
  id: 'c1',
  text: 'Mörka vägar undviks.',
  kind: 'COMMON',
  isStale: false,
  isMachineMade: false,
  approvedById: null,
  sources: [{ isUsable: true }],
}
const tension = { id: 't1', no: 1, aText: 'Mer ljus.', bText: 'Mindre ljus.', isStale: false, a: 1, b: 2 }
const quote = { id: 'q1', text: 'Det är mörkt.', isStale: false }
const ready: SummaryFacts = {
  version: 1,
  changeNote: '',
  undecided: 0,
  includesChildren: false,
  texts: textsFrom({ method: 'a', limits: 'b', notReached: 'c' }),
  claims: [claim],
  tensions: [tension],
  quotes: [quote],
}
const blocked = (changes: Partial<SummaryFacts>) => whatBlocksPublication({ ...ready, ...changes }).map(({ key }) => key)

describe('what blocks publication', () => {
  it('is nothing when every claim has its sources, everything is coded and the texts are written', () => {
    expect(blocked({})).toEqual([])
  })

  it('INV-14: a claim without sources, or with one that was taken back', () => {
    expect(blocked({ claims: [{ ...claim, sources: [] }] })).toEqual(['summary.blockNoSource'])
    expect(blocked({ claims: [{ ...claim, sources: [{ isUsable: true }, { isUsable: false }] }] })).toEqual([
      'summary.blockWithdrawnSource',
    ])
    expect(blocked({ claims: [] })).toEqual(['summary.blockNoClaims'])
  })

  it('INV-15: a single view that nobody has decided on', () => {
    expect(blocked({ undecided: 1 })).toEqual(['summary.blockUndecided'])
  })

  it('a claim, a quote or a conflict whose ground has moved', () => {
    expect(blocked({ claims: [{ ...claim, isStale: true }] })).toEqual(['summary.blockStale'])
    expect(blocked({ quotes: [{ ...quote, isStale: true }] })).toEqual(['summary.blockQuoteStale'])
    expect(blocked({ tensions: [{ ...tension, isStale: true }] })).toEqual(['summary.blockTensionStale'])
  })

  it('INV-17: a conflict of which only one side is shown, and a quote without consent or changed', () => {
    expect(blocked({ tensions: [{ ...tension, b: 0 }] })).toEqual(['summary.blockTension'])
    expect(blocked({ tensions: [{ ...tension, bText: ' ' }] })).toEqual(['summary.blockTension'])
    expect(blocked({ quotes: [{ ...quote, fault: 'noConsent' }] })).toEqual(['summary.blockQuoteConsent'])
    expect(blocked({ quotes: [{ ...quote, fault: 'notWordForWord' }] })).toEqual(['summary.blockQuoteWords'])
  })

  it('INV-18: a machine’s words without a person’s name on them', () => {
    expect(blocked({ claims: [{ ...claim, isMachineMade: true }] })).toEqual(['summary.blockMachineMade'])
    expect(blocked({ claims: [{ ...claim, isMachineMade: true, approvedById: 'a person' }] })).toEqual([])
  })

  it('INV-32: children who are concerned and not heard, unless it says why', () => {
    expect(blocked({ includesChildren: true })).toEqual(['summary.blockChildren'])
    expect(blocked({ includesChildren: true, claims: [{ ...claim, kind: 'CHILD' }] })).toEqual([])
    expect(blocked({ includesChildren: true, texts: { ...ready.texts, children: 'Skolorna var stängda.' } })).toEqual([])
  })

  it('INV-19: nothing said of the limits and of who was not reached', () => {
    expect(blocked({ texts: textsFrom({}) })).toEqual(['summary.blockMethod', 'summary.blockLimits', 'summary.blockNotReached'])
  })

  it('a new version that does not say what is new', () => {
    expect(blocked({ version: 2 })).toEqual(['summary.blockChangeNote'])
  })
})

it('INV-26: nothing is published that was not approved first, and what is published is only superseded', () => {
  for (const from of summaryStates) expect(mayMoveSummary(from, 'PUBLISHED')).toBe(from === 'APPROVED')
  expect(summaryStates.filter((to) => mayMoveSummary('PUBLISHED', to))).toEqual(['SUPERSEDED'])
  expect(mayMoveSummary('DRAFT', 'APPROVED')).toBe(false)
})

it('numbers of views are read from what people write', () => {
  expect(seqNos.parse('22, 164 och 8; 22')).toEqual([22, 164, 8])
  expect(seqNos.parse(['3', '4'])).toEqual([3, 4])
  expect(seqNos.parse('')).toEqual([])
})

describe('the hash', () => {
  it('is of the content, not of the order in which it was written down', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(reversed)).toBe(canonicalJson(value))
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
      }),
    )
  })
})

describe('the difference between two versions', () => {
  const said = (id: string, text: string, sources: number[], originId: string | null = null): SnapshotClaim => ({
    id,
    originId,
    kind: 'COMMON',
    text,
    isMachineMade: false,
    approvedBy: null,
    sources,
  })
  const version = (claims: SnapshotClaim[]) =>
    ({
      themes: [{ id: 't', key: 'ljus', code: 1, name: 'Ljus', definition: '', core: '', views: 1, claims, quotes: [] }],
    }) as unknown as Snapshot

  it('follows a claim through its copies', () => {
    const before = version([said('a', 'Mörkt.', [1]), said('b', 'Blänkande.', [2]), said('e', 'Kvar.', [9])])
    const after = version([said('c', 'Mörkt och tomt.', [1, 3], 'a'), said('d', 'Nytt.', [4]), said('f', 'Kvar.', [9], 'e')])
    const [ljus] = themeChanges(before, after)
    expect(ljus?.claims.map(({ kind, claim }) => [kind, claim.id])).toEqual([
      ['changed', 'c'],
      ['added', 'd'],
      ['removed', 'b'],
    ])
    expect(ljus?.claims[0]).toMatchObject({ words: true, sourcesAdded: [3], sourcesRemoved: [] })
  })

  it('is empty when nothing differs', () => {
    expect(themeChanges(version([said('a', 'Mörkt.', [1])]), version([said('b', 'Mörkt.', [1], 'a')]))).toEqual([])
  })
})

describe('a step up or down', () => {
  const list = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 12 })
  it('moves one past its neighbour, and leaves the others as they stood to each other', () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.constantFrom('up' as const, 'down' as const), (before, at, to) => {
        const one = before[at % before.length] as number
        const after = stepped(before, one, to)
        expect(after.filter((other) => other !== one)).toEqual(before.filter((other) => other !== one))
        const step = after.indexOf(one) - before.indexOf(one)
        const isAtTheEnd = before.indexOf(one) === (to === 'up' ? 0 : before.length - 1)
        expect(step + 0).toBe(isAtTheEnd ? 0 : to === 'up' ? -1 : 1)
      }),
    )
  })
})
