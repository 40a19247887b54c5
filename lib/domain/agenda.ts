import { z } from 'zod'
import { type AnalysisAspect, analysisAspects } from './vocabulary'

const line = z.string().trim().max(300)
const text = z.string().trim().max(4000)

/** What an option does for a theme. A theme that is left out is the same in every option. */
export const effects = ['YES', 'PARTLY', 'NO'] as const
export type Effect = (typeof effects)[number]

export const DecisionOption = z.object({
  key: z.string().trim().min(1).max(4),
  name: line.min(1),
  cost: line.default(''),
  meaning: text.default(''),
  isRecommended: z.boolean().default(false),
  /** By the theme's id. */
  effects: z.record(z.string(), z.enum(effects)).default({}),
})
export type DecisionOption = z.infer<typeof DecisionOption>

const Asks = z.array(line)
const Options = z.array(DecisionOption)

/** The stored lists; unknown content gives an empty list rather than a crash. */
export const asksFrom = (stored: unknown): string[] => Asks.catch([]).parse(stored)
export const optionsFrom = (stored: unknown): DecisionOption[] => Options.catch([]).parse(stored)

/** One ask a line, as an official types them. */
export const asksTyped = (typed: string): string[] =>
  typed
    .split(/\r?\n/)
    .map((ask) => ask.replace(/^\s*\d+[.)]\s*/, '').trim())
    .filter(Boolean)

export type AgendaGap = 'asks' | 'options' | `analysis.${AnalysisAspect}`

interface Prepared {
  asks: readonly string[]
  options: readonly DecisionOption[]
  aspects: readonly AnalysisAspect[]
}

/** What the elected would miss if the item were put on the agenda now. */
export function whatTheAgendaMisses({ asks, options, aspects }: Prepared): AgendaGap[] {
  const gaps: AgendaGap[] = []
  if (asks.length === 0) gaps.push('asks')
  if (options.length < 2) gaps.push('options')
  for (const aspect of analysisAspects) if (!aspects.includes(aspect)) gaps.push(`analysis.${aspect}`)
  return gaps
}
