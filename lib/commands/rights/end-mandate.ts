import 'server-only'
import { organisationsOf } from '@/lib/domain/actor'
import { dateOf } from '@/lib/domain/calendar'
import { invalid } from '@/lib/domain/result'
import { EndRight, isEndingAllowed } from '@/lib/domain/right'
import { command, done, unchanged } from '../command'

/** Sets a mandate's last day: the rights end with it, on that day (INV-31). */
export const endMandate = command({
  action: 'right.manage',
  input: EndRight,
  load: async (tx, { id }, { actor }) => {
    const where = { id, body: { organisationId: { in: organisationsOf(actor) } } }
    const held = await tx.electedMandate.findFirst({ where, include: { body: { select: { organisationId: true } } } })
    return held ? { subject: { organisationId: held.body.organisationId }, held } : undefined
  },
  run: async ({ tx, input, now, subject: { organisationId }, held: { id, userId, bodyId, validTo } }) => {
    if (!isEndingAllowed(input.lastDay, now)) return invalid({ lastDay: ['rights.notBackInTime'] })
    const lastDay = dateOf(input.lastDay)
    if (validTo && validTo <= lastDay) return unchanged(id)
    await tx.electedMandate.update({ where: { id }, data: { validTo: lastDay } })
    return done(id, { event: { kind: 'mandate.ended', organisationId, data: { userId, bodyId } } })
  },
})
