import 'server-only'
import { db } from '@/lib/db'
import { briefFrom, type DialogueBrief } from '@/lib/domain/brief'
import { dayInStockholm } from '@/lib/domain/calendar'
import { type DialogueState, isInfluenceable, isOpen, isPublicDialogue } from '@/lib/domain/dialogue'
import type { Channel, ParticipationLevel } from '@/lib/domain/vocabulary'

interface Row {
  id: string
  slug: string
  title: string
  registryNumber: string
  state: DialogueState
  openedAt: Date | null
  approvedByDecisionId: string | null
  level: ParticipationLevel
  opensAt: Date | null
  closesAt: Date | null
  decisionDate: Date | null
  showsViews: boolean
  brief: unknown
  revisions: number
  questions: number
  bodyName: string | null
  chair: string | null
  dueOn: Date | null
  firstDueOn: Date | null
  fulfilledAt: Date | null
  topicAt: Date | null
  approvedOn: Date | null
  approvedParagraph: string | null
  approvedBody: string | null
  tally: Record<string, number>
  summaryVersion: number | null
  summaryAt: Date | null
  answeredOn: Date | null
}

export interface ShownView {
  seqNo: number
  channel: Channel
  text: string
  language: string
  direction: 'ltr' | 'rtl'
  translation: string | null
  translatedBy: string | null
}

/** Everything that a dialogue's page says, in two statements whose cost does not grow with the number of views. */
export async function dialoguePage(organisationId: string, slug: string, now = new Date()) {
  const row = await readDialogue(organisationId, slug)
  if (!row || !isPublicDialogue(row)) return undefined
  const brief: DialogueBrief = briefFrom(row.brief)
  const received = Object.values(row.tally).reduce((sum, count) => sum + count, 0)
  return {
    ...row,
    brief,
    received,
    isOpen: isOpen(row, now),
    isInfluenceable: isInfluenceable(row),
    voices: row.showsViews && received > 0 ? await someVoices(row.id, received, now) : [],
  }
}
export type DialoguePage = NonNullable<Awaited<ReturnType<typeof dialoguePage>>>

async function readDialogue(organisationId: string, slug: string): Promise<Row | undefined> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT d.id, d.slug, d.title, d."registryNumber", d.state, d."openedAt", d."approvedByDecisionId", d.level, d."opensAt", d."closesAt", d."decisionDate", d."showsViews",
      b.content AS brief, coalesce(b."revisionNo", 0) AS revisions,
      (SELECT count(*)::int FROM "Question" q WHERE q."dialogueId" = d.id) AS questions,
      body.name AS "bodyName",
      (SELECT u."displayName" FROM "ElectedMandate" m JOIN "User" u ON u.id = m."userId"
        WHERE m."bodyId" = d."decisionBodyId" AND m.kind = 'CHAIR' AND m."validFrom" <= now() AND (m."validTo" IS NULL OR m."validTo" >= now()::date) LIMIT 1) AS chair,
      p."dueOn", p."firstDueOn", p."fulfilledAt",
      t."submittedAt" AS "topicAt",
      a."meetingDate" AS "approvedOn", a.paragraph AS "approvedParagraph", ab.name AS "approvedBody",
      jsonb_build_object('WEB', c.web, 'PAPER', c.paper, 'PHONE', c.phone, 'INTERVIEW', c.interview, 'MEETING', c.meeting, 'OUTREACH', c.outreach, 'IMPORT', c."import") AS tally,
      s.version AS "summaryVersion", s."publishedAt" AS "summaryAt",
      (SELECT o."meetingDate" FROM "Decision" o WHERE o."dialogueId" = d.id AND o.kind = 'OUTCOME' AND o.state = 'PUBLISHED' ORDER BY o."publishedAt" DESC LIMIT 1) AS "answeredOn"
    FROM "Dialogue" d
    JOIN "Project" pr ON pr.id = d."projectId"
    JOIN "DialogueCounter" c ON c."dialogueId" = d.id
    LEFT JOIN "DialogueBrief" b ON b."dialogueId" = d.id
    LEFT JOIN "Body" body ON body.id = d."decisionBodyId"
    LEFT JOIN "FeedbackPromise" p ON p."dialogueId" = d.id
    LEFT JOIN "TopicProposal" t ON t.id = pr."topicId"
    LEFT JOIN "Decision" a ON a.id = d."approvedByDecisionId"
    LEFT JOIN "Body" ab ON ab.id = a."bodyId"
    LEFT JOIN "PerspectiveSummary" s ON s."dialogueId" = d.id AND s.state = 'PUBLISHED'
    WHERE d."organisationId" = ${organisationId}::uuid AND d.slug = ${slug}`
  return rows[0]
}

/** Six views shown with leave: from a place in the sequence that changes with the day, so that none is always first. */
async function someVoices(dialogueId: string, received: number, now: Date): Promise<ShownView[]> {
  const from = placeOfTheDay(`${dialogueId}${dayInStockholm(now)}`, received)
  return db.$queryRaw<ShownView[]>`
    WITH candidates AS (
      (SELECT c.id, c."seqNo", 0 AS lap FROM "Contribution" c
        WHERE c."dialogueId" = ${dialogueId}::uuid AND c.visibility = 'PUBLIC' AND c."consentToQuote" AND c."seqNo" >= ${from} AND length(c.text) BETWEEN 40 AND 280
        ORDER BY c."seqNo" LIMIT 6)
      UNION ALL
      (SELECT c.id, c."seqNo", 1 FROM "Contribution" c
        WHERE c."dialogueId" = ${dialogueId}::uuid AND c.visibility = 'PUBLIC' AND c."consentToQuote" AND c."seqNo" < ${from} AND length(c.text) BETWEEN 40 AND 280
        ORDER BY c."seqNo" LIMIT 6)
    )
    SELECT c."seqNo", c.channel, c.text, c.language, c.direction, v.text AS translation, v."madeBy" AS "translatedBy"
    FROM (SELECT * FROM candidates ORDER BY lap, "seqNo" LIMIT 6) few
    JOIN "Contribution" c ON c.id = few.id
    LEFT JOIN LATERAL (
      SELECT v.text, v."madeBy" FROM "ContributionVersion" v
      WHERE v."contributionId" = c.id AND v.kind = 'TRANSLATION' AND v.language = 'sv' ORDER BY v.no DESC LIMIT 1
    ) v ON true
    ORDER BY few.lap, few."seqNo"`
}

function placeOfTheDay(seed: string, received: number): number {
  let state = 2166136261
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619)
  return 1 + ((state >>> 0) % received)
}
