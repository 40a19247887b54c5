import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { answersOf, directionOfText, isBlankText, textOf, visibilityAtReceipt } from '@/lib/domain/contribution'
import { type DraftContent, needsAddress } from '@/lib/domain/draft'
import { firstUnanswered, hasOwnWords, stepsOf } from '@/lib/domain/journey'
import { photosFrom } from '@/lib/domain/question/photo'
import { questionFrom } from '@/lib/domain/question/question'
import { conflict, invalid } from '@/lib/domain/result'
import { receivedLanguage } from '@/lib/domain/text/language'
import { type JourneyRow, journeyAt, journeySubject } from '@/lib/queries/journey'
import { draftHash, receiptCodeOf, receiptHash } from '@/lib/queries/receipt-code'
import { command, done, unchanged } from './command'
import { DraftToken } from './draft'
import { castVotes } from './statement-votes'

const SubmitContribution = z.object({ token: DraftToken, organisationId: z.uuid(), slug: z.string().max(200) })

interface Receipt {
  code: string
  seqNo: number
  receivedAt: Date
}

/**
 * Makes a private draft into a received view: once, whatever is clicked, refreshed or sent again.
 * The draft's own row is the lock: who deletes it inserts the view, anybody else finds the view that came of it.
 */
export const submitContribution = command({
  action: 'contribution.submit',
  input: SubmitContribution,
  load: async (tx, { organisationId, slug, token }, { now }) => {
    const journey = await journeyAt(tx, { organisationId, slug, draftHash: draftHash(token) }, now)
    return journey && { subject: journeySubject(journey, now), journey }
  },
  run: async ({ tx, input, now, journey }) => {
    const code = receiptCodeOf(input.token)
    if (journey.sent) return unchanged<Receipt>({ code, ...receiptOf(journey.sent) })
    if (!journey.draftId) return conflict('contribute.draftGone')
    const questions = journey.questions.map((row) => questionFrom(row, 'sv'))
    const missing = firstUnanswered(stepsOf(questions, journey.draft, journey.backgroundAsked), journey.draft)
    if (missing || answersOf(questions, journey.draft).length === 0) return invalid({ granska: ['contribute.somethingMissing'] })

    const received = await receive(tx, input.token, code, journey, now)
    if (received) {
      const { id: contributionId, seqNo } = received
      await castVotes(tx, journey.id, [{ contributionId, answers: answersOf(questions, journey.draft), at: now }])
      const data = { contributionId, seqNo, channel: 'WEB' }
      const { organisationId, id: dialogueId } = journey
      return done<Receipt>(
        { code, ...receiptOf(received) },
        { event: { kind: 'contribution.submitted', organisationId, dialogueId, data } },
      )
    }
    const before = await tx.contribution.findUnique({
      where: { draftKey: draftHash(input.token) },
      select: { id: true, seqNo: true, receivedAt: true },
    })
    return before ? unchanged<Receipt>({ code, ...receiptOf(before) }) : conflict('contribute.draftGone')
  },
})

const receiptOf = ({ seqNo, receivedAt }: { seqNo: number; receivedAt: Date }) => ({ seqNo, receivedAt })

/** The view, the address for the answer and the count of who was heard, in one statement. Only the count knows of the background. */
async function receive(tx: Tx, token: string, code: string, journey: JourneyRow, now: Date) {
  const { draft, id: dialogueId, organisationId } = journey
  const questions = journey.questions.map((row) => questionFrom(row, 'sv'))
  const answers = answersOf(questions, draft)
  const text = textOf(answers)
  const language = await receivedLanguage(text, draft.language ?? 'sv')
  const mayBeShown = hasOwnWords(questions, draft) && draft.consentToQuote === true
  const visibility = visibilityAtReceipt(journey, { mayBeShown, isBlank: isBlankText(text) }, now)
  const key = draftHash(token)
  const contact = contactOf(draft)
  const photos = answers.flatMap(({ kind, value }) => (kind === 'PHOTO' ? photosFrom(value).map(({ id }) => id) : []))
  const background = draft.background ?? { ageBand: '', gender: '', district: '', relation: '' }
  const [row] = await tx.$queryRaw<{ id: string; seqNo: number; receivedAt: Date }[]>`
    WITH draft AS (DELETE FROM "Draft" WHERE "tokenHash" = ${key} RETURNING 1),
    view AS (
      INSERT INTO "Contribution" (id, "organisationId", "dialogueId", channel, text, answers, language, direction, visibility,
        "consentToQuote", "wantsFeedback", "isBlank", "receivedAt", "codeHash", "draftKey")
      SELECT ${randomUUID()}::uuid, ${organisationId}::uuid, ${dialogueId}::uuid, 'WEB', ${text},
        ${JSON.stringify(answers)}::jsonb, ${language}, ${directionOfText(language)}, ${visibility}::"Visibility",
        ${mayBeShown}, ${draft.wantsFeedback ?? 'CODE'}::"FeedbackWish", ${isBlankText(text)}, ${now}, ${receiptHash(code)}, ${key}
      FROM draft RETURNING id, "seqNo", "receivedAt"),
    contact AS (
      INSERT INTO identity."Contact" (id, "organisationId", "dialogueId", "contributionId", kind, name, address)
      SELECT gen_random_uuid(), ${organisationId}::uuid, ${dialogueId}::uuid, view.id, ${contact.kind}::identity."ContactKind", ${contact.name}, ${contact.address}
      FROM view WHERE ${contact.address} <> ''),
    attached AS (
      UPDATE "Attachment" a SET "contributionId" = view.id, "draftKey" = NULL FROM view
      WHERE a."draftKey" = ${key} AND a."storedAt" IS NOT NULL AND a.id = ANY(${photos}::uuid[])),
    counted AS (
      INSERT INTO "DemographicCount" ("dialogueId", "ageBand", gender, district, relation, count)
      SELECT ${dialogueId}::uuid, ${background.ageBand}, ${background.gender}, ${background.district}, ${background.relation}, 1 FROM view
      ON CONFLICT ("dialogueId", "ageBand", gender, district, relation) DO UPDATE SET count = "DemographicCount".count + 1)
    SELECT id, "seqNo", "receivedAt" FROM view`
  return row
}

function contactOf(draft: DraftContent) {
  if (!needsAddress(draft)) return { kind: 'MAIL', name: null, address: '' }
  return { kind: draft.wantsFeedback, name: draft.name ?? null, address: draft.address ?? '' }
}
