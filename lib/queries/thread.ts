import 'server-only'
import { db } from '@/lib/db'
import { type DialogueState, isPublicDialogue } from '@/lib/domain/dialogue'
import type { ActionStatus, Channel, ParticipationLevel, ResponseOutcome } from '@/lib/domain/vocabulary'

interface ThreadRow {
  id: string
  slug: string
  title: string
  state: DialogueState
  openedAt: Date | null
  approvedByDecisionId: string | null
  level: ParticipationLevel
  opensAt: Date | null
  closesAt: Date | null
  decisionDate: Date | null
  bodyName: string | null
  received: number
  tally: Record<Channel, number>
  briefFrozenAt: Date | null
  topic: { text: string; at: string; note: string; merged: number } | null
  approval: { body: string; date: string; paragraph: string; text: string } | null
  summary: { id: string; version: number; at: string; claims: number; tensions: number } | null
  outcome: { id: string; body: string; date: string; paragraph: string; reservations: number } | null
  promise: { dueOn: string; firstDueOn: string; fulfilledAt: string | null; moved: number } | null
  deliveries: Record<string, number>
}

export interface ThreadTheme {
  id: string
  name: string
  views: number
  outcome: ResponseOutcome | null
  forwardedTo: string | null
}

export interface ThreadAction {
  themeId: string
  title: string
  status: ActionStatus
  dueOn: Date
  delayReason: string | null
}

/** The most views that are drawn one by one; of more, every n-th is. */
const mostDrawn = 300

/** A dialogue's whole way on one page: only what the public may see, each knot from the dialogue's own rows. */
export async function thread(organisationId: string, slug: string, followedNo?: number) {
  const [row] = await db.$queryRaw<ThreadRow[]>`
    SELECT d.id, d.slug, d.title, d.state, d."openedAt", d."approvedByDecisionId", d.level, d."opensAt", d."closesAt", d."decisionDate", body.name AS "bodyName", c."lastSeqNo" AS received, b."frozenAt" AS "briefFrozenAt",
      jsonb_build_object('WEB', c.web, 'PAPER', c.paper, 'PHONE', c.phone, 'INTERVIEW', c.interview, 'MEETING', c.meeting, 'OUTREACH', c.outreach, 'IMPORT', c."import") AS tally,
      (SELECT jsonb_build_object('text', t.text, 'at', t."submittedAt", 'note', t."proposerNote", 'merged', (SELECT count(*) FROM "TopicProposal" m WHERE m."mergedIntoId" = t.id))
        FROM "TopicProposal" t WHERE t.id = p."topicId") AS topic,
      (SELECT jsonb_build_object('body', ab.name, 'date', a."meetingDate", 'paragraph', a.paragraph, 'text', a.text)
        FROM "Decision" a JOIN "Body" ab ON ab.id = a."bodyId" WHERE a.id = d."approvedByDecisionId") AS approval,
      (SELECT jsonb_build_object('id', s.id, 'version', s.version, 'at', s."publishedAt",
          'claims', (SELECT count(*) FROM "SummaryClaim" x WHERE x."summaryId" = s.id), 'tensions', (SELECT count(*) FROM "Tension" x WHERE x."summaryId" = s.id))
        FROM "PerspectiveSummary" s WHERE s."dialogueId" = d.id AND s.state = 'PUBLISHED' ORDER BY s.version DESC LIMIT 1) AS summary,
      (SELECT jsonb_build_object('id', o.id, 'body', ob.name, 'date', o."meetingDate", 'paragraph', o.paragraph,
          'reservations', (SELECT count(*) FROM "Reservation" r WHERE r."decisionId" = o.id))
        FROM "Decision" o JOIN "Body" ob ON ob.id = o."bodyId" WHERE o."dialogueId" = d.id AND o.kind = 'OUTCOME' AND o.state = 'PUBLISHED'
        ORDER BY o."publishedAt" DESC LIMIT 1) AS outcome,
      (SELECT jsonb_build_object('dueOn', f."dueOn", 'firstDueOn', f."firstDueOn", 'fulfilledAt', f."fulfilledAt",
          'moved', (SELECT count(*) FROM "FeedbackReschedule" r WHERE r."dialogueId" = d.id)) FROM "FeedbackPromise" f WHERE f."dialogueId" = d.id) AS promise,
      coalesce((SELECT jsonb_object_agg(channel, n) FROM (
        SELECT v.channel, count(*) AS n FROM "Delivery" v JOIN "FeedbackMessage" m ON m.id = v."messageId" WHERE m."dialogueId" = d.id AND m.kind = 'ANSWER' GROUP BY v.channel) x), '{}') AS deliveries
    FROM "Dialogue" d JOIN "Project" p ON p.id = d."projectId" JOIN "DialogueCounter" c ON c."dialogueId" = d.id
    LEFT JOIN "DialogueBrief" b ON b."dialogueId" = d.id LEFT JOIN "Body" body ON body.id = d."decisionBodyId"
    WHERE d."organisationId" = ${organisationId}::uuid AND d.slug = ${slug}`
  if (!row || !isPublicDialogue(row)) return undefined
  const [themes, actions, strands, followed] = row.summary
    ? await Promise.all([themesOf(row), actionsOf(row.id), strandsOf(row), followedView(row, followedNo)])
    : [[], [], [], undefined]
  return { ...row, themes, actions, strands, followed }
}
export type Thread = NonNullable<Awaited<ReturnType<typeof thread>>>

