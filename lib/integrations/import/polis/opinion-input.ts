import 'server-only'
import type { OpinionInput } from '@/lib/domain/analysis/opinions'
import type { PublishedStart } from '@/lib/domain/analysis/published-start'
import { voteMatrix } from '@/lib/domain/analysis/vote-matrix'
import type { PolisExport, PolisStatement, PublishedGroups, ServerResult, SourceId } from './export'

export interface ReadInput {
  input: OpinionInput
  /** The statement of each column: those that anybody voted on. */
  columns: PolisStatement[]
  published: PublishedStart | undefined
}

/** The mathematics knows only statements that somebody has voted on; the others have nothing to say in it. */
export function opinionInputOf({ participants, statements, votes, published }: PolisExport): ReadInput {
  const voted = new Uint8Array(statements.length)
  for (const j of votes.column) voted[j] = 1
  const columns = statements.filter((_, j) => voted[j])
  const place = new Int32Array(statements.length)
  for (let j = 0, next = 0; j < statements.length; j++) place[j] = voted[j] ? next++ : -1
  const matrix = voteMatrix({
    participants: participants.length,
    statements: columns.length,
    row: votes.row,
    column: votes.column.map((j) => place[j] ?? -1),
    value: votes.value,
    at: votes.at,
  })
  const meta = Uint8Array.from(columns, ({ isMeta }) => Number(isMeta))
  const excluded = Uint8Array.from(columns, (statement) => Number(isOut(statement)))
  return { input: { matrix, excluded, meta }, columns, published: published && startOf(published, participants, columns) }
}

export const isOut = ({ moderated, isMeta }: PolisStatement) => moderated === -1 || isMeta

function startOf({ groupOf, server }: PublishedGroups, participants: SourceId[], columns: PolisStatement[]): PublishedStart {
  if (server) return mapOf(server, participants, columns)
  return { kind: 'labels', labels: Int32Array.from(participants, (id) => groupOf.get(id) ?? -1) }
}

function mapOf(server: ServerResult, participants: SourceId[], columns: PolisStatement[]): PublishedStart {
  const rowOf = new Map(participants.map((id, row) => [id, row]))
  const at = new Map(server.statements.map((id, index) => [id, index]))
  const rows = (ids: SourceId[]) => Uint32Array.from(ids.flatMap((id) => rowOf.get(id) ?? [])).sort()
  const axis = (component: number[]) => Float64Array.from(columns, ({ id }) => component[at.get(id) ?? -1] ?? 0)
  const { base, groups } = server
  return {
    kind: 'map',
    axes: [axis(server.components[0]), axis(server.components[1])],
    inConversation: rows(server.inConversation),
    base: { x: Float64Array.from(base.x), y: Float64Array.from(base.y), weights: base.count, members: base.members.map(rows) },
    centres: { x: Float64Array.from(groups, ({ x }) => x), y: Float64Array.from(groups, ({ y }) => y) },
    numbers: groups.map(({ id }) => id),
  }
}
