import { z } from 'zod'
import type { MessageKey, Params } from './result'
import { claimKinds } from './vocabulary'

export const summaryStates = ['DRAFT', 'INTERNAL_REVIEW', 'OUT_FOR_VALIDATION', 'APPROVED', 'PUBLISHED', 'SUPERSEDED'] as const
export type SummaryState = (typeof summaryStates)[number]

/** Every step that may be taken. What is published is only ever superseded. */
export const summaryTransitions: Record<SummaryState, readonly SummaryState[]> = {
  DRAFT: ['INTERNAL_REVIEW'],
  INTERNAL_REVIEW: ['DRAFT', 'OUT_FOR_VALIDATION', 'APPROVED'],
  OUT_FOR_VALIDATION: ['DRAFT', 'APPROVED'],
  APPROVED: ['DRAFT', 'PUBLISHED'],
  PUBLISHED: ['SUPERSEDED'],
  SUPERSEDED: [],
}
export const mayMoveSummary = (from: SummaryState, to: SummaryState) => summaryTransitions[from].includes(to)

/** What was approved is what is published: to write in it again, it is taken back first. */
export const isWritable = (state: SummaryState) => ['DRAFT', 'INTERNAL_REVIEW', 'OUT_FOR_VALIDATION'].includes(state)
export const isUnderWork = (state: SummaryState) => isWritable(state) || state === 'APPROVED'

export const staleReasons = ['HIDDEN', 'WITHDRAWN', 'RECODED'] as const
export type StaleReason = (typeof staleReasons)[number]

const text = z.string().trim().max(6000, 'problem.tooLong').default('')
export const SummaryTexts = z.object({
  intro: text,
  method: text,
  limits: text,
  notReached: text,
  /** Why children are not heard, when the brief says that they are concerned and no claim is theirs. */
  children: text,
})
export type SummaryTexts = z.infer<typeof SummaryTexts>
export const textsFrom = (value: unknown): SummaryTexts => SummaryTexts.catch(() => SummaryTexts.parse({})).parse(value)

const statement = z.string().trim().min(5, 'summary.writeTheClaim').max(1000, 'problem.tooLong')
/** '22, 164 8' or a list of boxes: the numbers of views. */
export const seqNos = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(/[^0-9]+/) : value),
  z.array(z.coerce.number().int().max(2_000_000_000)).transform((list) => [...new Set(list.filter((no) => no > 0))]),
)
const kind = z.enum(claimKinds, 'problem.choose').default('COMMON')

export const AddClaim = z.object({
  summaryId: z.uuid(),
  themeId: z.uuid('problem.choose'),
  kind,
  text: statement,
  sources: seqNos.default([]),
})
export const EditClaim = z.object({ claimId: z.uuid(), themeId: z.uuid('problem.choose'), kind, text: statement })
export const ClaimOnly = z.object({ claimId: z.uuid() })
/** Sources that were ticked, against those that the form showed: what was not shown is left as it is. */
export const MoveClaim = z.object({ claimId: z.uuid(), to: z.enum(['up', 'down']) })

/** The same list with one of them a step up or down. The first goes no further up, and the last no further down. */
export function stepped<T>(list: readonly T[], one: T, to: 'up' | 'down'): T[] {
  const at = list.indexOf(one)
  const rest = list.filter((other) => other !== one)
  return at < 0 ? rest : rest.toSpliced(Math.min(Math.max(at + (to === 'up' ? -1 : 1), 0), rest.length), 0, one)
}

export const LinkSources = z.object({ claimId: z.uuid(), was: seqNos.default([]), sources: seqNos.default([]) })
export const AddQuote = z.object({
  summaryId: z.uuid(),
  themeId: z.uuid('problem.choose'),
  seqNo: z.coerce.number('summary.whichView').int('summary.whichView').positive('summary.whichView'),
  text: z.string().trim().min(3, 'summary.pasteTheQuote').max(1000, 'problem.tooLong'),
})
const side = { aText: statement, bText: statement, aSources: seqNos.default([]), bSources: seqNos.default([]) }
export const AddTension = z.object({ summaryId: z.uuid(), ...side })
export const EditTension = z.object({ tensionId: z.uuid(), ...side })
export const WriteTexts = SummaryTexts.extend({
  summaryId: z.uuid(),
  changeNote: z.string().trim().max(1000, 'problem.tooLong').default(''),
})

