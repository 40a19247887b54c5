import 'server-only'
import { db } from '@/lib/db'
import { briefFrom } from '@/lib/domain/brief'
import { today } from '@/lib/domain/calendar'
import { type DialogueState, isOpen } from '@/lib/domain/dialogue'
import { daysLate } from '@/lib/domain/promise'
import type { ActionStatus, ParticipationLevel, ResponseOutcome } from '@/lib/domain/vocabulary'

interface DialogueRow {
  id: string
  slug: string
  title: string
  state: DialogueState
  level: ParticipationLevel
  opensAt: Date | null
  closesAt: Date | null
  decisionDate: Date | null
  bodyName: string | null
  dueOn: Date | null
  firstDueOn: Date | null
  fulfilledAt: Date | null
  signedBy: string | null
  received: number
  moved: { reason: string; at: string }[]
  brief: unknown
}

/** What is open, what became of what was said, and the promises: the late ones by name. */
export async function startPage(organisationId: string, now = new Date()) {
  const [dialogues, pairs] = await Promise.all([publicDialogues(organisationId), someAnswers(organisationId)])
  const shown = dialogues.map(({ brief, ...dialogue }) => ({ ...dialogue, brief: briefFrom(brief), isOpen: isOpen(dialogue, now) }))
  const day = today(now)
  const owed = shown.filter((dialogue) => dialogue.dueOn)
  return {
    open: shown.filter((dialogue) => dialogue.isOpen).sort(byClosing),
    information: shown.filter((dialogue) => dialogue.state === 'INFORMATION'),
    coming: shown.filter((dialogue) => dialogue.state === 'SCHEDULED'),
    underWay: shown.filter((dialogue) => isUnderWay(dialogue.state)),
    answered: shown.filter((dialogue) => ['DECIDED', 'FEEDBACK_GIVEN', 'FOLLOW_UP', 'COMPLETED'].includes(dialogue.state)),
    overdue: owed
      .map((dialogue) => ({
        ...dialogue,
        daysLate: daysLate({ firstDueOn: dialogue.firstDueOn ?? day, fulfilledAt: dialogue.fulfilledAt }, day),
        hasPassedAgain: dialogue.dueOn !== null && dialogue.dueOn < day,
      }))
      .filter((dialogue) => dialogue.daysLate > 0),
    promises: promisesKept(owed, day),
    pairs,
  }
}
export type StartPage = Awaited<ReturnType<typeof startPage>>
export type ListedDialogue = StartPage['open'][number]

const isUnderWay = (state: DialogueState) =>
  ['CLOSED', 'PAUSED', 'ANALYSIS', 'SUMMARY_DRAFT', 'VALIDATION', 'SUMMARY_PUBLISHED', 'WITH_DECISION_MAKERS'].includes(state)

const byClosing = (one: { closesAt: Date | null }, other: { closesAt: Date | null }) =>
  (other.closesAt?.getTime() ?? 0) - (one.closesAt?.getTime() ?? 0)

function promisesKept(owed: { firstDueOn: Date | null; fulfilledAt: Date | null }[], day: Date) {
  const due = owed.filter(({ firstDueOn }) => firstDueOn && firstDueOn < day)
  const kept = due.filter(({ firstDueOn, fulfilledAt }) => fulfilledAt && firstDueOn && today(fulfilledAt) <= firstDueOn)
  return { due: due.length, kept: kept.length }
}

async function publicDialogues(organisationId: string): Promise<DialogueRow[]> {
  return db.$queryRaw<DialogueRow[]>`
    SELECT d.id, d.slug, d.title, d.state, d.level, d."opensAt", d."closesAt", d."decisionDate", body.name AS "bodyName",
      p."dueOn", p."firstDueOn", p."fulfilledAt", p."signedBy", c."lastSeqNo" AS received, b.content AS brief,
      coalesce((SELECT jsonb_agg(jsonb_build_object('reason', r.reason, 'at', r.at) ORDER BY r.at) FROM "FeedbackReschedule" r WHERE r."dialogueId" = d.id), '[]') AS moved
    FROM "Dialogue" d
    JOIN "DialogueCounter" c ON c."dialogueId" = d.id
    LEFT JOIN "DialogueBrief" b ON b."dialogueId" = d.id
    LEFT JOIN "Body" body ON body.id = d."decisionBodyId"
    LEFT JOIN "FeedbackPromise" p ON p."dialogueId" = d.id
    WHERE d."organisationId" = ${organisationId}::uuid AND d.state NOT IN ('DRAFT', 'AWAITING_DECISION', 'APPROVED')
      AND (d.state <> 'CANCELLED' OR d."openedAt" IS NOT NULL OR d."approvedByDecisionId" IS NOT NULL)
    ORDER BY d."opensAt" DESC NULLS LAST, d.id LIMIT 100`
}

export interface Pair {
  slug: string
  title: string
  themeName: string
  quote: string
  seqNo: number
  language: string
  direction: 'ltr' | 'rtl'
  outcome: ResponseOutcome
  short: string
  motivation: string
  bodyName: string
  meetingDate: Date
  paragraph: string | null
  actionTitle: string | null
  actionStatus: ActionStatus | null
  actionDueOn: Date | null
}

/** Three answered themes, a no among them when there is one: each with a voice that it answers. */
async function someAnswers(organisationId: string): Promise<Pair[]> {
  return db.$queryRaw<Pair[]>`
    WITH answers AS (
      SELECT r.*, o."meetingDate", o.paragraph, o."bodyId", d.slug, d.title, d.id AS dialogue, t.name AS "themeName",
        CASE WHEN r.outcome = 'NOT_ADOPTED' THEN 'no' WHEN r.outcome = 'ADOPTED' THEN 'yes' ELSE 'partly' END AS sort
      FROM "ThemeResponse" r JOIN "Decision" o ON o.id = r."decisionId" AND o.state = 'PUBLISHED' AND o.kind = 'OUTCOME'
      JOIN "Dialogue" d ON d.id = o."dialogueId" JOIN "Theme" t ON t.id = r."themeId"
      WHERE d."organisationId" = ${organisationId}::uuid
    ), voiced AS (
      SELECT a.*, q.text AS quote, c."seqNo", c.language, c.direction, body.name AS "bodyName",
        act.title AS "actionTitle", act.status AS "actionStatus", act."dueOn" AS "actionDueOn",
        row_number() OVER (PARTITION BY a.sort ORDER BY a."meetingDate" DESC, a."themeName") AS place
      FROM answers a JOIN "Body" body ON body.id = a."bodyId"
      JOIN LATERAL (
        SELECT q.text, q."contributionId" FROM "Quote" q JOIN "PerspectiveSummary" s ON s.id = q."summaryId" AND s.state = 'PUBLISHED'
        WHERE s."dialogueId" = a.dialogue AND q."themeId" = a."themeId" AND NOT q."isStale" ORDER BY q."order", q.id LIMIT 1
      ) q ON true
      JOIN "Contribution" c ON c.id = q."contributionId" AND c.visibility = 'PUBLIC'
      LEFT JOIN LATERAL (SELECT * FROM "Action" x WHERE x."responseId" = a.id ORDER BY x."order" LIMIT 1) act ON true
    )
    SELECT slug, title, "themeName", quote, "seqNo", language, direction, outcome, short, motivation, "bodyName", "meetingDate", paragraph,
      "actionTitle", "actionStatus", "actionDueOn"
    FROM voiced WHERE place = 1 ORDER BY CASE sort WHEN 'yes' THEN 1 WHEN 'partly' THEN 2 ELSE 3 END`
}
