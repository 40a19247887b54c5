import { type BestPanel, withBestPanel } from './best-panel'
import type { Instance } from './instance'
import { type Mixture, mixtureFor, Panels } from './mixture'
import { numberStream } from './number-stream'
import { PanelWalk } from './panel-walk'
import { type Profile, profilesOf } from './profiles'
import { randomPanels } from './random-panels'
import type { LinearRow, Solver } from './solver'
import { type Method, type Target, targetProbabilities } from './target'
import { panelsOfPeople, TICKETS, type TicketedPanel, ticketsOf } from './tickets'

export const selectionMethods = ['leximin', 'maximin', 'random'] as const
export type SelectionMethod = (typeof selectionMethods)[number]

/** The lottery, ready to be published. People are named by their place in the instance. */
export interface Selection {
  method: SelectionMethod
  /** Most tickets first; `TICKETS` in all. */
  panels: TicketedPanel[]
  /** Each person's chance to be drawn, between 0 and 1; in all, the panel's size. */
  probabilities: number[]
  /** People whom no panel that keeps the quotas can hold. They are outside what follows. */
  excluded: number[]
  minimumProbability: number
  /** No lottery over panels that keep the quotas gives everybody more than this. `certificate` proves it. */
  upperBound: number
  /** A weight for each person, 1 in all; no permitted panel's weights total more than `upperBound`. */
  certificate: number[]
}

export type Progress = { phase: 'target' | 'panels' | 'mixture'; panels: number; shortfall?: number }
export type OnProgress = (progress: Progress) => void

/**
 * Makes the lottery over panels that is fairest to everybody in the pool: `maximin` makes the lowest probability as high
 * as possible; `leximin` then the next lowest, and so on (Flanigan, Gölz, Gupta, Hennig and Procaccia, "Fair algorithms
 * for selecting citizens' assemblies", Nature 596, 2021). `random` fills quotas one seat at a time as was common before,
 * for comparison. The same instance gives the same lottery, in whatever order the people stand if their ids are sorted.
 *
 * The road differs from the paper's: first the fairest probabilities that linear rules allow (target.ts), then a mixture
 * of panels that reaches them (mixture.ts); a target that no mixture reaches yields a cut, and it begins again. Ends,
 * because panels have finitely many facets.
 *
 * Null when no panel keeps the quotas: explain that with checks.ts. Throws `SolverFailure` when arithmetic gives out.
 */
export function selectLottery(
  solver: Solver,
  instance: Instance,
  method: SelectionMethod,
  onProgress: OnProgress = () => {},
): Selection | null {
  const profiles = profilesOf(instance)
  return withBestPanel(solver, instance, profiles, (best) => {
    const first = best.highest(new Float64Array(profiles.length))
    if (!first) return null
    const panels = new Panels(profiles, new PanelWalk(instance, profiles, numberStream(1)), best)
    panels.add(first.seats)
    const outer = targetProbabilities(solver, instance, profiles, [], 'leximin')
    panels.gather(outer.probabilities, 2 * profiles.length + 50, () => onProgress({ phase: 'panels', panels: panels.all.length }))
    const unreachable = profilesOutside(profiles, panels)
    if (unreachable.length > 0) return withoutThem(solver, instance, method, unreachable, onProgress)
    const fair = approach(solver, instance, profiles, panels, method === 'leximin' ? 'leximin' : 'maximin', onProgress)
    const lottery = method === 'random' ? randomPanels(instance, best, profiles) : panelsOfPeople(profiles, ticketsOf(fair.mixture))
    return described(instance, method, profiles, lottery, fair.target, best)
  })
}

function approach(solver: Solver, instance: Instance, profiles: Profile[], panels: Panels, method: Method, onProgress: OnProgress) {
  const cuts: LinearRow[] = []
  for (;;) {
    onProgress({ phase: 'target', panels: panels.all.length })
    const target = targetProbabilities(solver, instance, profiles, cuts, method)
    const reached = mixtureFor(solver, profiles, panels, target.probabilities, (shortfall, count) =>
      onProgress({ phase: 'mixture', panels: count, shortfall }),
    )
    if ('mixture' in reached) return { target, mixture: reached.mixture satisfies Mixture }
    cuts.push(reached.cut)
  }
}

/** Profiles that no panel met so far seats, and that none can. */
function profilesOutside(profiles: Profile[], panels: Panels): Profile[] {
  const isMet = profiles.map((_, profile) => panels.all.some((seats) => (seats[profile] ?? 0) > 0))
  return profiles.filter((_, profile) => {
    if (isMet[profile]) return false
    const found = panels.best.highest(Float64Array.from(profiles, (_, at) => (at === profile ? 1 : 0)))
    if (found) panels.add(found.seats)
    return !found || found.total < 1
  })
}

function withoutThem(
  solver: Solver,
  instance: Instance,
  method: SelectionMethod,
  unreachable: Profile[],
  onProgress: OnProgress,
): Selection | null {
  const outside = new Set(unreachable.flatMap(({ people }) => people))
  const kept = instance.people.flatMap((_, index) => (outside.has(index) ? [] : [index]))
  const people = instance.people.filter((_, index) => !outside.has(index))
  const selection = selectLottery(solver, { ...instance, people }, method, onProgress)
  if (!selection) return null
  const spread = (values: number[]) => {
    const all = instance.people.map(() => 0)
    values.forEach((value, at) => {
      all[kept[at] ?? 0] = value
    })
    return all
  }
  return {
    ...selection,
    panels: selection.panels.map(({ tickets, members }) => ({ tickets, members: members.map((member) => kept[member] ?? 0) })),
    probabilities: spread(selection.probabilities),
    certificate: spread(selection.certificate),
    excluded: [...outside, ...selection.excluded.map((index) => kept[index] ?? 0)].sort((a, b) => a - b),
  }
}

function described(
  instance: Instance,
  method: SelectionMethod,
  profiles: Profile[],
  panels: TicketedPanel[],
  target: Target,
  best: BestPanel,
): Selection {
  const probabilities = probabilitiesOf(instance.people.length, panels)
  const certificate = instance.people.map(() => 0)
  profiles.forEach(({ people }, profile) => {
    for (const person of people) certificate[person] = target.certificate[profile] ?? 0
  })
  const minimumProbability = Math.min(...probabilities)
  return { method, panels, probabilities, excluded: [], minimumProbability, upperBound: provenBound(best, target), certificate }
}

export function probabilitiesOf(people: number, panels: TicketedPanel[]): number[] {
  const tickets = Array.from({ length: people }, () => 0)
  for (const panel of panels) for (const member of panel.members) tickets[member] = (tickets[member] ?? 0) + panel.tickets
  return tickets.map((held) => held / TICKETS)
}

/** What the certificate proves, asked of whole panels and not of the target that it came from. */
function provenBound(best: BestPanel, target: Target): number {
  const weights = Float64Array.from(target.certificate)
  const found = best.find(weights, target.minimum + 1e-9)
  return found.seats ? (best.highest(weights)?.total ?? 1) : found.bound
}
