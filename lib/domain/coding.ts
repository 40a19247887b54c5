import { z } from 'zod'
import type { Visibility } from './vocabulary'

/** A passage counts Unicode code points in the received text, end not included. The whole view is -1 to -1. */
export interface Passage {
  startAt: number
  endAt: number
}

export const wholeView: Passage = { startAt: -1, endAt: -1 }
export const isWholeView = ({ startAt }: Passage) => startAt === -1

const offset = z.coerce.number().int().min(-1).max(1_000_000).default(-1)

export const CodePassage = z.object({ contributionId: z.uuid(), themeId: z.uuid(), startAt: offset, endAt: offset })

/** The form of the whole view: only what was changed since it was shown is carried out, so a colleague's codes stand. */
export const CodeWholeView = z.object({ contributionId: z.uuid(), was: z.array(z.uuid()), themes: z.array(z.uuid()) })

export const PlaceOutside = z.object({
  contributionId: z.uuid(),
  forwardedTo: z.string().trim().min(2, 'coding.sayWhereTo').max(200, 'problem.tooLong'),
  reason: z.string().trim().max(1000, 'problem.tooLong').default(''),
})

export const WriteNote = z.object({
  contributionId: z.uuid(),
  text: z.string().trim().max(4000, 'problem.tooLong'),
  was: z.string().default(''),
})

/** Offsets that a browser counts are UTF-16; an emoji is two there and one here. */
export const codePoints = (text: string) => Array.from(text).length
export const passageText = (text: string, { startAt, endAt }: Passage) =>
  startAt < 0 ? text : Array.from(text).slice(startAt, endAt).join('')
export const codePointAt = (text: string, utf16: number) => Array.from(text.slice(0, utf16)).length

/** A passage that lies in the text and holds something. */
export const isPassageOf = (text: string, passage: Passage) =>
  (passage.startAt === -1 && passage.endAt === -1) ||
  (passage.startAt >= 0 && passage.endAt > passage.startAt && passage.endAt <= codePoints(text) && passageText(text, passage).trim() !== '')

/** The same passage without the blanks that a hand takes along at its ends. */
export function trimmed(text: string, passage: Passage): Passage {
  const points = Array.from(text)
  let { startAt, endAt } = passage
  while (startAt < endAt && !points[startAt]?.trim()) startAt += 1
  while (endAt > startAt && !points[endAt - 1]?.trim()) endAt -= 1
  return { startAt, endAt }
}

/** Sentences as the language parts them. */
export function sentencesOf(text: string, language: string): Passage[] {
  const passages: Passage[] = []
  let at = 0
  for (const { segment } of new Intl.Segmenter(knownLanguage(language), { granularity: 'sentence' }).segment(text)) {
    const length = codePoints(segment)
    const passage = trimmed(text, { startAt: at, endAt: at + length })
    if (passage.endAt > passage.startAt) passages.push(passage)
    at += length
  }
  return passages
}

export interface Piece<M extends Passage> extends Passage {
  text: string
  /** The marks that cover this piece, and those of them that end here. */
  marks: M[]
  ends: M[]
}

/** Cuts a text at every mark's ends, so that overlapping marks can be drawn without nesting. Joined, the pieces are the text. */
export function piecesOf<M extends Passage>(text: string, marks: readonly M[]): Piece<M>[] {
  const points = Array.from(text)
  const shown = marks.filter((mark) => mark.startAt >= 0 && mark.startAt < mark.endAt && mark.startAt < points.length)
  const cuts = new Set([0, points.length, ...shown.flatMap(({ startAt, endAt }) => [startAt, Math.min(endAt, points.length)])])
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((startAt, index) => {
    const endAt = ordered[index + 1] ?? points.length
    const over = shown.filter((mark) => mark.startAt <= startAt && mark.endAt >= endAt)
    return {
      startAt,
      endAt,
      text: points.slice(startAt, endAt).join(''),
      marks: over,
      ends: over.filter((mark) => mark.endAt === endAt || endAt === points.length),
    }
  })
}

export const codingStates = ['UNCODED', 'CODED', 'OUTSIDE', 'NOT_USED'] as const
export type CodingState = (typeof codingStates)[number]

export interface Decided {
  visibility: Visibility
  isWithdrawn: boolean
  codings: number
  isOutside: boolean
}

/** A view that its author took back, or that was removed, waits for nobody. A blank one still needs somebody's decision. */
export function codingStateOf(view: Decided): CodingState {
  if (view.isWithdrawn || view.visibility === 'REMOVED') return 'NOT_USED'
  if (view.codings > 0) return 'CODED'
  return view.isOutside ? 'OUTSIDE' : 'UNCODED'
}

/** What a checked or unchecked box means: only the difference to what the coder was shown. */
export const changed = (was: readonly string[], now: readonly string[]) => ({
  added: now.filter((id) => !was.includes(id)),
  removed: was.filter((id) => !now.includes(id)),
})

function knownLanguage(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf([language])[0] ?? 'sv'
  } catch {
    return 'sv' // an import may carry anything as a language
  }
}
