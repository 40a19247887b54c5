import 'server-only'
import { z } from 'zod'
import { dayInStockholm } from '@/lib/domain/calendar'
import { overdueIn } from '@/lib/queries/moderation-overdue'
import { command, done, unchanged } from './command'
import { job } from './job'

/** What nobody has looked at in time goes on record, and those who answer for it are told: of a case once, of the rest once a day. */
export const escalateOverdue = command({
  action: 'moderation.escalate',
  input: z.object({ organisationId: z.uuid() }),
  load: async (_, { organisationId }) => ({ subject: { organisationId } }),
  run: async ({ tx, input: { organisationId }, now }) => {
    const [overdue] = await overdueIn(tx, now, organisationId)
    if (!overdue) return unchanged(0)
    const day = dayInStockholm(now)
    const isToldToday =
      (await tx.auditEvent.count({
        where: { organisationId, kind: 'moderation.escalated', data: { path: ['day'], equals: day } },
      })) > 0
    if (overdue.fresh.length === 0 && isToldToday) return unchanged(0)
    await tx.moderationCase.updateMany({ where: { id: { in: overdue.fresh } }, data: { escalatedAt: now } })
    const { count } = overdue
    return done(count, {
      event: { kind: 'moderation.escalated', organisationId, data: { count, day } },
      later: [job('moderation.tellResponsible', { organisationId, at: now.toISOString(), count })],
    })
  },
})
