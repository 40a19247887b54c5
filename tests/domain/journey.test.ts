import { describe, expect, it } from 'vitest'
import { isBlankText, languageOf, visibilityAtReceipt } from '@/lib/domain/contribution'
import { draftFrom } from '@/lib/domain/draft'
import { importedDate, withoutFormulaGuard } from '@/lib/domain/import-row'
import { answer, firstUnanswered, stepsOf } from '@/lib/domain/journey'
import type { Question } from '@/lib/domain/question/question'

const asked: Question = {
  id: 'q',
  kind: 'OWN_WORDS',
  label: 'Vad?',
  hint: '',
  prompts: [],
  options: [],
  settings: { hasOther: false },
  condition: [],
  isRequired: true,
}
const empty = draftFrom({})
const slugs = (draft = empty) => stepsOf([asked], draft).map(({ slug }) => slug)

describe('the pages follow from the answers', () => {
  it('asks about quoting only what was written, and for an address only when one is needed', () => {
    expect(slugs()).toEqual(['fraga-1', 'svar', 'om-dig'])
    const written = { ...empty, answers: { q: 'Det är mörkt här.' } }
    expect(slugs(written)).toEqual(['fraga-1', 'citat', 'svar', 'om-dig'])
    expect(slugs({ ...written, wantsFeedback: 'LETTER' })).toContain('adress')
  })

  it('keeps a half sentence for who pauses, and asks for the rest before sending', () => {
    const [step] = stepsOf([asked], empty)
    if (!step) throw new Error('no step')
    expect(answer(step, { answer: 'Buss' }, empty)).toMatchObject({ ok: false })
    const paused = answer(step, { answer: 'Buss' }, empty, true)
    if (!paused.ok) throw new Error('refused')
    expect(firstUnanswered(stepsOf([asked], paused.value), paused.value)).toBe('fraga-1')
  })

  it('takes an unknown choice for no choice', () => {
    const step = { slug: 'svar', kind: 'svar' } as const
    expect(answer(step, { wish: 'PIGEON' }, empty)).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  })

  it('is an empty draft when what was stored is broken', () => {
    expect(draftFrom({ answers: 3 })).toEqual(empty)
    expect(draftFrom(null)).toEqual(empty)
  })
})

describe('what is received', () => {
  it('is shown only when its author, the dialogue and its words allow it', () => {
    const open = { showsViews: true, moderation: 'AFTER' } as const
    const now = new Date()
    expect(visibilityAtReceipt(open, { mayBeShown: true, isBlank: false }, now)).toBe('PUBLIC')
    expect(visibilityAtReceipt({ ...open, moderation: 'BEFORE' }, { mayBeShown: true, isBlank: false }, now)).toBe('PENDING')
    expect(visibilityAtReceipt(open, { mayBeShown: false, isBlank: false }, now)).toBe('NOT_PUBLIC')
    expect(visibilityAtReceipt({ ...open, showsViews: false }, { mayBeShown: true, isBlank: false }, now)).toBe('NOT_PUBLIC')
  })

  it('knows Arabic script and blank texts', () => {
    expect(languageOf('أنا لا أعرف أحدا', 'sv')).toBe('ar')
    expect(languageOf('سلام بر همه', 'fa')).toBe('fa')
    expect(isBlankText(' . ')).toBe(true)
    expect(isBlankText('7')).toBe(false)
  })
})

describe('dates and cells of other systems', () => {
  it('reads the three ways of writing a date, and no day that does not exist', () => {
    expect(importedDate('2017-10-16 07:18:14 UTC')).toEqual(new Date('2017-10-16T07:18:14Z'))
    expect(importedDate('2017-10-16T09:18:14+02:00')).toEqual(new Date('2017-10-16T07:18:14Z'))
    expect(importedDate('16/10/2017')).toEqual(new Date('2017-10-16T12:00:00Z'))
    for (const wrong of ['31/02/2024', '2024-02-31', 'igår', '']) expect(importedDate(wrong)).toBeUndefined()
  })

  it('takes away the apostrophe that guards a spreadsheet, and no other', () => {
    expect(withoutFormulaGuard("'=1+1")).toBe('=1+1')
    expect(withoutFormulaGuard("'n buss")).toBe("'n buss")
  })
})
