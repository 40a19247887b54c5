import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { eventAreas } from '@/lib/domain/event-areas'
import { may } from '@/lib/domain/policy'
import type { Verdict } from '@/lib/domain/policy-rule'

export interface AuditLine {
  id: string
  at: Date
  /** A name for those who act in public; 'system', 'author' and 'anonymous' for others. */
  by: { name: string } | { kind: 'system' | 'author' | 'anonymous' | 'person' }
  kind: string
  dialogue?: { id: string; title: string }
  /** Ids, codes and figures. Never what a resident wrote. */
  data: Record<string, string>
}

export interface AuditLog {
  can: { read: Verdict }
  lines: AuditLine[]
  older?: string
  dialogues: { id: string; title: string }[]
}

export interface AuditFilter {
  before?: string
  area?: string
  dialogueId?: string
}

const pageSize = 100

/** What has happened in the organisation, the latest first. Reading it changes nothing. */
export async function auditLog(actor: Actor, organisationId: string, filter: AuditFilter = {}): Promise<AuditLog> {
  const can = { read: may(actor, 'audit.read', { organisationId }) }
  if (!can.read.allowed) return { can, lines: [], dialogues: [] }
  const kinds = filter.area ? eventAreas.get(filter.area) : undefined
  const [rows, dialogues] = await Promise.all([
    db.auditEvent.findMany({
      where: {
        organisationId,
        ...(filter.before && /^\d{1,18}$/.test(filter.before) && { id: { lt: BigInt(filter.before) } }),
        ...(kinds && { kind: { in: kinds } }),
        ...(filter.dialogueId && isUuid(filter.dialogueId) && { dialogueId: filter.dialogueId }),
      },
      orderBy: { id: 'desc' },
      take: pageSize + 1,
    }),
    db.dialogue.findMany({ where: { organisationId }, select: { id: true, title: true }, orderBy: { title: 'asc' } }),
  ])
  const shown = rows.slice(0, pageSize)
  const names = await publicNames(shown.map(({ actor: by }) => by).filter(isUuid))
  return {
    can,
    dialogues,
    older: rows.length > pageSize ? String(shown.at(-1)?.id) : undefined,
    lines: shown.map((row) => ({
      id: String(row.id),
      at: row.at,
      by: whoOf(row.actor, names),
      kind: row.kind,
      dialogue: dialogues.find(({ id }) => id === row.dialogueId),
      data: plain(row.data),
    })),
  }
}

export interface AuditVerdict {
  events: number
  broken: { chain: string; seq: number }[]
}

/** Follows the organisation's chains from the first event to the last. It reads every event, so it is done when asked for. */
export async function verifyOrganisationAudit(actor: Actor, organisationId: string): Promise<AuditVerdict | undefined> {
  if (!may(actor, 'audit.read', { organisationId }).allowed) return undefined
  const [events, broken] = await Promise.all([
    db.auditEvent.count({ where: { organisationId } }),
    db.$queryRaw<AuditVerdict['broken']>`
      SELECT b.chain, b.seq FROM audit_broken() b
      WHERE b.chain = ${organisationId} OR b.chain IN (SELECT d.id::text FROM "Dialogue" d WHERE d."organisationId" = ${organisationId}::uuid)`,
  ])
  return { events, broken }
}

async function publicNames(ids: string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, displayName: true } })
  return new Map(users.map(({ id, displayName }) => [id, displayName]))
}

function whoOf(label: string, names: Map<string, string>): AuditLine['by'] {
  if (label === 'system' || label === 'author' || label === 'anonymous') return { kind: label }
  const name = names.get(label)
  return name ? { name } : { kind: 'person' }
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** Reasons, states and figures to read; ids stay behind, for nobody reads them. */
function plain(data: unknown): Record<string, string> {
  if (typeof data !== 'object' || data === null) return {}
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      const text = Array.isArray(value) ? value.join(', ') : String(value)
      return value === null || isUuid(text) ? [] : [[key, text]]
    }),
  )
}
