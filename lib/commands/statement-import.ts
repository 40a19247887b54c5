import 'server-only'
import { z } from 'zod'
import { type DialogueState, isInfluenceable } from '@/lib/domain/dialogue'
import type { ParticipationLevel } from '@/lib/domain/vocabulary'
import { command, done, unchanged } from './command'
import { job } from './job'
import { takeStatements } from './statement-import-statements'
import { takeVotes } from './statement-import-votes'

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

const ImportStatements = z.object({
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

interface Target {
  id: string
  projectId: string
  state: DialogueState
  level: ParticipationLevel
}

export type TakenAs = 'created' | 'changed' | 'unchanged' | 'repeated' | 'without-text'
export interface StatementImportReport {
  /** In the order of the file. */
  statements: { sourceId: string; as: TakenAs }[]
  /** One for each vote, in the order of the file. */
  votes: TakenAs[]
}

/**
 * Takes in statements and votes from another system: all of them or nothing. The source's own ids make a second run change
 * nothing; of several votes by one voter on one statement the latest counts, here as there.
 */
export const importStatements = command({
  action: 'contribution.import',
  input: ImportStatements,
  load: async (tx, { organisationId, slug }) => {
    // Two imports into one dialogue take turns, so that neither misses what the other has brought.
    const [dialogue] = await tx.$queryRaw<Target[]>`
      SELECT id, "projectId", state::text, level::text
      FROM "Dialogue" WHERE "organisationId" = ${organisationId}::uuid AND slug = ${slug} FOR NO KEY UPDATE`
    if (!dialogue) return undefined
    const { id: dialogueId, projectId, state } = dialogue
    return { subject: { organisationId, projectId, dialogueId, state, is: { influenceable: isInfluenceable(dialogue) } }, dialogueId }
  },
  run: async ({ tx, input, now, dialogueId }) => {
    const place = { dialogueId, sourceSystem: input.sourceSystem, now }
    const taken = await takeStatements(tx, place, input.statements)
    const cast = await takeVotes(tx, place, input, taken.idOf)
    const report: StatementImportReport = { statements: taken.report, votes: cast.report }
    const count = (list: TakenAs[], ...kinds: TakenAs[]) => list.filter((as) => kinds.includes(as)).length
    const statements = count(
      taken.report.map(({ as }) => as),
      'created',
    )
    const data = {
      source: input.sourceSystem,
      statements,
      voters: cast.newVoters,
      votes: count(cast.report, 'created', 'changed'),
      unchanged: count(cast.report, 'unchanged'),
    }
    if (data.statements + data.voters + data.votes === 0) return unchanged(report)
    return done(report, {
      event: { kind: 'statements.imported', organisationId: input.organisationId, dialogueId, data },
      later: [job('opinions.analyse', { dialogueId }, { key: `opinions.analyse:${dialogueId}` })],
    })
  },
})

export interface ImportPlace {
  dialogueId: string
  sourceSystem: string
  now: Date
}
