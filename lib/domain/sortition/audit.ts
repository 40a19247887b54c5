import { z } from 'zod'
import type { Instance } from './instance'
import { drawPanel, sha256 } from './lottery'
import { inOrder } from './reading'
import { type Selection, selectionMethods } from './select'
import { TICKETS, type TicketedPanel } from './tickets'

const whole = z.number().int().nonnegative()

/** Everything that is needed to draw the panel anew, and to try whether the lottery was fair. No name and no address. */
export const SortitionAudit = z.strictObject({
  format: z.literal('radslag-sortition'),
  version: z.literal(1),
  method: z.enum(selectionMethods),
  seed: z.string(),
  inputHash: z.string(),
  lotteryHash: z.string(),
  minimumProbability: z.number(),
  upperBound: z.number(),
  certificateGap: z.number(),
  drawn: z.array(z.string()),
  draw: z.strictObject({ digest: z.string(), ticket: whole, panel: whole }),
  panelSize: whole,
  tickets: z.literal(TICKETS),
  features: z.array(z.strictObject({ name: z.string(), quotas: z.array(z.strictObject({ value: z.string(), min: whole, max: whole })) })),
  /** In order of id. `weight` is the person's part in the proof that no lottery could have a higher minimum. */
  people: z.array(
    z.strictObject({ id: z.string(), values: z.array(whole), household: whole.nullable(), probability: z.number(), weight: z.number() }),
  ),
  panels: z.array(z.strictObject({ tickets: whole, members: z.array(z.string()) })),
})
export type SortitionAudit = z.infer<typeof SortitionAudit>

/** `instance` and `selection` in order of id, as `inOrder` puts them. */
export async function auditOf(instance: Instance, selection: Selection, seed: string): Promise<SortitionAudit> {
  const { panelSize, features, people } = instance
  const draw = await drawPanel(selection.panels, seed)
  const ids = (members: number[]) => members.map((member) => people[member]?.id ?? '')
  const panels = selection.panels.map(({ tickets, members }) => ({ tickets, members: ids(members) }))
  return {
    format: 'radslag-sortition',
    version: 1,
    method: selection.method,
    seed,
    inputHash: await inputHash(instance),
    lotteryHash: await lotteryHash(panels),
    minimumProbability: selection.minimumProbability,
    upperBound: selection.upperBound,
    certificateGap: Math.max(0, selection.upperBound - selection.minimumProbability),
    drawn: panels[draw.panel]?.members ?? [],
    draw,
    panelSize,
    tickets: TICKETS,
    features: features.map(({ name, quotas }) => ({ name, quotas: quotas.map(({ value, min, max }) => ({ value, min, max })) })),
    people: people.map(({ id, values, household }, index) => ({
      id,
      values,
      household,
      probability: selection.probabilities[index] ?? 0,
      weight: selection.certificate[index] ?? 0,
    })),
    panels,
  }
}

/** One number for who was in the pool, with which values and under which quotas: published before the seed is known. */
export function inputHash(instance: Instance): Promise<string> {
  const { panelSize, features, people } = inOrder(instance)
  const households = new Map<number, number>()
  const householdOf = (household: number | null) => {
    if (household === null) return null
    if (!households.has(household)) households.set(household, households.size)
    return households.get(household) ?? null
  }
  const told = {
    panelSize,
    quotas: features.map(({ name, quotas }) => [name, quotas.map(({ value, min, max }) => [value, min, max])]),
    people: people.map(({ id, values, household }) => [
      id,
      values.map((value, feature) => features[feature]?.quotas[value]?.value ?? null),
      householdOf(household),
    ]),
  }
  return sha256(JSON.stringify(told).normalize('NFC'))
}

/** One number for the whole lottery: which panels hold which tickets, in order. */
export const lotteryHash = (panels: { tickets: number; members: string[] }[]): Promise<string> =>
  sha256(panels.map(({ tickets, members }) => `${tickets}:${members.join(',')}\n`).join(''))

export function instanceOf({ panelSize, features, people }: SortitionAudit): Instance {
  return { panelSize, features, people: people.map(({ id, values, household }) => ({ id, values, household })) }
}

export function panelsOf({ people, panels }: SortitionAudit): TicketedPanel[] {
  const place = new Map(people.map(({ id }, index) => [id, index]))
  return panels.map(({ tickets, members }) => ({ tickets, members: members.map((id) => place.get(id) ?? -1) }))
}
