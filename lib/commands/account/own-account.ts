import 'server-only'
import type { Tx } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'

/** The account of whoever asks, locked. Nobody reaches another's: there is no way to name one. */
export async function ownAccount(tx: Tx, { userId }: Actor) {
  if (!userId) return { subject: { organisationId: '', ownerId: null }, person: undefined }
  await tx.$queryRaw`SELECT id FROM identity."Person" WHERE id = ${userId}::uuid FOR UPDATE`
  const person = await tx.person.findUnique({ where: { id: userId }, select: { id: true, name: true, email: true } })
  return person ? { subject: { organisationId: '', ownerId: userId }, person } : undefined
}
