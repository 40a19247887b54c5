import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/lib/db'
import { type OpinionInput, opinionMethod } from '@/lib/domain/analysis/opinions'
import { type VoteMatrix, voteMatrix } from '@/lib/domain/analysis/vote-matrix'

export interface OpinionVotes {
  input: OpinionInput
  /** By row. Pseudonyms within one dialogue. */
  voters: string[]
  /** By column: those that somebody voted on. */
  statements: string[]
  /** Of everything that goes in, and of the method: the same votes have the same hash. */
  hash: string
}

interface StatementRow {
  id: string
  state: 'PENDING' | 'ACCEPTED' | 'REJECTED'
  isMeta: boolean
}

/** A dialogue's votes as the mathematics takes them. Whoever asked for their view not to be used has no votes in it. */
export async function opinionVotes(dialogueId: string): Promise<OpinionVotes> {
  const all = await db.$queryRaw<StatementRow[]>`
    SELECT id, state::text, "isMeta" FROM "Statement" WHERE "dialogueId" = ${dialogueId}::uuid ORDER BY "order"`
  // A row for each voter, not for each vote: three million votes are some ten thousand rows.
  const cast = await db.$queryRaw<{ voterId: string; places: number[]; values: number[] }[]>`
    WITH placed AS (
      SELECT id, (row_number() OVER (ORDER BY "order") - 1)::int AS place FROM "Statement" WHERE "dialogueId" = ${dialogueId}::uuid
    )
    SELECT v."voterId", array_agg(p.place ORDER BY p.place) AS places, array_agg(v.value::int ORDER BY p.place) AS values
    FROM "StatementVote" v JOIN placed p ON p.id = v."statementId" JOIN "StatementVoter" w ON w.id = v."voterId"
    WHERE v."dialogueId" = ${dialogueId}::uuid
      AND NOT EXISTS (SELECT 1 FROM "Withdrawal" x WHERE x."contributionId" = w."contributionId")
    GROUP BY v."voterId" ORDER BY v."voterId"`
  const seen = new Set(cast.flatMap(({ places }) => places))
  const columns = all.filter((_, place) => seen.has(place))
  const columnOf = new Map(columns.map((statement, column) => [all.indexOf(statement), column]))
  const total = cast.reduce((sum, { places }) => sum + places.length, 0)
  const [row, column, value] = [new Int32Array(total), new Int32Array(total), new Int8Array(total)]
  let at = 0
  for (const [r, { places, values }] of cast.entries()) {
    for (const [i, place] of places.entries()) {
      row[at] = r
      column[at] = columnOf.get(place) ?? 0
      value[at] = values[i] ?? 0
      at++
    }
  }
  const matrix = voteMatrix({ participants: cast.length, statements: columns.length, row, column, value })
  const meta = Uint8Array.from(columns, ({ isMeta }) => Number(isMeta))
  const excluded = Uint8Array.from(columns, ({ isMeta, state }) => Number(isMeta || state === 'REJECTED'))
  const input = { matrix, excluded, meta }
  const [voters, statements] = [cast.map(({ voterId }) => voterId), columns.map(({ id }) => id)]
  return { input, voters, statements, hash: hashOf(matrix, [excluded, meta], voters, statements) }
}

function hashOf({ rowStart, column, value }: VoteMatrix, marks: Uint8Array[], voters: string[], statements: string[]): string {
  const hash = createHash('sha256')
    .update(opinionMethod)
    .update(JSON.stringify([voters, statements]))
  for (const part of [rowStart, column, value, ...marks]) hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
  return hash.digest('hex')
}
