import 'server-only'
import { db } from '@/lib/db'
import { today } from '@/lib/domain/calendar'

/** Colleagues who can be made to answer for an action and report on it themselves. */
export async function officialsOf(organisationId: string, now = new Date()): Promise<{ id: string; name: string }[]> {
  const day = today(now)
  const inForce = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
  const users = await db.user.findMany({
    where: { roles: { some: { organisationId, role: { in: ['OFFICIAL', 'STRATEGIST'] }, ...inForce } } },
    orderBy: { displayName: 'asc' },
    select: { id: true, displayName: true, title: true },
  })
  return users.map(({ id, displayName, title }) => ({ id, name: [displayName, title].filter(Boolean).join(', ') }))
}
