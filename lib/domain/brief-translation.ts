import { z } from 'zod'

const text = z.string().trim().max(4000)
const line = z.string().trim().max(300)

/** Easy Swedish is kept as a language of its own, as BCP 47 lets a variety be named. */
export const easySwedish = 'sv-x-lattlast'

/** What is shown in another language. Left out, the Swedish stands. */
export const Translation = z.object({
  title: line.optional(),
  question: line.optional(),
  purpose: text.optional(),
  canInfluence: z.array(line).optional(),
  cannotInfluence: z.array(z.object({ what: line, why: text })).optional(),
  promise: text.optional(),
  privacy: text.optional(),
  decides: line.optional(),
  /** Who or what made it. Undefined for what was written before anybody was asked. */
  madeBy: z.enum(['MACHINE', 'HUMAN']).optional(),
  /** Whose language it is and who has read all of it. */
  checkedBy: line.optional(),
})
export type Translation = z.infer<typeof Translation>

/** The fields of one language in the form, as they are numbered there: tr-1-title. */
export const translationFields = [
  'language',
  'title',
  'question',
  'purpose',
  'canInfluence',
  'cannotInfluence',
  'promise',
  'privacy',
  'decides',
  'madeBy',
  'checkedBy',
] as const

const linesOf = (typed: string) =>
  typed
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean)

/** One language as it was typed; a limit is a line «what: why». */
export function translationTyped(row: Record<string, string>): Translation {
  const short = (name: string) => row[name]?.slice(0, 300)
  const given = {
    title: short('title'),
    question: short('question'),
    purpose: row.purpose,
    canInfluence: linesOf(row.canInfluence ?? '').map((one) => one.slice(0, 300)),
    cannotInfluence: linesOf(row.cannotInfluence ?? '').map(limitIn),
    promise: row.promise,
    privacy: row.privacy,
    decides: short('decides'),
    madeBy: row.madeBy,
    checkedBy: short('checkedBy'),
  }
  return Translation.parse(Object.fromEntries(Object.entries(given).filter(([, value]) => value && value.length > 0)))
}

function limitIn(typed: string) {
  const colon = typed.indexOf(': ')
  return colon < 0 ? { what: typed.slice(0, 300), why: '' } : { what: typed.slice(0, colon).slice(0, 300), why: typed.slice(colon + 2) }
}

export const limitInWords = ({ what, why }: { what: string; why: string }) => (why ? `${what}: ${why}` : what)

/** Something that a reader would see. */
export const isTranslated = ({ madeBy: _, checkedBy: __, ...words }: Translation) => Object.keys(words).length > 0
