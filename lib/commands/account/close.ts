import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { keyHolder } from '@/lib/domain/account'
import { today } from '@/lib/domain/calendar'
import type { DomainEvent } from '@/lib/domain/events'
import { conflict, missing } from '@/lib/domain/result'
import { command, done } from '../command'
import { ownAccount } from './own-account'

/**
 * The sign-in, the name and the address go at once. What was done stays, by a number that leads to nobody: topics that were proposed are
 * official records, and the log only grows. A task in force is ended first by whoever gave it.
 */
export const closeAccount = command({
  action: 'account.close',
  input: z.object({}),
  load: (tx, _input, { actor }) => ownAccount(tx, actor),
  run: async ({ tx, actor, person, now }) => {
    if (!person) return missing()
    if (await hasTasks(tx, person.id, now)) return conflict('account.hasTasks')
    const ended = await tx.contact.updateManyAndReturn({
      where: { isFollower: true, kind: 'MAIL', address: person.email, endedAt: null },
      data: { endedAt: now },
      select: { organisationId: true },
    })
    const keys = [{ identifier: person.email }, { identifier: { startsWith: keyHolder(person.id, '') } }]
    await tx.verificationToken.deleteMany({ where: { OR: keys } })
    await tx.user.updateMany({ where: { id: person.id }, data: { phone: '' } })
    await tx.person.delete({ where: { id: person.id } })
    const follows = [...new Set(ended.map(({ organisationId }) => organisationId))].map(
      (organisationId): DomainEvent => ({
        kind: 'contacts.ended',
        organisationId,
        data: { count: ended.filter((contact) => contact.organisationId === organisationId).length },
      }),
    )
    return done(actor.userId, { event: [{ kind: 'account.closed', organisationId: null, data: {} }, ...follows] })
  },
})

async function hasTasks(tx: Tx, userId: string, now: Date) {
  const lasting = { userId, OR: [{ validTo: null }, { validTo: { gte: today(now) } }] }
  return (await tx.roleAssignment.count({ where: lasting })) + (await tx.electedMandate.count({ where: lasting })) > 0
}
