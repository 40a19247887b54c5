'use server'

import { correctOutcome as correct } from '@/lib/commands/outcome/correct'
import { adoptResponses as adopt, publishOutcome as publish } from '@/lib/commands/outcome/publish'
import {
  approveMinutes as approve,
  postponeOutcome as postpone,
  recordOutcome as record,
  referOutcomeBack as refer,
} from '@/lib/commands/outcome/record'
import { type FormAction, formAction, one, type Typed } from '@/lib/web/form-action'

const toMinutes = (decisionId: string) => `/beslut/${decisionId}/protokoll`

export const recordOutcome: FormAction = formAction(record, {
  input: (typed) => ({ ...typed, reservations: reservationsIn(typed) }),
  next: toMinutes,
  about: 'text',
})

export const postponeOutcome: FormAction = formAction(postpone, { next: toMinutes, about: 'meetingDate' })

export const referOutcomeBack: FormAction = formAction(refer, { next: toMinutes, about: 'text' })

export const approveMinutes: FormAction = formAction(approve, { next: toMinutes, about: 'on' })

export const adoptResponses: FormAction = formAction(adopt, { next: toMinutes })

export const publishOutcome: FormAction = formAction(publish, { next: toMinutes })

export const correctOutcome: FormAction = formAction(correct, { next: toMinutes, about: 'correction' })

/** A row without a name is no reservation. */
function reservationsIn(typed: Typed) {
  const at = (name: string) => one(typed[name])?.trim() ?? ''
  return [1, 2, 3, 4]
    .filter((no) => at(`member-${no}`))
    .map((no) => ({ member: at(`member-${no}`), party: at(`party-${no}`), text: at(`reservation-${no}`) }))
}
