import 'server-only'
import { randomUUID } from 'node:crypto'
import { AskForAddress, addressIn, ConfirmAddress, keyHolder } from '@/lib/domain/account'
import { conflict, refused } from '@/lib/domain/result'
import { LINK_MINUTES, LINKS_AT_A_TIME } from '@/lib/domain/sign-in'
import { accountKeyHash } from '@/lib/queries/account-key'
import { command, done, unchanged } from '../command'
import { job } from '../job'
import { ownAccount } from './own-account'

/**
 * Nothing changes before the new address has been proved. The page answers the same whether the address is somebody else's already
 * or not: that is told in the mail, to whoever reads it there.
 */
export const askForAddress = command({
  action: 'account.edit',
  input: AskForAddress,
  load: (tx, _input, { actor }) => ownAccount(tx, actor),
  run: async ({ tx, input: { email, locale, organisationId }, person, now }) => {
    if (!person || person.email === email) return unchanged(undefined)
    const mine = { identifier: { startsWith: keyHolder(person.id, '') } }
    if ((await tx.verificationToken.count({ where: { ...mine, expires: { gt: now } } })) >= LINKS_AT_A_TIME)
      return refused({ kind: 'limited', message: 'signIn.tooMany' })
    // The key itself is made by the job, so that it stands in the mail and nowhere else.
    const handle = `waiting:${randomUUID()}`
    const expires = new Date(now.getTime() + LINK_MINUTES * 60_000)
    await tx.verificationToken.create({ data: { identifier: keyHolder(person.id, email), token: handle, expires } })
    return done(undefined, {
      event: { kind: 'account.addressAsked', organisationId: null, data: {} },
      later: [job('account.confirmAddress', { handle, locale, organisationId })],
    })
  },
})

/** With the key from the mail, signed in as the same person. Works once. */
export const confirmAddress = command({
  action: 'account.edit',
  input: ConfirmAddress,
  load: (tx, _input, { actor }) => ownAccount(tx, actor),
  run: async ({ tx, input: { key }, person, now }) => {
    const kept = await tx.verificationToken.findUnique({ where: { token: accountKeyHash(key) } })
    const email = kept && person && addressIn(kept.identifier, person.id)
    if (!kept || !email || kept.expires <= now) return conflict('account.keyUsed')
    if (await tx.person.findUnique({ where: { email }, select: { id: true } })) return conflict('account.keyUsed')
    // All keys of this person go: an older mail changes nothing back.
    await tx.verificationToken.deleteMany({ where: { identifier: { startsWith: keyHolder(person.id, '') } } })
    await tx.person.update({ where: { id: person.id }, data: { email, emailVerified: now } })
    return done(undefined, { event: { kind: 'account.edited', organisationId: null, data: { fields: ['email'] } } })
  },
})
