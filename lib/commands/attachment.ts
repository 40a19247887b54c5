import 'server-only'
import { z } from 'zod'
import { attachmentKinds } from '@/lib/domain/attachment'
import { mostPhotos } from '@/lib/domain/question/photo'
import { questionFrom } from '@/lib/domain/question/question'
import { conflict, missing } from '@/lib/domain/result'
import { journeyAt, journeySubject } from '@/lib/queries/journey'
import { draftHash } from '@/lib/queries/receipt-code'
import { command, unchanged } from './command'
import { DraftToken } from './draft'

// A file in somebody's own space leaves no event: until it is sent, it is nobody else's knowledge (eget utrymme, INV-11).

const OwnSpace = z.object({ token: DraftToken, organisationId: z.uuid(), slug: z.string().max(200) })
const OwnFile = OwnSpace.extend({ id: z.uuid() })

/** A row before the bytes: whatever is interrupted after this is found again, and erased. The same file sent twice is one. */
export const beginAttachment = command({
  action: 'contribution.draft',
  input: OwnSpace.extend({
    questionId: z.string().max(60),
    kind: z.enum(attachmentKinds),
    sourceHash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  load: async (tx, { organisationId, slug, token }, { now }) => {
    const journey = await journeyAt(tx, { organisationId, slug, draftHash: draftHash(token) }, now)
    return journey && { subject: journeySubject(journey, now), journey }
  },
  run: async ({ tx, now, journey, input: { token, questionId, kind, sourceHash } }) => {
    if (journey.sent) return conflict('contribute.alreadySent')
    const asked = journey.questions.map((row) => questionFrom(row, 'sv')).find(({ id }) => id === questionId)
    if (asked?.kind !== 'PHOTO') return missing()
    if (kind === 'DOCUMENT' && !asked.settings.takesPdf) return conflict('contribute.photoFault_wrongType')
    const draftKey = draftHash(token)
    // One at a time for a draft, so that two windows together don't leave more than there is room for.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${draftKey}, 7))`
    const before = await tx.attachment.findMany({ where: { draftKey, questionId }, select: { id: true, sourceHash: true, storedAt: true } })
    const same = before.find((file) => file.sourceHash === sourceHash)
    if (same) return unchanged({ id: same.id, isStored: same.storedAt !== null })
    if (before.length >= mostPhotos) return conflict('contribute.photoFault_tooMany')
    const { organisationId, id: dialogueId } = journey
    const data = { organisationId, dialogueId, questionId, draftKey, kind, sourceHash, createdAt: now }
    const { id } = await tx.attachment.create({ data, select: { id: true } })
    return unchanged({ id, isStored: false })
  },
})

const loadOwn = async (tx: Parameters<typeof journeyAt>[0], { organisationId, slug, token }: z.output<typeof OwnFile>, now: Date) => {
  const journey = await journeyAt(tx, { organisationId, slug, draftHash: draftHash(token) }, now)
  // One's own space can be put in order whatever has become of the dialogue.
  const subject = journey && journeySubject(journey, now)
  return subject && { subject: { ...subject, is: { influenceable: true, open: true } } }
}

/** The bytes are in place. */
export const finishAttachment = command({
  action: 'contribution.draft',
  input: OwnFile.extend({ bytes: z.int().positive(), width: z.int().positive().nullable(), height: z.int().positive().nullable() }),
  load: (tx, input, { now }) => loadOwn(tx, input, now),
  run: async ({ tx, now, input: { token, id, bytes, width, height } }) => {
    const { count } = await tx.attachment.updateMany({
      where: { id, draftKey: draftHash(token) },
      data: { bytes, width, height, storedAt: now },
    })
    return count === 1 ? unchanged({ id }) : conflict('contribute.draftGone')
  },
})

/** Its owner takes it away before sending. The row waits without an owner until the bytes are gone too. */
export const removeAttachment = command({
  action: 'contribution.draft',
  input: OwnFile,
  load: (tx, input, { now }) => loadOwn(tx, input, now),
  run: async ({ tx, input: { token, id } }) => {
    const { count } = await tx.attachment.updateMany({ where: { id, draftKey: draftHash(token) }, data: { draftKey: null } })
    return unchanged({ isGone: count === 1 })
  },
})
