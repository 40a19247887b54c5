import 'server-only'
import { createHash } from 'node:crypto'
import { beginAttachment, finishAttachment, removeAttachment } from '@/lib/commands/attachment'
import { forgetAttachments } from '@/lib/commands/attachment-purge'
import { anonymous, system } from '@/lib/domain/actor'
import { type AttachmentKind, fileTypeOf, largestFileBytes, storageKeys } from '@/lib/domain/attachment'
import { cleanPicture } from '@/lib/integrations/picture/clean'
import { storagePort } from '@/lib/integrations/storage/adapter'

/** What may be wrong with a picture, as it stands in an address and in the messages (contribute.photoFault_…). */
export const photoFaults = [
  'noFile',
  'tooBig',
  'wrongType',
  'tooManyPixels',
  'unreadable',
  'tooMany',
  'broken',
  'limited',
  'notNow',
] as const
export type PhotoFault = (typeof photoFaults)[number]

interface OwnSpace {
  token: string
  organisationId: string
  slug: string
}

type Received = { ok: true; id: string } | { ok: false; fault: PhotoFault }

/** A file as it came, made into what is kept of it: first the row, then the bytes, then the word that they are in place. */
export async function receivePhoto(own: OwnSpace, questionId: string, file: File): Promise<Received> {
  if (file.size > largestFileBytes) return { ok: false, fault: 'tooBig' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = fileTypeOf(bytes)
  if (!type) return { ok: false, fault: 'wrongType' }
  const kind: AttachmentKind = type === 'pdf' ? 'DOCUMENT' : 'PHOTO'
  const kept = await whatIsKept(kind, bytes)
  if (!kept.ok) return kept

  const sourceHash = createHash('sha256').update(bytes).digest('hex')
  const begun = await beginAttachment(anonymous, { ...own, questionId, kind, sourceHash })
  if (!begun.ok) return { ok: false, fault: faultOf(begun.problem) }
  const { id, isStored } = begun.value
  if (isStored) return { ok: true, id }
  const storage = storagePort()
  const keys = storageKeys({ organisationId: own.organisationId, id, kind })
  for (const [index, part] of kept.parts.entries()) await storage.put(keys[index] ?? '', part, kept.mediaType)
  const { width, height } = kept
  const size = kept.parts.reduce((sum, part) => sum + part.byteLength, 0)
  const finished = await finishAttachment(anonymous, { ...own, id, bytes: size, width, height })
  return finished.ok ? { ok: true, id } : { ok: false, fault: 'notNow' }
}

/** Taken away by whoever added it: gone at once, or within the hour if the storage does not answer. */
export async function dropPhoto(own: OwnSpace, id: string): Promise<void> {
  const removed = await removeAttachment(anonymous, { ...own, id })
  if (!removed.ok || !removed.value.isGone) return
  const { organisationId } = own
  const keys = (['PHOTO', 'DOCUMENT'] as const).flatMap((kind) => storageKeys({ organisationId, id, kind }))
  const storage = storagePort()
  const erased = await Promise.allSettled(keys.map((key) => storage.remove(key)))
  if (erased.every(({ status }) => status === 'fulfilled')) await forgetAttachments(system, { ids: [id] })
}

async function whatIsKept(kind: AttachmentKind, bytes: Uint8Array) {
  if (kind === 'DOCUMENT') return { ok: true, parts: [bytes], mediaType: 'application/pdf', width: null, height: null } as const
  const cleaned = await cleanPicture(bytes)
  if (cleaned.kind !== 'clean') return { ok: false, fault: cleaned.kind } as const
  const { large, small, width, height } = cleaned.picture
  return { ok: true, parts: [large, small], mediaType: 'image/webp', width, height } as const
}

function faultOf(problem: { kind: string; message?: string }): PhotoFault {
  const named = photoFaults.find((fault) => problem.message === `contribute.photoFault_${fault}`)
  return named ?? 'notNow'
}
