import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { draftExpiry } from '@/lib/domain/draft'
import { answer, firstUnanswered, stepAfter, stepBefore, stepsOf } from '@/lib/domain/journey'
import { locales } from '@/lib/domain/locale'
import { questionFrom } from '@/lib/domain/question/question'
import { conflict, ok, type Result } from '@/lib/domain/result'
import type { JourneyRow } from '@/lib/queries/journey'

export const TypedStep = z.object({
  step: z.string().max(40),
  locale: z.enum(locales).catch('sv'),
  typed: z.record(z.string(), z.union([z.string().max(20_000), z.array(z.string().max(300)).max(80)])),
})
type TypedStep = z.output<typeof TypedStep>

interface Kept {
  next: string
  before: string | undefined
  unanswered: string | undefined
}

/** One page of answers, kept under its owner's key: where to go from there, or what to put right. */
export async function keepAnswer(tx: Tx, journey: JourneyRow, input: TypedStep & { key: string }, now: Date): Promise<Result<Kept>> {
  const { key, locale, typed } = input
  const questions = journey.questions.map((row) => questionFrom(row, locale))
  const step = stepsOf(questions, journey.draft, journey.backgroundAsked).find(({ slug }) => slug === input.step)
  if (!step) return conflict('contribute.stepGone')
  // Saved for later, or on the way back: what is not finished is kept as it is.
  const isPause = typed.then === 'later' || typed.then === 'back'
  const answered = answer(step, typed, journey.draft, isPause)
  if (!answered.ok) return answered
  const content = JSON.stringify(answered.value)
  await tx.$executeRaw`
    INSERT INTO "Draft" (id, "tokenHash", "dialogueId", content, locale, "createdAt", "updatedAt", "expiresAt")
    VALUES (gen_random_uuid(), ${key}, ${journey.id}::uuid, ${content}::jsonb, ${locale}, ${now}, ${now}, ${draftExpiry(now)})
    ON CONFLICT ("tokenHash") DO UPDATE SET content = EXCLUDED.content, locale = EXCLUDED.locale, "updatedAt" = EXCLUDED."updatedAt",
      "expiresAt" = CASE WHEN "Draft"."expiresAt" <= ${now} THEN EXCLUDED."expiresAt" ELSE "Draft"."expiresAt" END
      WHERE "Draft"."dialogueId" = EXCLUDED."dialogueId"`
  const steps = stepsOf(questions, answered.value, journey.backgroundAsked)
  const [next, before] = [stepAfter(steps, input.step), stepBefore(steps, input.step)]
  return ok({ next, before, unanswered: firstUnanswered(steps, answered.value) })
}
