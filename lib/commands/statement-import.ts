import 'server-only'
import { type DialogueState, isInfluenceable } from '@/lib/domain/dialogue'
import type { ParticipationLevel } from '@/lib/domain/vocabulary'
import { command, done, unchanged } from './command'
import { job } from './job'
import { ImportStatements, type StatementImportReport, type TakenAs } from './statement-import-shape'
import { takeStatements } from './statement-import-statements'
import { takeVotes } from './statement-import-votes'

interface Target {
  id: string
  projectId: string
  state: DialogueState
  level: ParticipationLevel
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
