import { inputHash, instanceOf, lotteryHash, panelsOf, type SortitionAudit } from './audit'
import { withBestPanel } from './best-panel'
import { type Instance, isPermitted } from './instance'
import { drawPanel } from './lottery'
import { profilesOf } from './profiles'
import { probabilitiesOf, type Selection } from './select'
import type { Solver } from './solver'
import { TICKETS } from './tickets'

export const auditChecks = ['input', 'panels', 'tickets', 'probabilities', 'lottery', 'draw', 'bound', 'again'] as const
export type AuditCheck = (typeof auditChecks)[number]
export type Verdict = Record<AuditCheck, boolean>

const NEAR = 1e-9

/**
 * Does everything again that the audit says was done. `anew` is the lottery made again from the audit's own people and
 * quotas; `bound` asks the solver for the highest total that any panel can have in the audit's certificate.
 */
export async function verifyAudit(audit: SortitionAudit, solver: Solver, anew: Selection | null): Promise<Verdict> {
  const instance = instanceOf(audit)
  const panels = panelsOf(audit)
  const probabilities = probabilitiesOf(instance.people.length, panels)
  const draw = await drawPanel(panels, audit.seed)
  const drawn = audit.panels[draw.panel]?.members ?? []
  const again = anew?.panels.map(({ tickets, members }) => ({ tickets, members: members.map((at) => instance.people[at]?.id ?? '') }))
  const reachable = audit.people.filter(({ probability }) => probability > 0)
  return {
    input: (await inputHash(instance)) === audit.inputHash,
    panels: panels.every(({ members }) => isPermitted(instance, members)),
    tickets: panels.reduce((sum, { tickets }) => sum + tickets, 0) === TICKETS,
    probabilities:
      audit.people.every(({ probability }, index) => probability === probabilities[index]) &&
      Math.min(...reachable.map(({ probability }) => probability)) >= audit.minimumProbability,
    lottery: (await lotteryHash(audit.panels)) === audit.lotteryHash,
    draw: draw.digest === audit.draw.digest && draw.ticket === audit.draw.ticket && drawn.join() === audit.drawn.join(),
    bound: isProven(audit, instance, solver),
    again: again !== undefined && (await lotteryHash(again)) === audit.lotteryHash,
  }
}

function isProven(audit: SortitionAudit, instance: Instance, solver: Solver): boolean {
  const profiles = profilesOf(instance)
  const weights = Float64Array.from(profiles, ({ people }) => audit.people[people[0] ?? -1]?.weight ?? 0)
  const total = audit.people.reduce((sum, { weight }) => sum + weight, 0)
  const isEven = profiles.every(({ people }, profile) => people.every((at) => audit.people[at]?.weight === weights[profile]))
  const isWeighing = audit.people.every(({ weight }) => weight >= 0) && Math.abs(total - 1) <= NEAR
  const gap = audit.upperBound - audit.minimumProbability
  if (!isEven || !isWeighing || Math.abs(Math.max(0, gap) - audit.certificateGap) > NEAR) return false
  return withBestPanel(solver, instance, profiles, (best) => best.find(weights, audit.upperBound + NEAR).seats === null)
}
