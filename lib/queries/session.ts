import 'server-only'
import { db } from '@/lib/db'

/** Whose session this is, as long as it lasts. Signing out deletes the row, so it ends at once. */
export async function sessionHolder(sessionToken: string, now = new Date()): Promise<string | undefined> {
  const session = await db.session.findUnique({ where: { sessionToken }, select: { userId: true, expires: true } })
  return session && session.expires > now ? session.userId : undefined
}
