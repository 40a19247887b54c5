import 'server-only'
import { db } from '@/lib/db'
import { today } from '@/lib/domain/calendar'
import { type Role, roles } from '@/lib/domain/vocabulary'

export type DemoGroup = Role | 'ELECTED' | 'RESIDENT'
export interface DemoPerson {
  id: string
  name: string
  /** Title, or body and party. */
  as: string
}

// The strategist meets the whole of it, so she is first; the elected decide, so they are next.
const order: readonly DemoGroup[] = [...new Set<DemoGroup>(['STRATEGIST', 'ELECTED', 'OFFICIAL', 'FACILITATOR', ...roles, 'RESIDENT'])]

/** The fictional people that a demo lets one be. Only lib/web/demo.ts may ask (INV-30). */
export async function demoPeople(organisationId: string, now = new Date()): Promise<{ group: DemoGroup; people: DemoPerson[] }[]> {
  const day = today(now)
  const inForce = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
  const users = await db.user.findMany({
    where: { organisationId },
    select: {
      id: true,
      displayName: true,
      title: true,
      roles: { where: inForce, select: { role: true } },
      mandates: { where: inForce, select: { kind: true, party: true, body: { select: { name: true } } } },
    },
    orderBy: { displayName: 'asc' },
  })
  const persons = await db.person.findMany({ where: { id: { in: users.map(({ id }) => id) } }, select: { id: true, name: true } })
  const named = new Map(persons.map(({ id, name }) => [id, name ?? '']))
  const groups = new Map<DemoGroup, DemoPerson[]>()
  for (const user of users) {
    if (!named.has(user.id)) continue
    const name = user.displayName || named.get(user.id) || ''
    const held = new Set<DemoGroup>(user.roles.map(({ role }) => role))
    if (user.mandates.length > 0) held.add('ELECTED')
    if (held.size === 0) held.add('RESIDENT')
    const mandates = user.mandates.map(({ body, party }) => `${body.name} (${party})`).join(', ')
    for (const group of held)
      groups.set(group, [...(groups.get(group) ?? []), { id: user.id, name, as: group === 'ELECTED' ? mandates : user.title }])
  }
  const chairs = new Set(users.filter(({ mandates }) => mandates.some(({ kind }) => kind === 'CHAIR')).map(({ id }) => id))
  const chairsFirst = (people: DemoPerson[]) => people.toSorted((a, b) => Number(chairs.has(b.id)) - Number(chairs.has(a.id)))
  return order.map((group) => ({ group, people: chairsFirst(groups.get(group) ?? []) })).filter(({ people }) => people.length > 0)
}
