import { expect, test } from 'vitest'
import { fieldsOf } from '@/components/brief/part-spec'
import { DialogueBrief } from '@/lib/domain/brief'
import { briefForms } from '@/lib/domain/brief-form'
import { easySwedish } from '@/lib/domain/brief-translation'
import type { TaskListView } from '@/lib/queries/task-list'

const form = briefForms.translations

/** What a browser sends of the page as it was shown. */
function sent(translations: DialogueBrief['translations']): Record<string, string> {
  const view = { brief: DialogueBrief.parse({ translations }) } as TaskListView
  return Object.fromEntries(fieldsOf('translations', view).map(({ id, value }) => [id, String(value)]))
}

test('a page that is saved as it was shown changes nothing', () => {
  const translations: DialogueBrief['translations'] = {
    en: {
      title: 'Safe at the bus stop',
      canInfluence: ['Lighting', 'Benches'],
      cannotInfluence: [{ what: 'The timetable', why: 'The region decides: we ask them.' }],
    },
    ar: { question: 'ماذا تريد؟', madeBy: 'MACHINE' },
    fa: { title: 'ایمن', madeBy: 'HUMAN', checkedBy: 'Zahra Karimi' },
    [easySwedish]: { purpose: 'Vi vill veta vad du tycker.' },
    tlh: { title: 'Qapla' },
  }
  expect(form.parse(sent(translations)).brief.translations).toEqual(translations)
})

test('a new language is written in the empty block, and an emptied one is gone', () => {
  const typed = {
    ...sent({ en: { title: 'Safe' } }),
    'tr-1-title': '',
    'tr-2-language': 'so',
    'tr-2-title': 'Ammaan',
    'tr-2-madeBy': 'HUMAN',
  }
  expect(form.parse(typed).brief.translations).toEqual({ so: { title: 'Ammaan', madeBy: 'HUMAN' } })
})

test('words without a language are asked for theirs, at its own field', () => {
  const refused = form.safeParse({ 'tr-3-language': '', 'tr-3-title': 'Safe' })
  expect(refused.error?.issues.map(({ path, message }) => [path, message])).toEqual([[['tr-3-language'], 'problem.choose']])
  expect(form.parse({ 'tr-1-language': 'en', 'tr-1-title': '' }).brief.translations).toEqual({})
})

test('a brief that was kept before translations had a maker is read as it was', () => {
  expect(DialogueBrief.parse({ translations: { en: { title: 'Safe' } } }).translations).toEqual({ en: { title: 'Safe' } })
})
