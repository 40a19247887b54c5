import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db'
import type { ImportPlace, StatementsToImport, TakenAs } from './statement-import-shape'

const batchSize = 5000

type Cast = Pick<StatementsToImport, 'votedOn' | 'voters' | 'votes'>

/** Adds voters and their votes. A vote that is here already, or that a later one in the file takes the place of, changes nothing. */
export async function takeVotes(
  tx: Tx,
  place: ImportPlace,
  { votedOn, voters, votes }: Cast,
  statementIdOf: Map<string, string>,
): Promise<{ newVoters: number; report: TakenAs[] }> {
  const { idOf, newVoters } = await takeVoters(tx, place, voters)
  const before = await votesHere(tx, place)
  const report: TakenAs[] = new Array(votes.voter.length)
  const written: { voterId: string; statementId: string; value: number; at: Date }[] = []
  for (const i of latestOf({ votedOn, voters, votes }, report).values()) {
    const statementId = statementIdOf.get(votedOn[votes.statement[i] ?? -1] ?? '')
    const voterId = idOf.get(voters[votes.voter[i] ?? -1] ?? '')
    if (!statementId || !voterId) {
      report[i] = 'without-text'
      continue
    }
    const [value, time] = [votes.value[i] ?? 0, votes.at[i] ?? 0]
    const known = before.get(`${voterId} ${statementId}`)
    const isNewer = known !== undefined && known.value !== value && time > known.at.getTime()
    report[i] = known === undefined ? 'created' : isNewer ? 'changed' : 'unchanged'
    if (report[i] !== 'unchanged') written.push({ voterId, statementId, value, at: time > 0 ? new Date(time) : place.now })
  }
  for (let start = 0; start < written.length; start += batchSize) await write(tx, place, written.slice(start, start + batchSize))
  return { newVoters, report }
}

/** The place in the file of each voter's latest vote on each statement; the others are marked as repeated. */
function latestOf({ votes }: Cast, report: TakenAs[]): Map<string, number> {
  const latest = new Map<string, number>()
  for (let i = 0; i < votes.voter.length; i++) {
    const key = `${votes.voter[i]} ${votes.statement[i]}`
    const earlier = latest.get(key)
    if (earlier !== undefined && (votes.at[i] ?? 0) < (votes.at[earlier] ?? 0)) {
      report[i] = 'repeated'
      continue
    }
    if (earlier !== undefined) report[earlier] = 'repeated'
    latest.set(key, i)
  }
  return latest
}

async function takeVoters(tx: Tx, { dialogueId, sourceSystem, now }: ImportPlace, voters: readonly string[]) {
  const known = await tx.statementVoter.findMany({ where: { dialogueId, sourceSystem }, select: { id: true, sourceId: true } })
  const idOf = new Map(known.flatMap(({ id, sourceId }) => (sourceId === null ? [] : [[sourceId, id] as const])))
  const fresh = [...new Set(voters)].filter((sourceId) => !idOf.has(sourceId))
  const data = fresh.map((sourceId) => ({ id: randomUUID(), dialogueId, sourceSystem, sourceId, createdAt: now }))
  for (let start = 0; start < data.length; start += batchSize)
    await tx.statementVoter.createMany({ data: data.slice(start, start + batchSize) })
  for (const { id, sourceId } of data) idOf.set(sourceId, id)
  return { idOf, newVoters: data.length }
}

async function votesHere(tx: Tx, { dialogueId, sourceSystem }: ImportPlace) {
  const rows = await tx.$queryRaw<{ voterId: string; statementId: string; value: number; at: Date }[]>`
    SELECT v."voterId", v."statementId", v.value, v.at FROM "StatementVote" v JOIN "StatementVoter" w ON w.id = v."voterId"
    WHERE w."dialogueId" = ${dialogueId}::uuid AND w."sourceSystem" = ${sourceSystem}`
  return new Map(rows.map(({ voterId, statementId, value, at }) => [`${voterId} ${statementId}`, { value, at }]))
}

async function write(
  tx: Tx,
  { dialogueId }: ImportPlace,
  votes: { voterId: string; statementId: string; value: number; at: Date }[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "StatementVote" ("voterId", "statementId", "dialogueId", value, at)
    SELECT r."voterId", r."statementId", ${dialogueId}::uuid, r.value, r.at
    FROM jsonb_to_recordset(${JSON.stringify(votes)}::jsonb) AS r("voterId" uuid, "statementId" uuid, value smallint, at timestamptz)
    ON CONFLICT ("voterId", "statementId") DO UPDATE SET value = excluded.value, at = excluded.at`
}
