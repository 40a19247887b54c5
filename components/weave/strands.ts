import { jitter } from './jitter'

export type Views = {
  seed: string
  /** Each view counted in its first theme, in the order the themes stand on the page. */
  viewsPerTheme: number[]
  /** Not read yet, or outside the question. */
  viewsWithoutTheme: number
}

/** A strand leads to a theme, or to none. */
export type Strand = number | undefined

/** More lines than this are a grey surface, not voices. */
export const MOST_STRANDS = 300

/** How many views one line stands for. More than one has to be said beside the drawing. */
export function viewsPerStrand(views: number) {
  return Math.max(1, Math.ceil(views / MOST_STRANDS))
}

/**
 * The lines to draw, from left to right. Nearly in theme order, so that the eye can follow, but not quite:
 * people did not speak in order. A theme that a single person has raised keeps its line also when lines are thinned out.
 */
export function strands({ seed, viewsPerTheme, viewsWithoutTheme }: Views): Strand[] {
  const total = viewsPerTheme.reduce((sum, count) => sum + count, viewsWithoutTheme)
  const perStrand = viewsPerStrand(total)
  const random = jitter(seed)
  const places = viewsPerTheme.flatMap((count, theme) => lineFor(count, perStrand, () => ({ theme, order: theme + 1.6 * random() })))
  const loose = lineFor(viewsWithoutTheme, perStrand, () => ({ theme: undefined, order: random() * (viewsPerTheme.length + 0.6) }))
  return [...places, ...loose].sort((one, other) => one.order - other.order).map(({ theme }) => theme)
}

function lineFor<T>(count: number, perStrand: number, place: () => T): T[] {
  return Array.from({ length: count === 0 ? 0 : Math.max(1, Math.round(count / perStrand)) }, place)
}
