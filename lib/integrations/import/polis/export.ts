import 'server-only'

/** An id as the export has it: a whole number if it is written as one. */
export type SourceId = number | string

export interface PolisStatement {
  id: SourceId
  /** Missing when there are votes on it but no text in the export. */
  text: string | undefined
  /** -1 rejected, 0 not looked at, 1 accepted. */
  moderated: number
  isMeta: boolean
  isSeed: boolean
  language: string | undefined
  at: Date | undefined
  /** The line or place in the file. */
  line: number | undefined
}

/** Columns of equal length; participants and statements are places in the lists beside it. Agree is +1. */
export interface PolisVotes {
  row: Int32Array
  column: Int32Array
  value: Int8Array
  at: Float64Array
}

/** What Polis itself made of the votes, where the export says. */
export interface PublishedGroups {
  /** Everybody whom Polis placed in a group. */
  groupOf: Map<SourceId, number>
  /** Only in the server's own result (math-pca2). */
  server?: ServerResult
}

/** In Polis's own sign: agree is −1. Columns are in the order of `statements`. */
export interface ServerResult {
  statements: SourceId[]
  centre: number[]
  components: [number[], number[]]
  inConversation: SourceId[]
  base: { x: number[]; y: number[]; count: number[]; members: SourceId[][] }
  groups: { id: number; x: number; y: number }[]
}

export interface PolisExport {
  /** Those who have voted, by rising id. */
  participants: SourceId[]
  /** By rising id, those that nobody voted on too. */
  statements: PolisStatement[]
  votes: PolisVotes
  published: PublishedGroups | undefined
}

/** Numbers by size before texts by code unit: the same order whatever the order of the file. */
export function byId(a: SourceId, b: SourceId): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

/** «017» and «17» are two ids; «17» and 17 are one. */
export const sourceId = (written: string | number): SourceId =>
  typeof written === 'string' && /^(0|[1-9]\d{0,14})$/.test(written) ? Number(written) : written
