import 'server-only'
import { randomBytes } from 'node:crypto'
import { db } from '@/lib/db'
import { LINKS_AT_A_TIME, SESSION_HOURS } from '@/lib/domain/sign-in'

// What signing in writes. It stands beside the commands, since nobody is an actor yet: see docs/decisions/0003.

/** Nobody's inbox is filled from here: a few links at a time to one address. */
export async function mayHaveAnotherLink(email: string, now = new Date()): Promise<boolean> {
  return (await db.verificationToken.count({ where: { identifier: email, expires: { gt: now } } })) < LINKS_AT_A_TIME
}

/** Mail that will not be sent. Only lib/web/demo.ts may want that. */
export async function keepMail(mail: { to: string; subject: string; text: string }, now = new Date()): Promise<void> {
  await db.outgoingMail.create({ data: { ...mail, dedupeKey: `sign-in:${randomBytes(16).toString('hex')}`, queuedAt: now } })
}

/** A session without proof of who it is. Only lib/web/demo.ts may want that. Undefined: no such person. */
export async function beginSession(userId: string, now = new Date()): Promise<{ sessionToken: string; expires: Date } | undefined> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(userId)
  const person = isId && (await db.person.findUnique({ where: { id: userId }, select: { id: true } }))
  if (!person) return undefined
  const session = { sessionToken: randomBytes(32).toString('hex'), expires: new Date(now.getTime() + SESSION_HOURS * 3_600_000) }
  await db.session.create({ data: { ...session, userId } })
  return session
}

/** Signing out ends the session at once, everywhere. */
export async function endSession(sessionToken: string): Promise<void> {
  await db.session.deleteMany({ where: { sessionToken } })
}
