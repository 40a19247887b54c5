import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { escalateOverdue } from '@/lib/commands/moderation-overdue'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'
import { today } from '@/lib/domain/calendar'
import { translator } from '@/lib/i18n/translator'
import { overdueIn } from '@/lib/queries/moderation-overdue'
import { linkTo } from './letters/addresses'
import { letterText } from './letters/answer-letter'
import { queueMail } from './outgoing'

/** Each hour: a reported threat is to be looked at within a day, also when that day is a Sunday. */
export const moderationOverdue: Task = async () => {
  for (const { organisationId } of await overdueIn(db, new Date())) await escalateOverdue(system, { organisationId })
}

const Payload = z.object({ organisationId: z.uuid(), at: z.string(), count: z.number() })

/** Those who may decide, and have it as their task in the whole organisation: the strategists. */
export const moderationTellResponsible: Task = async (payload) => {
  const { organisationId, at, count } = Payload.parse(payload)
  const day = today(new Date(at))
  const held = await db.roleAssignment.findMany({
    where: {
      organisationId,
      role: 'STRATEGIST',
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
      ...{ bodyId: null, projectId: null, dialogueId: null },
    },
    select: { userId: true },
  })
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true, hosts: true } })
  const people = await db.person.findMany({ where: { id: { in: held.map(({ userId }) => userId) } }, select: { id: true, email: true } })
  const t = translator('sv', 'mail')
  const link = linkTo(organisation, 'sv', '/arbetsyta/moderering')
  const text = letterText([t('hello'), t('overdueText', { count }), link, organisation.name])
  for (const { id, email } of people) {
    if (!email) continue
    await queueMail({
      dedupeKey: `overdue:${organisationId}:${at}:${id}`,
      organisationId,
      to: email,
      subject: t('overdueSubject', { count }),
      text,
    })
  }
}
