import 'server-only'
import { organisationsOf } from '@/lib/domain/actor'
import { dateOf, today } from '@/lib/domain/calendar'
import { conflict, invalid } from '@/lib/domain/result'
import { EndRight, isEndingAllowed } from '@/lib/domain/right'
import { command, done, unchanged } from '../command'

/** Sets a task's last day. The row stays: what somebody did rested on it. */
export const endRole = command({
  action: 'right.manage',
  input: EndRight,
  load: async (tx, { id }, { actor }) => {
    const held = await tx.roleAssignment.findFirst({ where: { id, organisationId: { in: organisationsOf(actor) } } })
    return held ? { subject: { organisationId: held.organisationId }, held } : undefined
  },
  run: async ({ tx, input, now, held: { id, userId, role, organisationId, validTo } }) => {
    if (!isEndingAllowed(input.lastDay, now)) return invalid({ lastDay: ['rights.notBackInTime'] })
    const lastDay = dateOf(input.lastDay)
    if (validTo && validTo <= lastDay) return unchanged(id)
    if (role === 'ADMIN') {
      // Locks the organisation, so that two administrators do not end each other at the same time.
      await tx.$queryRaw`SELECT id FROM "Organisation" WHERE id = ${organisationId}::uuid FOR UPDATE`
      const others = { organisationId, role, id: { not: id }, bodyId: null, projectId: null, dialogueId: null }
      const lasting = { validFrom: { lte: today(now) }, OR: [{ validTo: null }, { validTo: { gt: lastDay } }] }
      if ((await tx.roleAssignment.count({ where: { ...others, ...lasting } })) === 0) return conflict('rights.lastAdministrator')
    }
    await tx.roleAssignment.update({ where: { id }, data: { validTo: lastDay } })
    return done(id, { event: { kind: 'right.ended', organisationId, data: { userId, role } } })
  },
})
