import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageText } from '@/lib/domain/coding'
import { levelOf, plainLanguage } from '@/lib/domain/text/plain-language'

describe('plain-language help', () => {
  it('counts LIX as Björnsson did: words a sentence and the percentage of long words', () => {
    // 13 words in 2 sentences, two of them of more than six letters.
    const text = 'Vi vill höra vad du tycker om belysningen. Skriv till kommunen idag gärna.'
    expect(plainLanguage(text)).toMatchObject({ words: 13, sentences: 2, lix: Math.round(13 / 2 + 200 / 13) })
    expect(plainLanguage('Kort text.').lix).toBeNull()
    expect([24, 25, 35, 45, 55].map(levelOf)).toEqual(['VERY_EASY', 'EASY', 'MEDIUM', 'HARD', 'VERY_HARD'])
  })

  it('points at passives, stiff words and long sentences where they stand', () => {
    const text = 'Åtgärder beslutas avseende gångvägen. Vi träffas i parken.'
    const { hints } = plainLanguage(text)
    expect(hints.map((hint) => [hint.kind, passageText(text, hint), hint.instead])).toEqual([
      ['PASSIVE', 'beslutas', null],
      ['OFFICIALESE', 'avseende', 'om'],
    ])
    const long = `${Array.from({ length: 21 }, () => 'ord').join(' ')}.`
    expect(plainLanguage(long).hints).toMatchObject([{ kind: 'LONG_SENTENCE', startAt: 0, endAt: long.length }])
  })

  it('leaves everyday words in -s alone', () => {
    const text = 'Det finns en plats dess invånare kallas vänner, alldeles tillsammans, och kommunens ungdomars plats hoppas vi på.'
    expect(plainLanguage(text).hints.filter(({ kind }) => kind === 'PASSIVE')).toEqual([])
  })

  it('answers to anything that can be written, with spans that lie in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'samt', ' ', '.', '\n', '🌑', 'beslutas', 'É', '?'), maxLength: 40 }), (text) => {
        const { lix, hints } = plainLanguage(text)
        expect(lix === null || Number.isFinite(lix)).toBe(true)
        for (const hint of hints) expect(passageText(text, hint)).toBe(hint.found)
      }),
    )
  })
})
