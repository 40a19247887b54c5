import 'server-only'
import { Rename } from '@/lib/domain/account'
import { command, done, unchanged } from '../command'
import { ownAccount } from './own-account'

/** The name that the person is greeted by. What the public knows a member or an official by is the administrator's to change. */
export const renameAccount = command({
  action: 'account.edit',
  input: Rename,
  load: (tx, _input, { actor }) => ownAccount(tx, actor),
  run: async ({ tx, input: { name }, person }) => {
    if (!person || person.name === name) return unchanged(undefined)
    await tx.person.update({ where: { id: person.id }, data: { name } })
    return done(undefined, { event: { kind: 'account.edited', organisationId: null, data: { fields: ['name'] } } })
  },
})