async function themesOf(row: ThreadRow): Promise<ThreadTheme[]> {
  return db.$queryRaw<ThreadTheme[]>`
    SELECT t.id, t.name, 0 AS views, r.outcome, r."forwardedTo"
    FROM "Theme" t LEFT JOIN "ThemeResponse" r ON r."themeId" = t.id AND r."decisionId" = ${row.outcome?.id ?? null}::uuid
    WHERE t."dialogueId" = ${row.id}::uuid AND EXISTS (SELECT 1 FROM "SummaryClaim" c WHERE c."themeId" = t.id AND c."summaryId" = ${row.summary?.id ?? null}::uuid)
    ORDER BY t.code`
}

async function actionsOf(dialogueId: string): Promise<ThreadAction[]> {
  return db.$queryRaw<ThreadAction[]>`
    SELECT r."themeId", a.title, a.status, a."dueOn", a."delayReason"
    FROM "Action" a JOIN "ThemeResponse" r ON r.id = a."responseId" JOIN "Decision" o ON o.id = r."decisionId" AND o.state = 'PUBLISHED'
    WHERE a."dialogueId" = ${dialogueId}::uuid ORDER BY a."order", a.id`
}

/** The first theme of every view, or of every n-th when they are many: what the thin lines lead to. */
async function strandsOf(row: ThreadRow): Promise<{ themeId: string | null; count: number }[]> {
  const step = Math.max(1, Math.ceil(row.received / mostDrawn))
  const counted = await db.$queryRaw<{ themeId: string | null; count: number }[]>`
    SELECT first."themeId", count(*)::int AS count
    FROM generate_series(1, ${row.received}::int, ${step}::int) no
    JOIN "Contribution" c ON c."dialogueId" = ${row.id}::uuid AND c."seqNo" = no
    LEFT JOIN LATERAL (
      SELECT g."themeId" FROM "Coding" g JOIN "Theme" t ON t.id = g."themeId" WHERE g."contributionId" = c.id ORDER BY g."startAt", t.code LIMIT 1
    ) first ON true
    GROUP BY first."themeId"`
  return counted.map(({ themeId, count }) => ({ themeId, count: count * step }))
}

interface Followed {
  seqNo: number
  text: string
  language: string
  direction: 'ltr' | 'rtl'
  receivedAt: Date
  themeIds: string[]
}

/** One public view that may be quoted, followed all the way: the one asked for, else one whose thread is not finished. */
async function followedView(row: ThreadRow, followedNo?: number): Promise<Followed | undefined> {
  const found = await db.$queryRaw<Followed[]>`
    SELECT c."seqNo", c.text, c.language, c.direction, c."receivedAt",
      ARRAY(SELECT g."themeId"::text FROM "Coding" g JOIN "Theme" t ON t.id = g."themeId" WHERE g."contributionId" = c.id GROUP BY g."themeId" ORDER BY min(g."startAt")) AS "themeIds"
    FROM "Contribution" c
    WHERE c."dialogueId" = ${row.id}::uuid AND c.visibility = 'PUBLIC' AND c."consentToQuote"
      AND c."seqNo" = coalesce(${followedNo ?? null}::int,
        (SELECT x."seqNo" FROM "Quote" q JOIN "Contribution" x ON x.id = q."contributionId" WHERE q."summaryId" = ${row.summary?.id ?? null}::uuid
          ORDER BY EXISTS (SELECT 1 FROM "Action" a JOIN "ThemeResponse" r ON r.id = a."responseId" WHERE r."themeId" = q."themeId" AND a.status = 'DELAYED') DESC, q."order", q.id LIMIT 1))`
  return found[0]
}
