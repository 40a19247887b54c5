import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Quotable, suggestQuotes } from '@/lib/domain/text/extractive-quotes'
import { keywordLabels } from '@/lib/domain/text/keyword-labels'
import { safetyComments, whereTheDataIs } from './corpus'

const view = fc.record({
  text: fc.constantFrom('Mörkt vid hållplatsen', 'Laga lamporna', 'Mer ljus i parken', 'Bussen går för sällan', ' '),
  channel: fc.constantFrom('WEB' as const, 'PAPER' as const, 'INTERVIEW' as const),
  area: fc.constantFrom('', 'norrvik', 'centrum'),
  author: fc.constantFrom(undefined, 'a', 'b', 'c'),
  consentToQuote: fc.boolean(),
})
const views = fc.array(view, { maxLength: 14 }).map((list) => list.map((one, no): Quotable => ({ ...one, id: String(no) })))

describe('suggested quotes', () => {
  it('only what may be quoted, never two of one person, and somebody from every channel that has one free', () => {
    fc.assert(
      fc.property(views, (given) => {
        const chosen = suggestQuotes(given, 4).flatMap(({ id }) => given.find((one) => one.id === id) ?? [])
        expect(chosen.every(({ consentToQuote, text }) => consentToQuote && text.trim() !== '')).toBe(true)
        const authors = chosen.flatMap(({ author }) => author ?? [])
        expect(new Set(authors).size).toBe(authors.length)
        const free = given.filter(({ consentToQuote, text, author }) => consentToQuote && text.trim() && author === undefined)
        for (const { channel } of free) expect(chosen.map((one) => one.channel)).toContain(channel)
        for (const { area } of free) if (area) expect(chosen.map((one) => one.area)).toContain(area)
      }),
    )
  })

  it('does not say the same thing twice while something else is left to say', () => {
    const given: Quotable[] = ['Det är mörkt i parken', 'Det är mörkt i parken', 'Lamporna i parken är trasiga'].map((text, no) => ({
      id: String(no),
      text,
      channel: 'WEB',
      consentToQuote: true,
    }))
    expect(
      suggestQuotes(given, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['0', '2'])
  })
})

describe('keyword labels', () => {
  const comments = safetyComments()
  it.runIf(comments)(`name themes by the words that set them apart, as they were written (${whereTheDataIs})`, () => {
    const themes = [...new Set((comments ?? []).map(({ theme }) => theme))]
    const labels = keywordLabels(themes.map((theme) => (comments ?? []).filter((comment) => comment.theme === theme)))
    const of = (theme: string) => labels[themes.indexOf(theme)]?.map(({ word }) => word) ?? []
    expect(of('ungdomar')).toContain('ungdomar')
    expect(of('polis').some((word) => word.startsWith('polis'))).toBe(true)
    expect(of('belysning').some((word) => /mörk|lamp|parken/.test(word))).toBe(true)
  })
})