export interface SummaryFacts {
  version: number
  changeNote: string
  /** Views that nobody has coded or placed outside the question (INV-15). */
  undecided: number
  includesChildren: boolean
  texts: SummaryTexts
  claims: readonly {
    id: string
    text: string
    kind: string
    isStale: boolean
    isMachineMade: boolean
    approvedById: string | null
    sources: readonly { isUsable: boolean }[]
  }[]
  tensions: readonly { id: string; no: number; aText: string; bText: string; isStale: boolean; a: number; b: number }[]
  quotes: readonly { id: string; text: string; isStale: boolean; fault?: 'noConsent' | 'notUsable' | 'notWordForWord' }[]
}

export interface Obstacle {
  key: MessageKey
  params?: Params
  /** Where on the page it is put right. */
  at: string
}

/** Everything that stops a summary from being approved and published, in the order of the page. */
export function whatBlocksPublication(facts: SummaryFacts): Obstacle[] {
  const { claims, quotes, tensions, texts } = facts
  return [
    ...(facts.undecided > 0 ? [{ key: 'summary.blockUndecided' as const, params: { count: facts.undecided }, at: 'kodning' }] : []),
    ...(claims.length === 0 ? [{ key: 'summary.blockNoClaims' as const, at: 'teman' }] : []),
    ...claims.flatMap((claim) => claimFaults(claim).map((key) => ({ key, params: { claim: short(claim.text) }, at: `p-${claim.id}` }))),
    ...quotes.flatMap((quote) => quoteFaults(quote).map((key) => ({ key, params: { quote: short(quote.text) }, at: `c-${quote.id}` }))),
    ...tensions.flatMap((tension) => tensionFaults(tension).map((key) => ({ key, params: { no: tension.no }, at: `m-${tension.id}` }))),
    ...(lacksChildren(facts) ? [{ key: 'summary.blockChildren' as const, at: 'texter' }] : []),
    ...(texts.method === '' ? [{ key: 'summary.blockMethod' as const, at: 'texter' }] : []),
    ...(texts.limits === '' ? [{ key: 'summary.blockLimits' as const, at: 'texter' }] : []),
    ...(texts.notReached === '' ? [{ key: 'summary.blockNotReached' as const, at: 'texter' }] : []),
    ...(facts.version > 1 && facts.changeNote === '' ? [{ key: 'summary.blockChangeNote' as const, at: 'texter' }] : []),
  ]
}

function claimFaults(claim: SummaryFacts['claims'][number]): MessageKey[] {
  return [
    ...(claim.sources.length === 0 ? ['summary.blockNoSource' as const] : []),
    ...(claim.sources.some(({ isUsable }) => !isUsable) ? ['summary.blockWithdrawnSource' as const] : []),
    ...(claim.isStale ? ['summary.blockStale' as const] : []),
    ...(claim.isMachineMade && !claim.approvedById ? ['summary.blockMachineMade' as const] : []),
  ]
}

const quoteKeys = {
  noConsent: 'summary.blockQuoteConsent',
  notUsable: 'summary.blockQuoteHidden',
  notWordForWord: 'summary.blockQuoteWords',
} as const
function quoteFaults({ fault, isStale }: SummaryFacts['quotes'][number]): MessageKey[] {
  if (fault) return [quoteKeys[fault]]
  return isStale ? ['summary.blockQuoteStale'] : []
}

/** Both perspectives are there, each with its sources, or the conflict is not shown at all (INV-17). */
function tensionFaults(tension: SummaryFacts['tensions'][number]): MessageKey[] {
  const isOneSided = tension.a === 0 || tension.b === 0 || tension.aText.trim() === '' || tension.bText.trim() === ''
  return [...(isOneSided ? ['summary.blockTension' as const] : []), ...(tension.isStale ? ['summary.blockTensionStale' as const] : [])]
}

/** Children who are concerned have a section of their own, or it is said why it is empty (INV-32). */
const lacksChildren = ({ includesChildren, claims, texts }: SummaryFacts) =>
  includesChildren && texts.children === '' && !claims.some((claim) => claim.kind === 'CHILD')

const short = (words: string) => (words.length > 80 ? `${words.slice(0, 79)}…` : words)
