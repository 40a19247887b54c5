import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PaperForm } from '@/components/paper/paper-form'
import { type Question, questionKinds } from '@/lib/domain/question/question'
import { qrCode } from '@/lib/web/qr-code'
import { anyQuestion } from '../support/any-question'

const address = 'https://dialog.strandvik.example/d/3fa9c1'
const web = { address, ...qrCode(address) }
const form = (questions: Question[]) => ({
  title: 'Trygg i Strandvik',
  question: 'Vad gör dig trygg?',
  purpose: 'Vi vill veta.',
  canInfluence: ['Belysningen'],
  cannotInfluence: ['Bussarna'],
  questions,
  closesAt: new Date('2026-12-01T22:59:00Z'),
  organisation: { name: 'Strandviks kommun', visit: 'Storgatan 1' },
  contact: 'Selma Öberg, 08-465 004 10',
  code: '3fa9c1',
})
const printed = (questions: Question[], sheetNo?: number, language = 'sv') =>
  renderToStaticMarkup(<PaperForm form={form(questions)} language={language} isLarge={false} sheetNo={sheetNo} web={web} />)
const question = (own: Partial<Question>): Question => ({
  id: 'a',
  kind: 'OWN_WORDS',
  label: 'Vad?',
  hint: '',
  prompts: [],
  options: [],
  settings: { hasOther: false },
  condition: [],
  isRequired: false,
  ...own,
})
const named = (...values: string[]) => values.map((value) => ({ value, label: value }))

describe('a questionnaire on paper', () => {
  it('says what can be influenced, until when, where to and that it becomes a record, with the way to the web', () => {
    const page = printed([question({})], 17)
    for (const words of ['Belysningen', 'Bussarna', '1 december 2026', 'Storgatan 1', 'allmän handling', '3fa9c1', 'Blankett nr 17'])
      expect(page).toContain(words)
    expect(printed([question({})])).not.toContain('Blankett nr')
    expect(printed([question({})], undefined, 'en')).toContain('Answer by 1 December 2026')
    expect(printed([question({})], undefined, 'ar')).toContain('dir="rtl"')
  })

  it('has room for a pen for every kind of question, and asks for no script or style of its own', () => {
    for (const kind of questionKinds)
      fc.assert(
        fc.property(anyQuestion([kind]), (one) => {
          const page = printed([one])
          expect(page).toMatch(kind === 'PHOTO' ? /på webben/ : /paper-(lines|boxes|scale|ruled|stances)/)
          expect(page).not.toMatch(/<script|<[^>]* style=/)
        }),
        { numRuns: 15 },
      )
  })

  it('says of whom a question is asked', () => {
    const first = question({ id: 'bus', kind: 'SINGLE_CHOICE', label: 'Åker du buss?', options: named('Ja', 'Nej') })
    const then = question({ id: 'b', label: 'Hur ofta?', condition: [{ questionId: 'bus', value: 'Ja' }] })
    expect(printed([first, then])).toContain('Svara bara om du har svarat så här på fråga 1: Ja')
  })

  it('has a code that is the same for the same address, and square', () => {
    expect(qrCode(address)).toEqual(qrCode(address))
    expect(qrCode(address).size).toBeGreaterThan(28)
    expect(qrCode(address).path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/)
  })
})
