import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'
import { closedAnswers } from '@/lib/domain/question/answer'
import type { Channel, Visibility } from '@/lib/domain/vocabulary'
import { Prisma } from '@/lib/generated/prisma/client'
import { dueAt } from './moderation-due'
import { textInUse } from './view-text'

export const queueKinds = ['new', 'reported', 'appealed'] as const
export type QueueKind = (typeof queueKinds)[number]

interface Row {
  id: string
  seqNo: number
  text: string
  answers: unknown
  language: string
  direction: 'ltr' | 'rtl'
  channel: Channel
  visibility: Visibility
  receivedAt: Date
  dialogueId: string
  dialogueTitle: string
  caseId: string | null
  state: 'OPEN' | 'APPEALED' | null
  code: string | null
  due: Date
  outcome: string | null
  statement: string | null
  decidedById: string | null
  appealText: string | null
  reports: { id: string; reason: string; text: string }[] | null
}

const pageSize = 25

/** What waits for a person to look at it, oldest first, in one dialogue or in all of an organisation's. */
export async function moderationQueue(
  actor: Actor,
  scope: { organisationId: string; dialogueId?: string },
  kind?: QueueKind,
  now = new Date(),
) {
  const dialogue = scope.dialogueId
    ? await db.dialogue.findUnique({
        where: { id: scope.dialogueId },
        select: { id: true, organisationId: true, projectId: true, title: true, registryNumber: true },
      })
    : undefined
  if (scope.dialogueId && !dialogue) return undefined
  const organisationId = dialogue?.organisationId ?? scope.organisationId
  const subject = { organisationId, projectId: dialogue?.projectId, dialogueId: dialogue?.id }
  const can = { read: may(actor, 'moderation.read', subject), decide: may(actor, 'moderation.decide', subject) }
  if (!can.read.allowed) return { dialogue, can, waiting: 0, items: [] }
  const rows = await readQueue(organisationId, dialogue?.id, kind)
  const items = rows.slice(0, pageSize).map(({ decidedById, ...row }) => {
    const what: QueueKind = row.state === 'APPEALED' ? 'appealed' : row.caseId ? 'reported' : 'new'
    const hands = decidedById ? [decidedById] : []
    return {
      ...row,
      kind: what,
      answers: closedAnswers(row.answers, 'sv'),
      reports: row.reports ?? [],
      isOverdue: row.due < now,
      can: what === 'appealed' ? may(actor, 'moderation.decideAppeal', { ...subject, hands }) : can.decide,
    }
  })
  return { dialogue, can, waiting: rows[0]?.waiting ?? 0, items }
}
export type QueueItem = NonNullable<Awaited<ReturnType<typeof moderationQueue>>>['items'][number]

function readQueue(organisationId: string, dialogueId: string | undefined, kind: QueueKind | undefined) {
  const here = dialogueId ? Prisma.sql`AND c."dialogueId" = ${dialogueId}::uuid` : Prisma.empty
  const wanted = {
    new: Prisma.sql`m.id IS NULL AND c.visibility = 'PENDING'`,
    reported: Prisma.sql`m.state = 'OPEN'`,
    appealed: Prisma.sql`m.state = 'APPEALED'`,
  }
  return db.$queryRaw<(Row & { waiting: number })[]>`
    SELECT c.id, c."seqNo", CASE WHEN c.visibility IN ('REMOVED', 'REDACTED') THEN ${textInUse} ELSE coalesce(x.text, c.text) END AS text, c.answers, c.language, c.direction, c.channel::text, c.visibility::text, c."receivedAt",
      c."dialogueId", d.title AS "dialogueTitle", m.id AS "caseId", m.state::text, m.code, ${dueAt} AS due, m.outcome::text, m.statement,
      m."decidedById", m."appealText", count(*) OVER ()::int AS waiting,
      (SELECT json_agg(json_build_object('id', r.id, 'reason', r.reason, 'text', r.text) ORDER BY r.at) FROM "Report" r WHERE r."contributionId" = c.id) AS reports
    FROM "Contribution" c
    JOIN "Dialogue" d ON d.id = c."dialogueId"
    LEFT JOIN "ModerationCase" m ON m."contributionId" = c.id AND m.state IN ('OPEN', 'APPEALED')
    LEFT JOIN LATERAL (SELECT v.text FROM "ContributionVersion" v WHERE v."contributionId" = c.id AND v.kind = 'CORRECTION'
      ORDER BY v.no DESC LIMIT 1) x ON true
    WHERE c."organisationId" = ${organisationId}::uuid ${here}
      AND (c.visibility = 'PENDING' OR m.id IS NOT NULL) ${kind ? Prisma.sql`AND ${wanted[kind]}` : Prisma.empty}
      AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id)
    ORDER BY due, c.id LIMIT ${pageSize}`
}
