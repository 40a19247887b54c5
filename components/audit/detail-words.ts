import { dateOf } from '@/lib/domain/calendar'
import type { MessageKey } from '@/lib/domain/result'
import { dateAndTime, plainDate } from '@/lib/i18n/dates'
import { hasMessage, say } from '@/lib/i18n/translator'

/** Where a code of this name has its words; several, where the event decides which list it is from. */
const lists: Record<string, readonly string[]> = {
  channel: ['vocabulary.channel'],
  role: ['vocabulary.role'],
  decisionKind: ['vocabulary.decisionKind'],
  outcome: ['vocabulary.moderationOutcome', 'moderation.outcome', 'vocabulary.outcome'],
  code: ['contribute.code', 'contribute.report'],
  aspect: ['vocabulary.aspect'],
  parts: ['brief.part'],
  fields: ['log.field'],
  scope: ['log.scope'],
}

/** A detail of an event as a person would say it: codes in words, days as dates. */
export function detailInWords(kind: string, key: string, value: string): string {
  const area = kind.split('.')[0] ?? ''
  const known = key === 'from' || key === 'to' ? [`vocabulary.${area}State`, 'vocabulary.actionStatus'] : (lists[key] ?? [])
  return value
    .split(', ')
    .map((one) => oneInWords(known, one))
    .join(', ')
}

function oneInWords(known: readonly string[], value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return plainDate('sv', dateOf(value))
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return dateAndTime('sv', new Date(value))
  const code = value.replace(/:.*$/, '')
  const found = known.map((list) => `${list}_${code}` as MessageKey).find((key) => hasMessage('sv', key))
  return found ? say('sv', found) : value
}
