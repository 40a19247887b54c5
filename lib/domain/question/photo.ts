import { z } from 'zod'
import { invalid, ok } from '../result'
import { kind } from './kind'
import { text } from './typed'

export const mostPhotos = 3
const longestDescription = 300

/** A picture that has been received and cleaned, by its id, with what it shows in words. */
const Photo = z.object({ id: z.uuid(), description: z.string().max(longestDescription) })
const Photos = z.array(Photo).max(mostPhotos)
export type Photos = z.infer<typeof Photos>
export const photosFrom = (stored: unknown): Photos => Photos.catch([]).parse(stored)

const slots = Array.from({ length: mostPhotos }, (_, index) => index + 1)

/** Pictures. Fields: `photo-1` (the id that the upload gave) and `description-1`, as many as there are slots. */
export const photo = kind<Photos>({
  Value: Photos,
  read: ({ isRequired }, typed, isPause) => {
    const photos = slots.flatMap((no) => {
      const id = z.uuid().safeParse(text(typed[`photo-${no}`]))
      return id.success ? [{ id: id.data, description: text(typed[`description-${no}`]).trim() }] : []
    })
    if (photos.some(({ description }) => description.length > longestDescription)) return invalid({ 'description-1': ['problem.tooLong'] })
    if (isRequired && !isPause && photos.length === 0) return invalid({ 'photo-1': ['contribute.photoNeeded'] })
    return ok(photos)
  },
  isEmpty: (photos) => photos.length === 0,
  isOwnWords: () => true,
  say: (photos, _, words) => [words.photo(photos.length), ...photos.map(({ description }) => description).filter(Boolean)].join(': '),
  given: () => [],
  columns: () => slots.flatMap((no) => [`bild ${no}`, `bildbeskrivning ${no}`]),
  cells: (photos) => slots.flatMap((no) => [photos[no - 1]?.id ?? '', photos[no - 1]?.description ?? '']),
  fromCells: (cells) =>
    slots.flatMap((no) => {
      const [id, description = ''] = cells.slice((no - 1) * 2, no * 2)
      return id ? [{ id, description }] : []
    }),
})
