import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import type { DomainEvent } from '@/lib/domain/events'
import { type DisposalRule, daysOf, retentionDays, SetRetention } from '@/lib/domain/retention'
import { type Due, dueForDisposal, retentionHere } from '@/lib/queries/disposal'
import { command, done, unchanged } from './command'

const before = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)

/** Once a night: what the product no longer has a reason to keep is erased, and only how much is remembered. Safe to run twice. */
export const runRetention = command({
  action: 'retention.run',
  input: z.object({}),
  load: async () => ({ subject: { organisationId: '' } }),
  run: async ({ tx, now }) => {
    const disposed = await dispose(tx, now, 'system')
    const sessions = await tx.session.deleteMany({ where: { expires: { lt: now } } })
    const keys = await tx.verificationToken.deleteMany({ where: { expires: { lt: now } } })
    const settled = { lt: before(now, retentionDays.sentMail) }
    const mails = await tx.outgoingMail.deleteMany({ where: { OR: [{ sentAt: settled }, { failedAt: settled }] } })
    const receipts = await tx.commandReceipt.deleteMany({ where: { at: { lt: before(now, retentionDays.commandReceipt) } } })
    const counts = { sessions: sessions.count, keys: keys.count, mails: mails.count, receipts: receipts.count }
    const total = counts.sessions + counts.keys + counts.mails + counts.receipts
    const value = { ...counts, mails: counts.mails + sumOf(disposed, isMail), contacts: sumOf(disposed, (one) => !isMail(one)) }
    if (total === 0 && disposed.length === 0) return unchanged(value)
    return done(value, { event: [{ kind: 'retention.run', organisationId: null, data: counts }, ...disposed.map(eventOf)] })
  },
})

/** The same by hand, in one's own organisation: the registrar approves it, never a strategist (INV-26). */
export const disposeNow = command({
  action: 'retention.dispose',
  input: z.object({ organisationId: z.uuid() }),
  load: async (_tx, { organisationId }) => ({ subject: { organisationId } }),
  run: async ({ tx, actor, now, input: { organisationId } }) => {
    const disposed = await dispose(tx, now, actor.userId ?? '', organisationId)
    const [first, ...rest] = disposed.map(eventOf)
    const count = sumOf(disposed, () => true)
    return first ? done({ count }, { event: [first, ...rest] }) : unchanged({ count })
  },
})

/** How long addresses are kept here: within the bounds, and with the decisions that it rests on. */
export const setRetention = command({
  action: 'retention.set',
  input: SetRetention,
  load: async (_tx, { organisationId }) => ({ subject: { organisationId } }),
  run: async ({ tx, actor, now, input: { organisationId, contactDays, decision } }) => {
    const { contactDays: from } = await retentionHere(organisationId, tx)
    const rule = { contactDays, decision, setById: actor.userId ?? '', setAt: now }
    await tx.retentionRule.upsert({ where: { organisationId }, create: { organisationId, ...rule }, update: rule })
    return done(undefined, {
      event: { kind: 'retention.set', organisationId, data: { from: String(from), to: String(contactDays), reason: decision } },
    })
  },
})

interface Disposed {
  organisationId: string
  rule: DisposalRule
  days: number
  count: number
}

/** Cuts the addresses from their views and erases the mails, and leaves the proof: what, how many, by which rule (R-ARK-3). */
async function dispose(tx: Tx, now: Date, by: string, organisationId?: string): Promise<Disposed[]> {
  const due = await dueForDisposal(tx, now, organisationId)
  const contacts = due.filter((one) => !isMail(one)).map(({ id }) => id)
  const mails = due.filter(isMail).map(({ id }) => id)
  await tx.$executeRaw`UPDATE identity."Contact" SET address = '', name = NULL, "tokenHash" = NULL, "endedAt" = coalesce("endedAt", ${now})
    WHERE id = ANY(${contacts}::uuid[])`
  await tx.$executeRaw`DELETE FROM identity."OutgoingMail" WHERE id = ANY(${mails}::uuid[])`
  const done: Disposed[] = []
  const keyOf = (one: Due) => `${one.organisationId} ${one.rule}`
  for (const key of new Set(due.map(keyOf))) {
    const group = due.filter((one) => keyOf(one) === key)
    const [first] = group
    if (!first) continue
    const { contactDays, decision } = await retentionHere(first.organisationId, tx)
    const run = { organisationId: first.organisationId, rule: first.rule, days: daysOf(first.rule, contactDays), count: group.length }
    await tx.disposalRun.create({ data: { ...run, at: now, decision, by, idsHash: hashOf(group) } })
    done.push(run)
  }
  return done
}

const isMail = ({ rule }: { rule: DisposalRule }) => rule === 'sentMail'
const sumOf = (disposed: Disposed[], of: (one: Disposed) => boolean) => disposed.filter(of).reduce((sum, { count }) => sum + count, 0)
const hashOf = (due: Due[]) =>
  createHash('sha256')
    .update(
      due
        .map(({ id }) => id)
        .sort()
        .join('\n'),
    )
    .digest('hex')
const eventOf = ({ organisationId, ...data }: Disposed): DomainEvent => ({ kind: 'disposal.run', organisationId, data })
