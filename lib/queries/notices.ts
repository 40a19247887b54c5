import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'

export interface ShownNotice {
  id: string
  kind: string
  text: string
  english: string
  fromAt: Date
  toAt: Date
}

/** What every page tells just now. */
export function noticesNow(organisationId: string, now = new Date()): Promise<ShownNotice[]> {
  return db.serviceNotice.findMany({
    where: { organisationId, fromAt: { lte: now }, toAt: { gt: now } },
    orderBy: { fromAt: 'asc' },
    take: 3,
  })
}

/** Those that are told now and those that will be, for the administrator. */
export async function noticesToEdit(actor: Actor, organisationId: string, now = new Date()) {
  const can = { edit: may(actor, 'notice.edit', { organisationId }) }
  if (!can.edit.allowed) return { can, notices: [] }
  return { can, notices: await db.serviceNotice.findMany({ where: { organisationId, toAt: { gt: now } }, orderBy: { fromAt: 'asc' } }) }
}
