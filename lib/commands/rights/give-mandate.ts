import 'server-only'
import { dateOf } from '@/lib/domain/calendar'
import { conflict, forbidden } from '@/lib/domain/result'
import { GiveMandate, overlaps } from '@/lib/domain/right'
import { command, done } from '../command'
import { holderOf } from './holder'

/** Records that somebody is elected to a body, for a party, from one day to another. */
export const giveMandate = command({
  action: 'right.manage',
  input: GiveMandate,
  load: async (tx, { organisationId, bodyId }) => {
    const body = await tx.body.findFirst({ where: { id: bodyId, organisationId }, select: { id: true } })
    return body ? { subject: { organisationId } } : undefined
  },
  run: async ({ tx, actor, input }) => {
    const { organisationId, bodyId, party, kind } = input
    const userId = await holderOf(tx, organisationId, input)
    if (userId === actor.userId) return forbidden('rights.notYourself')
    const days = { from: dateOf(input.from), to: input.to ? dateOf(input.to) : null }
    const held = await tx.electedMandate.findMany({ where: { userId, bodyId } })
    if (held.some(({ validFrom, validTo }) => overlaps(days, { from: validFrom, to: validTo }))) return conflict('rights.alreadyElected')
    await tx.electedMandate.create({ data: { userId, bodyId, party, kind, validFrom: days.from, validTo: days.to } })
    return done(userId, { event: { kind: 'mandate.given', organisationId, data: { userId, bodyId } } })
  },
})
