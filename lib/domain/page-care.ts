import { z } from 'zod'
import { stockholmTime } from './calendar'

/** Pages that are a form of their own, somebody's own, or a thanks: not asked whether they helped. */
const notAsked = /^\/(logga-in|konto|min-synpunkt|hjalpte|foresla\/mina|demo)(\/|$)|\/(bidra|forhandsvisning|folj|anmal)(\/|$)/
export const isAsked = (path: string) => !notAsked.test(path)

/** A page of ours: an address without its language, its query or another host. */
export const PagePath = z
  .string()
  .max(300)
  .regex(/^\/(?![/\\])[\w\-/%.åäöÅÄÖ]*$/, 'problem.field')
  .refine(isAsked, 'problem.field')

export const GiveFeedback = z.object({
  organisationId: z.uuid(),
  path: PagePath,
  helped: z.enum(['ja', 'nej'], 'problem.choose'),
  words: z.string().trim().max(2000, 'problem.tooLong').default(''),
  token: z.uuid(),
})

export const EditPageCare = z.object({
  organisationId: z.uuid(),
  path: PagePath,
  ownerId: z.uuid('problem.choose'),
  reviewOn: z.iso.date('problem.date'),
})

const clock = z.string().regex(/^([01]\d|2[0-3])[:.][0-5]\d$/, 'brief.time')

export const noticeKinds = ['DISTURBANCE', 'PLANNED', 'INFORMATION'] as const

/** A disturbance told on every page, from one time to another. */
export const EditNotice = z
  .object({
    organisationId: z.uuid(),
    kind: z.enum(noticeKinds, 'problem.choose'),
    text: z.string().trim().min(10, 'care.noticeShort').max(500, 'problem.tooLong'),
    english: z.string().trim().max(500, 'problem.tooLong').default(''),
    fromDay: z.iso.date('problem.date'),
    fromTime: clock,
    toDay: z.iso.date('problem.date'),
    toTime: clock,
  })
  .transform(({ fromDay, fromTime, toDay, toTime, ...notice }) => ({
    ...notice,
    fromAt: stockholmTime(fromDay, fromTime.replace('.', ':')),
    toAt: stockholmTime(toDay, toTime.replace('.', ':')),
  }))
  .refine(({ fromAt, toAt }) => toAt > fromAt, { path: ['toDay'], message: 'care.noticeBackwards' })
