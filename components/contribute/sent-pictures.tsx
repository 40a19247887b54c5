import { Pictures } from '@/components/attachments/pictures'
import type { Photos } from '@/lib/domain/question/photo'

type Props = { photos: Photos; documents?: string[]; t: (key: string, values?: Record<string, number>) => string }

/** The pictures of a draft, as their sender sees them before sending. */
export function SentPictures({ photos, documents = [], t }: Props) {
  const texts = { without: t('photoWithout'), document: (no: number) => t('documentNo', { no }) }
  const pictures = photos.map((photo) => ({ ...photo, kind: documents.includes(photo.id) ? ('DOCUMENT' as const) : ('PHOTO' as const) }))
  return <Pictures pictures={pictures} texts={texts} />
}
