import { z } from 'zod'
import { Heard } from './heard'
import { SummaryTexts } from './summary'
import { channels, claimKinds } from './vocabulary'

const no = z.number().int()

export const SnapshotClaim = z.object({
  id: z.string(),
  originId: z.string().nullable(),
  kind: z.enum(claimKinds),
  text: z.string(),
  isMachineMade: z.boolean(),
  approvedBy: z.string().nullable(),
  sources: z.array(no),
})
export type SnapshotClaim = z.infer<typeof SnapshotClaim>

export const SnapshotQuote = z.object({
  seqNo: no,
  text: z.string(),
  language: z.string(),
  direction: z.string(),
  /** Who translated, when the words are not the person's own language. */
  translatedBy: z.string().nullable(),
})

export const SnapshotTheme = z.object({
  id: z.string(),
  key: z.string(),
  code: no,
  name: z.string(),
  definition: z.string(),
  core: z.string(),
  /** Views with the theme. Beside it always: antal är inte röster (INV-16). */
  views: no,
  claims: z.array(SnapshotClaim),
  quotes: z.array(SnapshotQuote),
})
export type SnapshotTheme = z.infer<typeof SnapshotTheme>

const Side = z.object({ text: z.string(), sources: z.array(no) })

/** A published version as it was, whatever happens to views, themes and people afterwards. */
export const Snapshot = z.object({
  format: z.literal(1),
  dialogueId: z.string(),
  version: no,
  publishedAt: z.string(),
  codebookVersion: no,
  changeNote: z.string(),
  writtenBy: z.array(z.string()),
  approvedBy: z.string(),
  texts: SummaryTexts,
  includesChildren: z.boolean(),
  themes: z.array(SnapshotTheme),
  tensions: z.array(z.object({ no, a: Side, b: Side })),
  sources: z.array(z.object({ id: z.string(), seqNo: no, channel: z.enum(channels) })),
  heard: Heard,
})
export type Snapshot = z.infer<typeof Snapshot>

/** The one way to write a value as JSON: keys in order, no blanks. What the hash is taken of. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}

/** How many views came in after the figures were taken. */
export const cameInSince = (snapshot: Pick<Snapshot, 'heard'>, lastSeqNo: number) => Math.max(0, lastSeqNo - snapshot.heard.lastSeqNo)
