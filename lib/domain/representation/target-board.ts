import { hideSmallCells } from '../analysis/small-cells'

/** What the project planned: so many from here. Area and channel may each stand open. */
export interface Target {
  id: string
  group: string
  /** '': any. */
  channel: string
  area: string
  planned: number
}

export interface HeardIn {
  channel: string
  area: string
  count: number
}

export interface TargetLine extends Target {
  /** null: too few to show. */
  heard: number | null
  /** planned − heard, never under 0; null where heard is hidden: then only that it is not reached is said. */
  left: number | null
  state: 'REACHED' | 'UNDER_WAY' | 'BARELY' | 'NOT_REACHED'
}

/**
 * Planned against heard, the furthest from its plan first: where to go next. Each line counts what its channel and area
 * take in; a line that is hidden says only that it is short.
 */
export function targetBoard(targets: readonly Target[], heard: readonly HeardIn[]): TargetLine[] {
  const counts = targets.map(({ channel, area }) =>
    heard
      .filter((cell) => (channel === '' || cell.channel === channel) && (area === '' || cell.area === area))
      .reduce((sum, { count }) => sum + count, 0),
  )
  const shown = hideSmallCells(counts)
  return targets
    .map((target, index): TargetLine => {
      const count = counts[index] ?? 0
      const state = count >= target.planned ? 'REACHED' : count === 0 ? 'NOT_REACHED' : count * 2 >= target.planned ? 'UNDER_WAY' : 'BARELY'
      const seen = shown[index] ?? null
      return {
        ...target,
        heard: seen,
        left: seen === null ? null : Math.max(0, target.planned - seen),
        state: seen === null && state === 'BARELY' ? 'NOT_REACHED' : state,
      }
    })
    .sort((a, b) => shortfall(b) - shortfall(a) || b.planned - a.planned || a.group.localeCompare(b.group, 'sv'))
}

const shortfall = ({ planned, left, state }: TargetLine) => (state === 'REACHED' ? 0 : (left ?? planned) / Math.max(1, planned))
