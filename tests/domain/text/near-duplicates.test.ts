import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikePairs } from '@/lib/domain/text/alike-pairs'
import { nearDuplicates } from '@/lib/domain/text/near-duplicates'
import { trigramSimilarity } from '@/lib/domain/text/trigrams'
import { safetyComments, whereTheDataIs } from './corpus'
import { negatedPairs } from './negated-pairs'

const received = (texts: readonly string[], minutesApart = 600) =>
  texts.map((text, index) => ({ id: String(index), text, receivedAt: new Date(1_800_000_000_000 + index * minutesApart * 60_000) }))

describe('near duplicates', () => {
  const comments = safetyComments()
  it.runIf(comments)(`A14: 8 of 8 literal pairs at 0.6 and none that is not one, among 66 comments (${whereTheDataIs})`, () => {
    const all = comments ?? []
    const found = alikePairs(
      all.map(({ text }) => text),
      0.6,
    ).map(({ a, b }) => [all[a], all[b]] as const)
    expect(found.filter(([one, other]) => other?.copyOf !== one?.id)).toEqual([])
    expect(found).toHaveLength(8)
  })

  it('A14: ten negated pairs are never stacked, and never suggested as the same', () => {
    expect(negatedPairs).toHaveLength(10)
    expect(negatedPairs.filter(([a, b]) => trigramSimilarity(a, b) >= 0.9).length).toBeGreaterThanOrEqual(5)
    for (const pair of negatedPairs) expect(nearDuplicates(received(pair)).stacks).toEqual([])
    const figures = (pair: readonly [string, string]) => pair.every((text) => text.startsWith('Sänk'))
    for (const pair of negatedPairs.filter((pair) => !figures(pair))) expect(nearDuplicates(received(pair)).suggested).toEqual([])
  })

  it('an article is no negation: one that says the opposite is not suggested because it is longer', () => {
    const pair = ['Det är för mörkt vid gångtunneln i Norrvik.', 'Det är inte för mörkt vid gångtunneln i Norrvik. Måla den en gång.']
    expect(nearDuplicates(received(pair)).suggested).toEqual([])
  })

  it('finds exactly the pairs that comparing everything with everything finds', () => {
    const word = fc.constantFrom('lampa', 'lampor', 'gatan', 'skolan', 'buss', 'mörkt', 'inte', 'på', 'parken', 'åäö')
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 14 }), fc.constantFrom(0.5, 0.6, 0.9, 1), (texts, threshold) => {
        const slow = texts.flatMap((b, j) =>
          texts.slice(0, j).flatMap((a, i) => (trigramSimilarity(a, b) >= threshold ? [`${i} ${j}`] : [])),
        )
        expect(
          alikePairs(texts, threshold)
            .map(({ a, b }) => `${a} ${b}`)
            .sort(),
        ).toEqual(slow.sort())
      }),
    )
  })

  it('keeps every view: those of a stack and those beside it are together all that were given', () => {
    const copies = ['Bättre belysning i parken, tack!', 'Bättre belysning i parken tack', 'Låt bussen gå oftare.']
    const { stacks } = nearDuplicates(received(copies))
    expect(stacks.map(({ views }) => views.map(({ id }) => id))).toEqual([['0', '1']])
  })

  it('calls ten near-identical views within a day a flood, and ten over a month none', () => {
    const same = Array.from({ length: 12 }, (_, no) => `Rör inte fältet bakom skolan${'!'.repeat(no % 3)}`)
    expect(nearDuplicates(received(same, 5)).stacks[0]?.flood).toMatchObject({ count: 12 })
    expect(nearDuplicates(received(same, 60 * 24 * 3)).stacks[0]?.flood).toBeNull()
  })

  it('A14: a campaign of 5,000, each signed with another name, is one stack within ten seconds', () => {
    const campaign = Array.from(
      { length: 5000 },
      (_, no) =>
        `Rör inte fältet bakom skolan! Det är den sista gröna platsen i Norrvik och våra barn leker där varje dag. ${'abcdefghijklmnopqrst'[no % 20]}${no % 7 === 0 ? ' Hälsningar' : ''}`,
    )
    const before = performance.now()
    expect(nearDuplicates(received(campaign, 1)).stacks[0]?.views).toHaveLength(5000)
    expect((performance.now() - before) / 1000).toBeLessThan(10)
  })
})
