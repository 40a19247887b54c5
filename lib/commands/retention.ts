import 'server-only'
import { z } from 'zod'
import { retentionDays } from '@/lib/domain/retention'
import { command, done, unchanged } from './command'

const before = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)

/** Once a night: what the product no longer has a reason to keep is erased, and only how much is remembered. Safe to run twice. */
export const runRetention = command({
  action: 'retention.run',
  input: z.object({}),
  load: async () => ({ subject: { organisationId: '' } }),
  run: async ({ tx, now }) => {
    const erased = await tx.$queryRaw<{ organisationId: string; count: number }[]>`
      WITH due AS (
        SELECT c.id FROM identity."Contact" c
        LEFT JOIN "FeedbackPromise" p ON p."dialogueId" = c."dialogueId"
        WHERE c.address <> '' AND (
          c."endedAt" < ${before(now, retentionDays.endedContact)}
          OR (c."isFollower" AND c."confirmedAt" IS NULL AND c."tokenExpiresAt" < ${before(now, retentionDays.unconfirmedContact)})
          OR (p."fulfilledAt" < ${before(now, retentionDays.contact)}
            AND NOT EXISTS (SELECT 1 FROM "Action" a WHERE a."dialogueId" = c."dialogueId" AND a.status NOT IN ('DONE', 'DROPPED'))
            AND NOT EXISTS (SELECT 1 FROM "FeedbackMessage" m WHERE m."dialogueId" = c."dialogueId" AND m.at >= ${before(now, retentionDays.contact)}))
          OR EXISTS (SELECT 1 FROM "TopicProposal" t WHERE t.id = c."topicId" AND t.state NOT IN ('SUBMITTED', 'SCREENING', 'FORWARDED_TO_BODY', 'REFERRED_BACK')
            AND NOT EXISTS (SELECT 1 FROM "TopicScreening" s WHERE s."topicId" = t.id AND s.at >= ${before(now, retentionDays.contact)})
            AND t."submittedAt" < ${before(now, retentionDays.contact)})
        ))
      , gone AS (
        UPDATE identity."Contact" c SET address = '', name = NULL, "tokenHash" = NULL, "endedAt" = coalesce(c."endedAt", ${now})
        FROM due WHERE c.id = due.id RETURNING c."organisationId")
      SELECT "organisationId", count(*)::int AS count FROM gone GROUP BY 1`
    const sessions = await tx.session.deleteMany({ where: { expires: { lt: now } } })
    const keys = await tx.verificationToken.deleteMany({ where: { expires: { lt: now } } })
    const settled = { lt: before(now, retentionDays.sentMail) }
    const mails = await tx.outgoingMail.deleteMany({ where: { OR: [{ sentAt: settled }, { failedAt: settled }] } })
    const receipts = await tx.commandReceipt.deleteMany({ where: { at: { lt: before(now, retentionDays.commandReceipt) } } })
    const counts = { sessions: sessions.count, keys: keys.count, mails: mails.count, receipts: receipts.count }
    const contacts = erased.map(({ organisationId, count }) => ({ kind: 'contacts.ended', organisationId, data: { count } }) as const)
    const total = counts.sessions + counts.keys + counts.mails + counts.receipts
    if (total === 0 && contacts.length === 0) return unchanged({ ...counts, contacts: 0 })
    const event = { kind: 'retention.run', organisationId: null, data: counts } as const
    return done({ ...counts, contacts: erased.reduce((sum, { count }) => sum + count, 0) }, { event: [event, ...contacts] })
  },
})
