import type { SortitionAudit } from '@/lib/domain/sortition/audit'
import type { Instance } from '@/lib/domain/sortition/instance'
import type { Fault } from '@/lib/domain/sortition/reading'

/** What the command prints: the audit's figures by id, people in the order of the file. */
export function sortitionReport(instance: Instance, audit: SortitionAudit, leftOut: Fault[]) {
  const probabilities = new Map(audit.people.map(({ id, probability }) => [id, probability]))
  const notSelectable = instance.people.filter(({ id }) => probabilities.get(id) === 0).map(({ id }) => id)
  return {
    method: audit.method,
    minimumProbability: audit.minimumProbability,
    certificateGap: audit.certificateGap,
    upperBound: audit.upperBound,
    probabilities: instance.people.map(({ id }) => ({ id, probability: probabilities.get(id) ?? 0 })),
    panels: audit.panels.map(({ tickets, members }) => ({ weight: tickets / audit.tickets, members, tickets })),
    drawn: audit.drawn,
    draw: audit.draw,
    seed: audit.seed,
    inputHash: audit.inputHash,
    lotteryHash: audit.lotteryHash,
    notSelectable,
    leftOut: leftOut.flatMap((fault) => (fault.kind === 'unknown-value' ? [fault] : [])),
  }
}

export type SortitionReport = ReturnType<typeof sortitionReport>

/** The same for reading at the keyboard. */
export function sortitionSummary({ minimumProbability, certificateGap, panels, drawn, ...rest }: SortitionReport): string {
  return [
    `${panels.length} panels in the lottery. Nobody who can be chosen has less than ${(minimumProbability * 100).toFixed(2)} %;`,
    `no lottery can give more than ${((minimumProbability + certificateGap) * 100).toFixed(2)} %.`,
    ...(rest.notSelectable.length > 0 ? [`No panel with these quotas can hold: ${rest.notSelectable.join(', ')}.`] : []),
    ...(rest.leftOut.length > 0 ? [`Left out, as a value has no quota: ${rest.leftOut.map(({ id }) => id).join(', ')}.`] : []),
    `Drawn with the seed "${rest.seed}": ${drawn.join(', ')}`,
    `Input hash: ${rest.inputHash}`,
  ].join('\n')
}
