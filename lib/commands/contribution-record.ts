import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { directionOfText, isBlankText, languageOf, textOf, visibilityAtReceipt } from '@/lib/domain/contribution'
import { type DialogueState, isInfluenceable } from '@/lib/domain/dialogue'
import { longestAnswer } from '@/lib/domain/draft'
import { answerTo } from '@/lib/domain/question/answer'
import { ownWordsBeside } from '@/lib/domain/question/own-words-beside'
import { readRecorded } from '@/lib/domain/question/recorded'
import { invalid } from '@/lib/domain/result'
import { contributionKinds, type ModerationMode, type ParticipationLevel, recordedChannels } from '@/lib/domain/vocabulary'
import { askedQuestions } from '@/lib/queries/asked-questions'
import { newReceiptCode, receiptHash } from '@/lib/queries/receipt-code'
import { command, done, unchanged } from './command'
import { castVotes } from './statement-votes'

const ticked = z.preprocess((value) => value === true || value === 'on' || value === 'yes', z.boolean())

const RecordView = z.object({
  dialogueId: z.uuid(),
  /** One filled-in form is one view, however often it is sent. */
  token: z.uuid(),
  channel: z.enum(recordedChannels, { error: 'problem.choose' }),
  occasion: z.string().trim().max(300).default(''),
  language: z.string().trim().max(12).default('sv'),
  text: z.string().trim().max(longestAnswer, 'contribute.tooLong').default(''),
  /** The answers to the dialogue's questions, by the names of the page's fields (lib/domain/question/recorded.ts). */
  typed: z.record(z.string(), z.union([z.string().max(20_000), z.array(z.string().max(300)).max(80)])).default({}),
  kind: z.enum(contributionKinds).optional().catch(undefined),
  consentToQuote: ticked,
  wasInformed: ticked,
  isChildVoice: ticked,
  receivedOn: z.iso
    .date('problem.date')
    .optional()
    .or(z.literal('').transform(() => undefined)),
  /** The number on the paper: it is typed in once, or once more for a reason. */
  sheetNo: z.string().trim().max(40, 'problem.tooLong').default(''),
  sheetReason: z.string().trim().max(300, 'problem.tooLong').default(''),
})

interface Recordable {
  organisationId: string
  projectId: string
  state: DialogueState
  level: ParticipationLevel
  moderation: ModerationMode
  staffedHours: unknown
  showsViews: boolean
  codePrefix: string
  before: string | null
}

/**
 * Writes down what somebody said on paper, by telephone or face to face. It weighs as much as any other view.
 * Who wrote it down is kept beside it; the author is the person who spoke, and has no name here (INV-09).
 */
export const recordView = command({
  action: 'contribution.record',
  input: RecordView,
  load: async (tx, { dialogueId, token }) => {
    const [dialogue] = await tx.$queryRaw<Recordable[]>`
      SELECT d."organisationId", d."projectId", d.state::text, d.level::text, d.moderation::text, o."staffedHours", d."showsViews", o."codePrefix",
        (SELECT r.result->>'contributionId' FROM "CommandReceipt" r WHERE r.token = ${token}) AS before
      FROM "Dialogue" d JOIN "Organisation" o ON o.id = d."organisationId" WHERE d.id = ${dialogueId}::uuid`
    if (!dialogue) return undefined
    const { organisationId, projectId, state } = dialogue
    return { subject: { organisationId, projectId, dialogueId, state, is: { influenceable: isInfluenceable(dialogue) } }, dialogue }
  },
  run: async ({ tx, input, actor, now, dialogue }) => {
    const { dialogueId, channel } = input
    // The code is said once, when it is made; only its hash is kept.
    if (dialogue.before) return unchanged({ contributionId: dialogue.before, seqNo: 0, code: '' })
    const given = readRecorded(await askedQuestions(tx, dialogueId), input.typed)
    if (!given.ok) return given
    const said = answerTo(ownWordsBeside, input.text)
    const answers = [...given.value, ...(said ? [said] : [])]
    const text = textOf(answers)
    if (text.length < 2) return invalid({ text: ['problem.required'] })
    const language = languageOf(text, input.language || 'sv')
    const isBlank = isBlankText(text)
    const code = newReceiptCode()
    const id = randomUUID()
    const taken = input.sheetNo ? await sheetAlreadyHere(tx, dialogueId, input.sheetNo) : undefined
    if (taken && input.sheetReason.length < 3) return invalid({ sheetNo: ['views.sheetTaken'] }, { ...taken, sheet: input.sheetNo })
    await tx.commandReceipt.create({ data: { token: input.token, action: 'contribution.record', result: { contributionId: id } } })
    const { seqNo } = await tx.contribution.create({
      data: {
        id,
        organisationId: dialogue.organisationId,
        dialogueId,
        channel,
        kind: input.kind ?? null,
        text,
        answers: JSON.parse(JSON.stringify(answers)),
        language,
        direction: directionOfText(language),
        visibility: visibilityAtReceipt(dialogue, { mayBeShown: input.consentToQuote, isBlank }, now),
        consentToQuote: input.consentToQuote,
        wantsFeedback: 'CODE',
        isChildVoice: input.isChildVoice,
        isBlank,
        receivedAt: input.receivedOn ? new Date(`${input.receivedOn}T11:00:00Z`) : now,
        recordedById: actor.userId,
        occasion: input.occasion || null,
        sheetNo: input.sheetNo || null,
        sheetReason: taken ? input.sheetReason : null,
        wasInformed: input.wasInformed,
        codeHash: receiptHash(code),
      },
      select: { seqNo: true },
    })
    await castVotes(tx, dialogueId, [{ contributionId: id, answers, at: now }])
    const { organisationId } = dialogue
    return done(
      { contributionId: id, seqNo, code },
      { event: { kind: 'contribution.recorded', organisationId, dialogueId, data: { contributionId: id, seqNo, channel } } },
    )
  },
})

/** Who typed that paper in, and when. Two people with the same paper in hand take turns. */
async function sheetAlreadyHere(tx: Tx, dialogueId: string, sheetNo: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sheet:${dialogueId}:${sheetNo}`}, 0))`
  const [taken] = await tx.$queryRaw<{ no: number; who: string; day: string }[]>`
    SELECT c."seqNo" AS no, coalesce(u."displayName", '') AS who, to_char(a.at AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI') AS day
    FROM "Contribution" c LEFT JOIN "User" u ON u.id = c."recordedById"
    LEFT JOIN LATERAL (SELECT coalesce(max(e.at), c."receivedAt") AS at FROM "AuditEvent" e
      WHERE e."dialogueId" = c."dialogueId" AND e.kind = 'contribution.recorded' AND e.data->>'contributionId' = c.id::text) a ON true
    WHERE c."dialogueId" = ${dialogueId}::uuid AND c."sheetNo" = ${sheetNo}
      AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id)
    ORDER BY c."seqNo" DESC LIMIT 1`
  return taken
}
