import 'server-only'
import type { Tx } from '@/lib/db'
import { dateOf } from '@/lib/domain/calendar'
import { conflict, forbidden, invalid } from '@/lib/domain/result'
import { GiveRole, overlaps } from '@/lib/domain/right'
import { command, done } from '../command'
import { holderOf } from './holder'

/** Gives somebody a task here, in the whole organisation or in one body, project or dialogue, from one day to another. */
export const giveRole = command({
  action: 'right.manage',
  input: GiveRole,
  load: async (_, { organisationId }) => ({ subject: { organisationId } }),
  run: async ({ tx, actor, input }) => {
    const { organisationId, role, scope } = input
    if (!(await isWithin(tx, organisationId, scope))) return invalid({ scope: ['problem.choose'] })
    const userId = await holderOf(tx, organisationId, input)
    // Whoever hands out rights has no access to content, and can't let themselves in.
    if (userId === actor.userId) return forbidden('rights.notYourself')
    const days = { from: dateOf(input.from), to: input.to ? dateOf(input.to) : null }
    const same = { bodyId: null, projectId: null, dialogueId: null, ...scope }
    const held = await tx.roleAssignment.findMany({ where: { userId, organisationId, role, ...same } })
    if (held.some(({ validFrom, validTo }) => overlaps(days, { from: validFrom, to: validTo }))) return conflict('rights.alreadyHeld')
    await tx.roleAssignment.create({ data: { userId, organisationId, role, ...scope, validFrom: days.from, validTo: days.to } })
    const [narrow = 'organisationId'] = Object.keys(scope)
    return done(userId, { event: { kind: 'right.given', organisationId, data: { userId, role, scope: narrow.replace(/Id$/, '') } } })
  },
})

/** A right reaches nothing of another organisation's. */
async function isWithin(
  tx: Tx,
  organisationId: string,
  { bodyId, projectId, dialogueId }: { bodyId?: string; projectId?: string; dialogueId?: string },
) {
  if (bodyId) return (await tx.body.count({ where: { id: bodyId, organisationId } })) === 1
  if (projectId) return (await tx.project.count({ where: { id: projectId, organisationId } })) === 1
  if (dialogueId) return (await tx.dialogue.count({ where: { id: dialogueId, organisationId } })) === 1
  return true
}
