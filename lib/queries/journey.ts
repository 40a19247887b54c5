import 'server-only'
import type { db, Tx } from '@/lib/db'
import { type DialogueState, isInfluenceable, isOpen } from '@/lib/domain/dialogue'
import { type DraftContent, draftFrom } from '@/lib/domain/draft'
import type { Subject } from '@/lib/domain/policy-rule'
import type { QuestionRow } from '@/lib/domain/question/question'
import type { ModerationMode, ParticipationLevel } from '@/lib/domain/vocabulary'

/** A dialogue as somebody who answers it meets it, with their own draft and, once sent, their own view. */
export interface JourneyRow {
  id: string
  organisationId: string
  projectId: string
  slug: string
  title: string
  registryNumber: string
  state: DialogueState
  openedAt: Date | null
  approvedByDecisionId: string | null
  level: ParticipationLevel
  opensAt: Date | null
  closesAt: Date | null
  moderation: ModerationMode
  staffedHours: unknown
  showsViews: boolean
  backgroundAsked: string[]
  leadQuestion: string
  questions: QuestionRow[]
  draftId: string | null
  draft: DraftContent
  draftedAt: Date | null
  sent: { id: string; seqNo: number; receivedAt: Date } | null
}

interface Found extends Omit<JourneyRow, 'draft' | 'sent' | 'questions'> {
  questions: QuestionRow[] | null
  content: unknown
  sentId: string | null
  seqNo: number | null
  receivedAt: Date | null
}

export interface JourneyKey {
  organisationId: string
  slug: string
  draftHash: string
}

/** One statement for all of it: a step, a check or a submission costs one round trip of reading. */
export async function journeyAt(client: Tx | typeof db, key: JourneyKey, now: Date): Promise<JourneyRow | undefined> {
  const [found] = await client.$queryRaw<Found[]>`
    SELECT d.id, d."organisationId", d."projectId", d.slug, d.title, d."registryNumber", d.state::text, d."openedAt", d."approvedByDecisionId", d.level::text,
      d."opensAt", d."closesAt", d.moderation::text, o."staffedHours", d."showsViews", d."backgroundAsked", b.content->>'question' AS "leadQuestion",
      (SELECT json_agg(json_build_object('id', q.id, 'kind', q.kind, 'label', q.label, 'hint', q.hint, 'prompts', q.prompts,
        'options', q.options, 'settings', q.settings, 'condition', q.condition, 'isRequired', q."isRequired", 'translations', q.translations) ORDER BY q."order")
        FROM "Question" q WHERE q."dialogueId" = d.id) AS questions,
      f.id AS "draftId", f.content, f."createdAt" AS "draftedAt", c.id AS "sentId", c."seqNo", c."receivedAt"
    FROM "Dialogue" d
    JOIN "Organisation" o ON o.id = d."organisationId"
    LEFT JOIN "DialogueBrief" b ON b."dialogueId" = d.id
    LEFT JOIN "Draft" f ON f."tokenHash" = ${key.draftHash} AND f."dialogueId" = d.id AND f."expiresAt" > ${now}
    LEFT JOIN "Contribution" c ON c."draftKey" = ${key.draftHash} AND c."dialogueId" = d.id
    WHERE d."organisationId" = ${key.organisationId}::uuid AND d.slug = ${key.slug}`
  if (!found) return undefined
  const { content, sentId, seqNo, receivedAt, ...row } = found
  const sent = sentId && seqNo !== null && receivedAt ? { id: sentId, seqNo, receivedAt } : null
  return { ...row, leadQuestion: row.leadQuestion ?? '', questions: questionsOf(found), draft: draftFrom(content), sent }
}

// A dialogue whose strategist has arranged no questions asks its lead question, in people's own words.
function questionsOf({ questions, leadQuestion }: Found): QuestionRow[] {
  if (questions && questions.length > 0) return questions
  const asked = { id: 'own-words', kind: 'OWN_WORDS', label: leadQuestion ?? '', hint: '', isRequired: true } as const
  return [{ ...asked, prompts: [], options: [], translations: {} }]
}

/** What rights are asked about. A view that has already come in may always be confirmed again, also after closing. */
export const journeySubject = (journey: JourneyRow, now: Date): Subject => ({
  organisationId: journey.organisationId,
  projectId: journey.projectId,
  dialogueId: journey.id,
  state: journey.state,
  is: { influenceable: isInfluenceable(journey), open: isOpen(journey, now) || journey.sent !== null },
})
