/** Files that come with a view. Pictures are made anew from their pixels; a PDF can't be, and is therefore never published. */
export const attachmentKinds = ['PHOTO', 'DOCUMENT'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

export const attachmentStates = ['PENDING', 'PUBLIC', 'HIDDEN'] as const
export type AttachmentState = (typeof attachmentStates)[number]

export const largestFileMb = 12
export const largestFileBytes = largestFileMb * 1024 * 1024
/** More than any camera in a pocket takes; a small file that would unfold into more is refused before it does. */
export const mostPixels = 60_000_000
export const pictureSides = { large: 1600, small: 480 } as const
export type PictureSize = keyof typeof pictureSides

export type FileType = 'jpeg' | 'png' | 'webp' | 'pdf'

/** What a file is, by its first bytes. Its name and what the browser calls it are the sender's word, and are not asked. */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
  const at = (offset: number, ...expected: number[]) => expected.every((byte, index) => bytes[offset + index] === byte)
  if (at(0, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (at(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (at(0, ...ascii('RIFF')) && at(8, ...ascii('WEBP'))) return 'webp'
  if (at(0, ...ascii('%PDF-'))) return 'pdf'
  return undefined
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

/** Where the bytes lie in the storage: the organisation first, so that one organisation's files can be counted, moved and kept apart. */
export function storageKeys(file: { organisationId: string; id: string; kind: AttachmentKind }): string[] {
  const folder = `${file.organisationId}/${file.id}`
  return file.kind === 'DOCUMENT' ? [`${folder}/document.pdf`] : [`${folder}/large.webp`, `${folder}/small.webp`]
}

export function storageKey(file: { organisationId: string; id: string; kind: AttachmentKind }, size: PictureSize): string {
  const [first = '', second] = storageKeys(file)
  return size === 'small' ? (second ?? first) : first
}

/**
 * Whether others may see a file: the view is shown as it was written, and somebody has looked at the picture too.
 * With a masked view nothing but its masked words is shown.
 */
export const isAttachmentShown = (file: {
  kind: AttachmentKind
  state: AttachmentState
  viewVisibility: string
  isWithdrawn: boolean
  showsViews: boolean
}) => file.kind === 'PHOTO' && file.state === 'PUBLIC' && file.viewVisibility === 'PUBLIC' && !file.isWithdrawn && file.showsViews
