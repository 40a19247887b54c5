import { type SelectionMethod, selectLottery } from '@/lib/domain/sortition/select'
import { highsSolver } from '@/lib/integrations/solver/highs'
import { aPool } from '../domain/sortition/pools'

const CASES = [
  { people: 500, panelSize: 75, values: [2, 5, 5, 5], seed: 5 },
  { people: 800, panelSize: 60, values: [2, 5, 4, 6, 3], seed: 7 },
  { people: 800, panelSize: 60, values: [2, 4, 5, 8, 4], seed: 33 },
]

/** A9: what the fairest lottery costs, in processor time, for pools whose features hang together and quotas without room. */
export async function sortitionLines(): Promise<string[]> {
  const solver = await highsSolver()
  return CASES.flatMap((shape) => {
    const instance = aPool(shape)
    return (['maximin', 'leximin'] as const).map((method: SelectionMethod) => {
      const started = process.cpuUsage()
      const selection = selectLottery(solver, instance, method)
      const { user, system } = process.cpuUsage(started)
      const what = `Sortition of ${shape.people} people, panel of ${shape.panelSize}, ${shape.values.length} features, ${method}`
      if (!selection) return `${what}: no panel keeps the quotas.`
      const gap = selection.upperBound - selection.minimumProbability
      return `${what}: ${((user + system) / 1e6).toFixed(1)} s of processor time, minimum ${selection.minimumProbability.toFixed(6)}, gap ${gap.toExponential(1)}, ${selection.panels.length} panels.`
    })
  })
}
