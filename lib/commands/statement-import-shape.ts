import { z } from 'zod'

const SourceId = z.string().min(1).max(200)

export const ImportedStatement = z.object({
  sourceId: SourceId,
  text: z.string().trim().min(1).max(10_000),
  language: z.string().max(12),
  moderated: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  isMeta: z.boolean(),
  isSeed: z.boolean(),
  at: z.date().nullable(),
})

/** Columns of equal length: places in `voters` and `statements`, a vote and the milliseconds of its time, 0 if unknown. */
export const ImportedVotes = z
  .object({
    voter: z.array(z.number().int()),
    statement: z.array(z.number().int()),
    value: z.array(z.number().int().min(-1).max(1)),
    at: z.array(z.number()),
  })
  .refine(({ voter, statement, value, at }) => [statement, value, at].every(({ length }) => length === voter.length))

export const ImportStatements = z.object({
  organisationId: z.uuid(),
  slug: z.string().max(200),
  sourceSystem: z.string().min(1).max(80),
  statements: z.array(ImportedStatement).max(20_000),
  /** The ids of the statements that votes may name, those without a text too. */
  votedOn: z.array(SourceId).max(40_000),
  voters: z.array(SourceId).max(200_000),
  votes: ImportedVotes,
})
export type StatementsToImport = z.input<typeof ImportStatements>

export type TakenAs = 'created' | 'changed' | 'unchanged' | 'repeated' | 'without-text'
export interface StatementImportReport {
  /** In the order of the file. */
  statements: { sourceId: string; as: TakenAs }[]
  /** One for each vote, in the order of the file. */
  votes: TakenAs[]
}

export interface ImportPlace {
  dialogueId: string
  sourceSystem: string
  now: Date
}
