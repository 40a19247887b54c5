import { translator } from '@/lib/i18n/translator'
import type { FieldSpec } from './part-spec'

/** What was answered, in words, for those who only read. */
export function wordsOfField(spec: FieldSpec): string {
  const t = translator('sv', 'brief')
  if (spec.kind === 'tick') return spec.value ? t('yes') : ''
  if (spec.kind === 'radios' || spec.kind === 'select')
    return spec.value ? (spec.options.find(({ value }) => value === spec.value)?.label ?? '') : ''
  return spec.value
}
