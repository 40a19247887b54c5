import type { DialogueBrief } from '@/lib/domain/brief'
import { easySwedish, limitInWords, type Translation } from '@/lib/domain/brief-translation'
import { languageName, writtenLanguages } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translator'
import type { FieldSpec } from './field-spec'

const t = translator('sv', 'brief')

const languages = [
  { value: '', label: t('trNone') },
  { value: easySwedish, label: t('trEasySwedish') },
  ...writtenLanguages.filter((code) => code !== 'sv' && code !== 'und').map((value) => ({ value, label: languageName('sv', value) })),
]
const makers = ['', 'MACHINE', 'HUMAN'].map((value) => ({ value, label: t(`trMadeBy_${value || 'UNKNOWN'}`) }))

/** One block a language, and an empty one for the next: it works without JavaScript. */
export function translationSpecs(translations: DialogueBrief['translations']): FieldSpec[] {
  const written = Object.entries(translations)
  return [...written, ['', {}] as const].flatMap(([language, own], index) => block(index + 1, language, own))
}

function block(no: number, language: string, own: Translation): FieldSpec[] {
  const id = (field: string) => `tr-${no}-${field}`
  const line = (field: string, value = ''): FieldSpec => ({ kind: 'line', id: id(field), label: t(`field_tr_${field}`, { no }), value })
  const area = (field: string, value = '', hint?: string): FieldSpec => ({ ...line(field, value), kind: 'area', hint }) as FieldSpec
  const choice = (field: string, value: string, options: { value: string; label: string }[]): FieldSpec => ({
    kind: 'select',
    id: id(field),
    label: t(`field_tr_${field}`, { no }),
    value,
    options,
  })
  // A language that is kept and is not in the list is not lost when the page is saved.
  const known = languages.some(({ value }) => value === language)
  return [
    choice('language', language, known ? languages : [...languages, { value: language, label: languageName('sv', language) }]),
    line('title', own.title),
    line('question', own.question),
    area('purpose', own.purpose),
    area('canInfluence', own.canInfluence?.join('\n'), t('hint_lines')),
    area('cannotInfluence', own.cannotInfluence?.map(limitInWords).join('\n'), t('hint_trLimits')),
    area('promise', own.promise),
    area('privacy', own.privacy),
    line('decides', own.decides),
    choice('madeBy', own.madeBy ?? '', makers),
    line('checkedBy', own.checkedBy),
  ]
}
