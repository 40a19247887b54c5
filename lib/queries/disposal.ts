import 'server-only'
import { db, type Tx } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'
import { type DisposalRule, daysOf, disposalRules, retentionDays } from '@/lib/domain/retention'
import { Prisma } from '@/lib/generated/prisma/client'

export interface Due {
  id: string
  organisationId: string
  rule: DisposalRule
}

const before = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)

/** The addresses and mails whose time has gone, each with the first rule that says so. Views are never among them: they are preserved. */
export async function dueForDisposal(client: Tx, now: Date, organisationId?: string): Promise<Due[]> {
  const here = (alias: string) =>
    organisationId ? Prisma.sql`AND ${Prisma.raw(`${alias}."organisationId"`)} = ${organisationId}::uuid` : Prisma.empty
  return client.$queryRaw<Due[]>`
    WITH contact AS (
      SELECT c.*, ${now}::timestamptz - coalesce(r."contactDays", ${retentionDays.contact}::int) * interval '1 day' AS kept_since
      FROM identity."Contact" c LEFT JOIN "RetentionRule" r ON r."organisationId" = c."organisationId"
      WHERE c.address <> '' ${here('c')}
    ), ruled AS (
      SELECT c.id, c."organisationId", CASE
        WHEN c."endedAt" < ${before(now, retentionDays.endedContact)} THEN 'ended'
        WHEN c."isFollower" AND c."confirmedAt" IS NULL AND c."tokenExpiresAt" < ${before(now, retentionDays.unconfirmedContact)} THEN 'unconfirmed'
        WHEN p."fulfilledAt" < c.kept_since
          AND NOT EXISTS (SELECT 1 FROM "Action" a WHERE a."dialogueId" = c."dialogueId" AND a.status NOT IN ('DONE', 'DROPPED'))
          AND NOT EXISTS (SELECT 1 FROM "FeedbackMessage" m WHERE m."dialogueId" = c."dialogueId" AND m.at >= c.kept_since) THEN 'answered'
        WHEN EXISTS (SELECT 1 FROM "TopicProposal" t WHERE t.id = c."topicId" AND t."submittedAt" < c.kept_since
          AND t.state NOT IN ('SUBMITTED', 'SCREENING', 'FORWARDED_TO_BODY', 'REFERRED_BACK')
          AND NOT EXISTS (SELECT 1 FROM "TopicScreening" s WHERE s."topicId" = t.id AND s.at >= c.kept_since)) THEN 'topicAnswered'
      END AS rule
      FROM contact c LEFT JOIN "FeedbackPromise" p ON p."dialogueId" = c."dialogueId"
    )
    SELECT id, "organisationId", rule FROM ruled WHERE rule IS NOT NULL
    UNION ALL
    SELECT m.id, m."organisationId", 'sentMail' FROM identity."OutgoingMail" m
    WHERE m."organisationId" IS NOT NULL AND coalesce(m."sentAt", m."failedAt") < ${before(now, retentionDays.sentMail)} ${here('m')}`
}

/** How long addresses are kept here, and on what decision. */
export async function retentionHere(organisationId: string, client: Tx = db) {
  const rule = await client.retentionRule.findUnique({
    where: { organisationId },
    select: { contactDays: true, decision: true, setAt: true },
  })
  return rule ?? { contactDays: retentionDays.contact as number, decision: '', setAt: null }
}

/** The registrar's page: what is kept for how long, what is due, and the proof of what has been disposed of. */
export async function disposalPage(actor: Actor, organisationId: string, now = new Date()) {
  const can = { read: may(actor, 'retention.read', { organisationId }), set: may(actor, 'retention.set', { organisationId }) }
  if (!can.read.allowed) return { can, rules: [], runs: [], schedule: undefined }
  const [schedule, due, runs] = await Promise.all([
    retentionHere(organisationId),
    dueForDisposal(db, now, organisationId),
    db.disposalRun.findMany({ where: { organisationId }, orderBy: { at: 'desc' }, take: 100 }),
  ])
  const rules = disposalRules.map((rule) => ({
    rule,
    days: daysOf(rule, schedule.contactDays),
    due: due.filter((one) => one.rule === rule).length,
  }))
  return { can, schedule, rules, runs }
}
export type DisposalPage = Awaited<ReturnType<typeof disposalPage>>
