import 'server-only'
import { z } from 'zod'
import { draftExpiry } from '@/lib/domain/draft'
import { answer, firstUnanswered, stepAfter, stepBefore, stepsOf } from '@/lib/domain/journey'
import { questionFrom } from '@/lib/domain/question/question'
import { conflict } from '@/lib/domain/result'
import { journeyAt, journeySubject } from '@/lib/queries/journey'
import { draftHash, readDraftToken } from '@/lib/queries/receipt-code'
import { command, done, unchanged } from './command'

export const DraftToken = z.string().transform((typed, context) => {
  const token = readDraftToken(typed)
  if (!token) context.addIssue({ code: 'custom', message: 'contribute.codeWrong', path: [] })
  return token ?? ''
})

const Answered = z.object({
  token: DraftToken,
  organisationId: z.uuid(),
  slug: z.string().max(200),
  step: z.string().max(40),
  locale: z.enum(['sv', 'en']).catch('sv'),
  typed: z.record(z.string(), z.union([z.string().max(20_000), z.array(z.string().max(300)).max(80)])),
})

/**
 * Keeps one answered step in the writer's own space. It leaves no event: until it is sent, that somebody is writing
 * is nobody else's knowledge (eget utrymme, INV-11).
 */
export const answerStep = command({
  action: 'contribution.draft',
  input: Answered,
  load: async (tx, { organisationId, slug, token }, { now }) => {
    const journey = await journeyAt(tx, { organisationId, slug, draftHash: draftHash(token) }, now)
    return journey && { subject: journeySubject(journey, now), journey }
  },
  run: async ({ tx, input, now, journey }) => {
    if (journey.sent) return conflict('contribute.alreadySent')
    const questions = journey.questions.map((row) => questionFrom(row, input.locale))
    const step = stepsOf(questions, journey.draft, journey.backgroundAsked).find(({ slug }) => slug === input.step)
    if (!step) return conflict('contribute.stepGone')
    // Saved for later, or on the way back: what is not finished is kept as it is.
    const isPause = input.typed.then === 'later' || input.typed.then === 'back'
    const answered = answer(step, input.typed, journey.draft, isPause)
    if (!answered.ok) return answered
    const content = JSON.stringify(answered.value)
    await tx.$executeRaw`
      INSERT INTO "Draft" (id, "tokenHash", "dialogueId", content, locale, "createdAt", "updatedAt", "expiresAt")
      VALUES (gen_random_uuid(), ${draftHash(input.token)}, ${journey.id}::uuid, ${content}::jsonb, ${input.locale}, ${now}, ${now}, ${draftExpiry(now)})
      ON CONFLICT ("tokenHash") DO UPDATE SET content = EXCLUDED.content, locale = EXCLUDED.locale, "updatedAt" = EXCLUDED."updatedAt",
        "expiresAt" = CASE WHEN "Draft"."expiresAt" <= ${now} THEN EXCLUDED."expiresAt" ELSE "Draft"."expiresAt" END
        WHERE "Draft"."dialogueId" = EXCLUDED."dialogueId"`
    const steps = stepsOf(questions, answered.value, journey.backgroundAsked)
    const before = stepBefore(steps, input.step)
    return unchanged({ next: stepAfter(steps, input.step), before, unanswered: firstUnanswered(steps, answered.value) })
  },
})

/** The writer changes their mind before sending: nothing is left, and nothing needs to be. */
export const discardDraft = command({
  action: 'contribution.draft',
  input: z.object({ token: DraftToken, organisationId: z.uuid(), slug: z.string().max(200) }),
  load: async (tx, { organisationId, slug, token }, { now }) => {
    const journey = await journeyAt(tx, { organisationId, slug, draftHash: draftHash(token) }, now)
    // One's own space can be emptied whatever has become of the dialogue.
    const subject = journey && journeySubject(journey, now)
    return subject && { subject: { ...subject, is: { influenceable: true, open: true } } }
  },
  run: async ({ tx, input }) => {
    await tx.draft.deleteMany({ where: { tokenHash: draftHash(input.token) } })
    return unchanged({ isGone: true })
  },
})

/** Drafts whose thirty days are over. */
export const purgeDrafts = command({
  action: 'draft.purge',
  input: z.object({}),
  load: async () => ({ subject: { organisationId: '' } }),
  run: async ({ tx, now }) => {
    const { count } = await tx.draft.deleteMany({ where: { expiresAt: { lte: now } } })
    if (count === 0) return unchanged({ count })
    return done({ count }, { event: { kind: 'drafts.purged', organisationId: null, data: { count } } })
  },
})
