import 'server-only'
import type { Tx } from '@/lib/db'

interface Named {
  email: string
  name: string
  title: string
}

/**
 * The person who gets the right, known or new, by their address. What another organisation calls them is theirs: a name that
 * is already public is never changed from here.
 */
export async function holderOf(tx: Tx, organisationId: string, { email, name, title }: Named): Promise<string> {
  // One at a time in an organisation, so that two of the same right are not given at the same moment.
  await tx.$queryRaw`SELECT id FROM "Organisation" WHERE id = ${organisationId}::uuid FOR UPDATE`
  const { id } = await tx.person.upsert({ where: { email }, create: { email, name }, update: {}, select: { id: true } })
  await tx.user.upsert({ where: { id }, create: { id, organisationId, displayName: name, title }, update: {} })
  await tx.user.updateMany({ where: { id, displayName: '' }, data: { organisationId, displayName: name } })
  if (title) await tx.user.updateMany({ where: { id, organisationId }, data: { title } })
  return id
}
