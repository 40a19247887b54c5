import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageText } from '@/lib/domain/coding'
import { codebookSearch } from '@/lib/domain/text/codebook-search'
import { wordsForUncoded } from '@/lib/domain/text/uncoded-words'
import { safetyComments, whereTheDataIs } from './corpus'

const codebook = [
  { themeId: 'ljus', words: ['belysning', 'lampa', 'mörkt'] },
  { themeId: 'buss', words: ['buss', 'går för sällan'] },
]
const marked = (text: string) => codebookSearch(codebook)(text).map((hit) => [hit.themeId, hit.word, passageText(text, hit)])

describe('the search by a code book', () => {
  it('finds bent forms and compounds, and marks the whole word where it stands', () => {
    expect(marked('🌑 Gatubelysningen är trasig; lamporna i mörkret.')).toEqual([
      ['ljus', 'belysning', 'Gatubelysningen'],
      ['ljus', 'lampa', 'lamporna'],
      ['ljus', 'mörkt', 'mörkret'],
    ])
  })

  it('finds several words only in a row', () => {
    expect(marked('Bussen går för sällan på kvällen')).toEqual([
      ['buss', 'buss', 'Bussen'],
      ['buss', 'går för sällan', 'går för sällan'],
    ])
    expect(marked('Sällan går jag för långt')).toEqual([])
  })

  it('does not find a short word inside another', () => {
    expect(codebookSearch([{ themeId: 'is', words: ['is', 'gå'] }])('Polisen pågår')).toEqual([])
  })

  it('every span lies in the text and holds a letter', () => {
    const text = fc.string({ unit: fc.constantFrom('lampa', 'Buss', ' ', '🚌', 'é', '.', 'belysningar'), maxLength: 20 })
    fc.assert(
      fc.property(text, (written) => {
        for (const hit of codebookSearch(codebook)(written)) expect(passageText(written, hit)).toMatch(/^\p{L}[\p{L}\p{M}]*$/u)
      }),
    )
  })
})

describe('words that would catch the uncoded ones', () => {
  it('come with how many views they would find, and leave out what the code book finds already', () => {
    const uncoded = ['Ny lampa i parken', 'Parken är skräpig', 'Skräpigt i lekparken', 'Skräpet vid stationen', 'Stationen är kall'].map(
      (text) => ({ text }),
    )
    expect(wordsForUncoded(uncoded, codebook)).toEqual([{ word: 'skräpig', views: 3, more: 3 }])
    const more = [...uncoded, { text: 'Väntsalen på stationen' }]
    expect(wordsForUncoded(more, codebook)).toEqual([
      { word: 'skräpig', views: 3, more: 3 },
      { word: 'stationen', views: 3, more: 2 },
    ])
    expect(wordsForUncoded([{ text: 'Något annat' }], codebook)).toEqual([])
  })

  const comments = safetyComments()
  it.runIf(comments)(`find most of a theme's views that the code book had no words for (${whereTheDataIs})`, () => {
    const traffic = (comments ?? []).filter(({ theme }) => theme === 'trafik')
    const caught = wordsForUncoded(traffic, codebook).reduce((sum, { more }) => sum + more, 0)
    expect(caught).toBeGreaterThanOrEqual(4)
  })
})
