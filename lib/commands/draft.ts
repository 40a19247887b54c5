import 'server-only'
import { z } from 'zod'
import { conflict } from '@/lib/domain/result'
import { journeyAt, journeySubject } from '@/lib/queries/journey'
import { draftHash, readDraftToken } from '@/lib/queries/receipt-code'
import { command, done, unchanged } from './command'
import { keepAnswer, TypedStep } from './draft-step'

export const DraftToken = z.string().transform((typed, context) => {
  const token = readDraftToken(typed)
  if (!token) context.addIssue({ code: 'custom', message: 'contribute.codeWrong', path: [] })
  return token ?? ''
})

const Answered = TypedStep.extend({ token: DraftToken, organisationId: z.uuid(), slug: z.string().max(200) })

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
    const kept = await keepAnswer(tx, journey, { ...input, key: draftHash(input.token) }, now)
    return kept.ok ? unchanged(kept.value) : kept
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
