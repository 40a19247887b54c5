import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { dayOf } from '@/lib/domain/calendar'
import { may } from '@/lib/domain/policy'
import type { Verdict } from '@/lib/domain/policy-rule'
import { type RightState, rightState } from '@/lib/domain/right'
import type { Role } from '@/lib/domain/vocabulary'
import type { MandateKind } from '@/lib/generated/prisma/enums'

export interface HeldRight {
  id: string
  userId: string
  name: string
  title: string
  from: string
  to: string | null
  state: RightState
}
export type RoleRow = HeldRight & { role: Role; scope: { kind: 'organisation' | 'body' | 'project' | 'dialogue'; name: string } }
export type MandateRow = HeldRight & { kind: MandateKind; party: string; body: string }
type Named = { id: string; name: string }

export interface RightsPage {
  can: { manage: Verdict }
  roles: RoleRow[]
  mandates: MandateRow[]
  bodies: Named[]
  projects: Named[]
  dialogues: Named[]
}

/** Everyone with a task or a mandate here, by the name the public knows. No addresses: those are not the administrator's to read. */
export async function rightsPage(actor: Actor, organisationId: string, now = new Date()): Promise<RightsPage> {
  const can = { manage: may(actor, 'right.manage', { organisationId }) }
  if (!can.manage.allowed) return { can, roles: [], mandates: [], bodies: [], projects: [], dialogues: [] }
  const user = { select: { displayName: true, title: true } }
  const [bodies, projects, dialogues, roles, mandates] = await Promise.all([
    db.body.findMany({ where: { organisationId }, select: { id: true, name: true }, orderBy: { name: 'asc' } }),
    db.project.findMany({ where: { organisationId }, select: { id: true, title: true }, orderBy: { title: 'asc' } }),
    db.dialogue.findMany({ where: { organisationId }, select: { id: true, title: true }, orderBy: { title: 'asc' } }),
    db.roleAssignment.findMany({ where: { organisationId }, include: { user } }),
    db.electedMandate.findMany({ where: { body: { organisationId } }, include: { user, body: { select: { name: true } } } }),
  ])
  const titled = (list: { id: string; title: string }[]) => list.map(({ id, title }) => ({ id, name: title }))
  const places = { body: bodies, project: titled(projects), dialogue: titled(dialogues) }
  return {
    can,
    roles: roles.map((row) => ({ ...heldRight(row, now), role: row.role, scope: scopeOf(row, places) })).sort(byStateAndName),
    mandates: mandates
      .map((row) => ({ ...heldRight(row, now), kind: row.kind, party: row.party, body: row.body.name }))
      .sort((a, b) => a.body.localeCompare(b.body, 'sv') || byStateAndName(a, b)),
    bodies,
    projects: places.project,
    dialogues: places.dialogue,
  }
}

type Row = { id: string; userId: string; validFrom: Date; validTo: Date | null; user: { displayName: string; title: string } }

const heldRight = (row: Row, now: Date): HeldRight => ({
  id: row.id,
  userId: row.userId,
  name: row.user.displayName,
  title: row.user.title,
  from: dayOf(row.validFrom),
  to: row.validTo && dayOf(row.validTo),
  state: rightState(row, now),
})

function scopeOf(
  row: { bodyId: string | null; projectId: string | null; dialogueId: string | null },
  places: Record<'body' | 'project' | 'dialogue', Named[]>,
): RoleRow['scope'] {
  for (const kind of ['dialogue', 'project', 'body'] as const) {
    const id = row[`${kind}Id`]
    if (id) return { kind, name: places[kind].find((place) => place.id === id)?.name ?? '' }
  }
  return { kind: 'organisation', name: '' }
}

const stateOrder: Record<RightState, number> = { inForce: 0, coming: 1, ended: 2 }

const byStateAndName = (a: HeldRight, b: HeldRight) => stateOrder[a.state] - stateOrder[b.state] || a.name.localeCompare(b.name, 'sv')
