import 'server-only'
import { db } from '@/lib/db'

/** Whether an organisation here answers at this address. A host that anyone can send must never stand in a mail's link. */
export async function isHostOfOurs(host: string): Promise<boolean> {
  return (await db.organisation.count({ where: { hosts: { has: host } } })) > 0
}
