import type { Opinions } from '@/lib/domain/analysis/opinions'
import type { Representative } from '@/lib/domain/analysis/representativeness'
import { priority } from '@/lib/domain/analysis/routing'
import type { PolisExport, PolisStatement } from '@/lib/integrations/import/polis/export'
import { isOut } from '@/lib/integrations/import/polis/opinion-input'

export interface Computed {
  from: PolisExport
  columns: PolisStatement[]
  opinions: Opinions
  seed: number
  milliseconds: number
}

/** Every number of an analysis, for another program to read. Agree is +1; groups have numbers, and null is no group or nothing to say. */
export function opinionReport({ from, columns, opinions, seed, milliseconds }: Computed) {
  const idOf = (column: number) => columns[column]?.id ?? null
  const isMember = new Uint8Array(from.participants.length)
  for (const row of opinions.members) isMember[row] = 1
  const columnOf = new Map(columns.map((statement, column) => [statement, column]))
  return {
    participants: from.participants.map((id, row) => ({
      id,
      votes: opinions.votes[row] ?? 0,
      inConversation: isMember[row] === 1,
      x: opinions.points.x[row] ?? 0,
      y: opinions.points.y[row] ?? 0,
      group: opinions.groups[opinions.groupOf[row] ?? -1]?.number ?? null,
      certainty: (opinions.certainty[row] ?? -1) < 0 ? null : (opinions.certainty[row] ?? 0),
    })),
    statements: from.statements.map((statement) => statementLine(statement, columnOf.get(statement), opinions)),
    groups: opinions.groups.map(({ number, members, representative, stability }) => ({
      id: number,
      members: Array.from(members, (row) => from.participants[row]),
      stability,
      representative: representative.map((one) => representativeLine(one, idOf)),
    })),
    majority: {
      agree: opinions.majority.agree.map(({ statement }) => idOf(statement)),
      disagree: opinions.majority.disagree.map(({ statement }) => idOf(statement)),
    },
    gate: opinions.gate,
    seed,
    milliseconds,
  }
}

function statementLine(statement: PolisStatement, column: number | undefined, { statements, everybody, groups }: Opinions) {
  const { id } = statement
  const moderated = isOut(statement)
  const figures = column === undefined ? undefined : statements[column]
  if (column === undefined || !figures) return unseen(statement, groups.length)
  return {
    id,
    mean: figures.mean,
    components: figures.components,
    extremity: figures.extremity,
    moderated,
    agree: everybody.agree[column] ?? 0,
    disagree: everybody.disagree[column] ?? 0,
    pass: everybody.pass[column] ?? 0,
    groupAwareConsensus: figures.groupAwareConsensus,
    bridging: figures.bridging,
    dividing: figures.dividing,
    priority: figures.priority,
  }
}

/** Nobody has voted: nothing is known of it but how soon it should be shown. */
const unseen = (statement: PolisStatement, groups: number) => ({
  id: statement.id,
  mean: null,
  components: [0, 0],
  extremity: 0,
  moderated: isOut(statement),
  agree: 0,
  disagree: 0,
  pass: 0,
  groupAwareConsensus: 0.5 ** Math.max(1, groups),
  bridging: null,
  dividing: null,
  priority: priority({ agree: 0, pass: 0, seen: 0 }, 0, statement.isMeta),
})

function representativeLine(one: Representative, idOf: (column: number) => unknown) {
  const { statement, direction, score, likelihood, votes, seen, isBestAgree } = one
  return { statement: idOf(statement), direction, score, ...likelihood, votes, seen, isBestAgree }
}
