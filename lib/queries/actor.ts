import 'server-only'
import { db } from '@/lib/db'
import { type Actor, anonymous } from '@/lib/domain/actor'
import { today } from '@/lib/domain/calendar'
import type { Assurance } from '@/lib/domain/vocabulary'

/** The person with the rights that are in force today: a right ends the same day as its mandate (INV-31). */
export async function actorOf(userId: string, assurance: Assurance = 'EMAIL_CONFIRMED', now = new Date()): Promise<Actor> {
  const day = today(now)
  const inForce = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
  const user = await db.user.findUnique({
    where: { id: userId },
    select: {
      displayName: true,
      roles: { where: inForce, select: { role: true, organisationId: true, bodyId: true, projectId: true, dialogueId: true } },
      mandates: { where: inForce, select: { bodyId: true, party: true, kind: true, body: { select: { organisationId: true } } } },
    },
  })
  if (!user) return { ...anonymous, userId, assurance }
  return {
    userId,
    name: user.displayName,
    assurance,
    roles: user.roles,
    mandates: user.mandates.map(({ body, ...mandate }) => ({ ...mandate, organisationId: body.organisationId })),
  }
}
