import { z } from 'zod'
import { dateOf, daysBetween, today } from './calendar'
import { StaffedHours } from './staffed-hours'
import { roles } from './vocabulary'

export const mandateKinds = ['CHAIR', 'FIRST_VICE_CHAIR', 'SECOND_VICE_CHAIR', 'MEMBER', 'SUBSTITUTE'] as const
export const bodyKinds = ['COUNCIL', 'EXECUTIVE_BOARD', 'COMMITTEE', 'STEERING_GROUP'] as const

const day = z
  .string({ error: 'problem.date' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'problem.date' })
  .refine((text) => dateOf(text).toJSON()?.startsWith(text) ?? false, { error: 'problem.date' })
const noDay = z.literal('').transform(() => undefined)
const words = (least: number, most: number) =>
  z.string().trim().min(least, { error: 'problem.required' }).max(most, { error: 'problem.tooLong' })

/** A person is named by address, never looked up: there is no search for people (INV-12). */
const person = {
  organisationId: z.uuid(),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email({ error: 'problem.email' })),
  name: words(2, 200),
  title: z.string().trim().max(200, { error: 'problem.tooLong' }).default(''),
  from: day,
  to: z.union([noDay, day]).optional(),
}

const inOrder = ({ from, to }: { from: string; to?: string }) => to === undefined || from <= to
const endsFirst = { path: ['to'], error: 'rights.endsBeforeItBegins' }

/** 'organisation', or a body, project or dialogue: 'body:<id>'. */
export const Scope = z.union([
  z.literal('organisation').transform(() => ({})),
  z
    .string()
    .regex(/^(body|project|dialogue):[0-9a-f-]{36}$/, { error: 'problem.choose' })
    .transform((text): { bodyId?: string; projectId?: string; dialogueId?: string } => {
      const [kind, id] = text.split(':')
      return { [`${kind}Id`]: id }
    }),
])

export const GiveRole = z
  .object({ ...person, role: z.enum(roles, { error: 'problem.choose' }), scope: Scope.default({}) })
  .refine(inOrder, endsFirst)

export const GiveMandate = z
  .object({
    ...person,
    bodyId: z.uuid({ error: 'problem.choose' }),
    party: words(1, 100),
    kind: z.enum(mandateKinds, { error: 'problem.choose' }),
  })
  .refine(inOrder, endsFirst)

export const EndRight = z.object({ id: z.uuid(), lastDay: day })

/** Yesterday ends it at once. What was in force before that stays in the record, since decisions rest on it. */
export const isEndingAllowed = (lastDay: string, now: Date) => daysBetween(dateOf(lastDay), today(now)) <= 1

export type RightState = 'coming' | 'inForce' | 'ended'

/** The first and the last day both count (INV-31). */
export function rightState({ validFrom, validTo }: { validFrom: Date; validTo: Date | null }, now: Date): RightState {
  const day = today(now)
  if (validFrom > day) return 'coming'
  return validTo && validTo < day ? 'ended' : 'inForce'
}

export const overlaps = (a: { from: Date; to: Date | null }, b: { from: Date; to: Date | null }) =>
  (a.to === null || a.to >= b.from) && (b.to === null || b.to >= a.from)

const https = z.url({ protocol: /^https?$/, error: 'rights.noticeBoardAddress' })

export const EditOrganisation = z.object({
  organisationId: z.uuid(),
  name: words(2, 200),
  placeName: words(2, 100),
  phone: words(5, 40),
  phoneHours: words(2, 100),
  email: z.email({ error: 'problem.email' }),
  visit: z.string().trim().max(200, { error: 'problem.tooLong' }),
  noticeBoardUrl: z.union([noDay, https]).optional(),
  brandHue: z.coerce
    .number({ error: 'rights.hue' })
    .int({ error: 'rights.hue' })
    .min(0, { error: 'rights.hue' })
    .max(359, { error: 'rights.hue' }),
})

/** When somebody is there to look at what comes in: days ticked, a time from and to, and days when it is closed besides. */
export const EditStaffedHours = z.object({
  organisationId: z.uuid(),
  days: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((typed) => (typed === undefined ? [] : [typed].flat()))
    .transform((typed) => typed.map(Number))
    .pipe(z.array(z.number().int().min(1).max(7)).min(1, 'problem.choose')),
  from: StaffedHours.shape.from,
  to: StaffedHours.shape.to,
  closedOn: z
    .string()
    .default('')
    .transform((typed) => typed.split(/[\s,;]+/).filter(Boolean))
    .pipe(z.array(z.iso.date('problem.date')).max(60)),
})

export const AddBody = z.object({
  organisationId: z.uuid(),
  bodyName: words(3, 200),
  bodyKind: z.enum(bodyKinds, { error: 'problem.choose' }),
  seats: z.coerce
    .number({ error: 'rights.seats' })
    .int({ error: 'rights.seats' })
    .min(1, { error: 'rights.seats' })
    .max(200, { error: 'rights.seats' }),
})
