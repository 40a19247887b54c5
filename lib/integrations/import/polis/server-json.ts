import 'server-only'
import path from 'node:path'
import { z } from 'zod'
import { storable } from '@/lib/domain/storable-text'
import { BrokenExport } from './broken-export'
import { isTrue, timeOf } from './comments-csv'
import { type PolisStatement, type PublishedGroups, type SourceId, sourceId } from './export'
import { contentOf } from './file-content'
import type { VoteCollector } from './vote-collector'

const Id = z.union([z.number(), z.string().min(1)]).transform(sourceId)
const Vote = z
  .object({ participant_id: Id.optional(), pid: Id.optional(), statement_id: Id.optional(), tid: Id.optional(), vote: z.coerce.number() })
  .extend({ modified: z.unknown().optional(), created: z.unknown().optional() })
const Comment = z
  .object({ statement_id: Id.optional(), tid: Id.optional(), txt: z.string().nullish(), lang: z.string().nullish() })
  .extend({ moderated: z.coerce.number().optional(), mod: z.coerce.number().optional() })
  .extend({ is_meta: z.unknown().optional(), is_seed: z.unknown().optional(), created: z.unknown().optional() })
const Numbers = z.array(z.number())
const Result = z.object({
  tids: z.array(Id),
  pca: z.object({ center: Numbers, comps: z.tuple([Numbers, Numbers]) }),
  'in-conv': z.array(Id),
  'base-clusters': z.object({ id: Numbers, x: Numbers, y: Numbers, count: Numbers, members: z.array(z.array(Id)) }),
  'group-clusters': z.array(z.object({ id: z.number(), members: Numbers, center: z.tuple([z.number(), z.number()]) })),
})

/** votes.json: agree is +1. */
export function readVotesJson(file: string, votes: VoteCollector): void {
  for (const [index, vote] of listOf(file, z.array(Vote)).entries()) {
    const [participant, statement] = [vote.participant_id ?? vote.pid, vote.statement_id ?? vote.tid]
    if (participant === undefined || statement === undefined)
      throw new BrokenExport(path.basename(file), undefined, `röst ${index + 1} saknar deltagare eller påstående`)
    if (![1, 0, -1].includes(vote.vote))
      throw new BrokenExport(path.basename(file), undefined, `röst ${index + 1} är ${vote.vote}, inte 1, 0 eller -1`)
    votes.add(participant, statement, vote.vote, timeOf(vote.modified ?? vote.created)?.getTime() ?? 0)
  }
}

export function readCommentsJson(file: string): PolisStatement[] {
  return listOf(file, z.array(Comment)).map((comment, index) => {
    const id = comment.statement_id ?? comment.tid
    if (id === undefined) throw new BrokenExport(path.basename(file), undefined, `påstående ${index + 1} saknar nummer`)
    return {
      id,
      text: storable(comment.txt ?? '').trim() || undefined,
      moderated: comment.moderated ?? comment.mod ?? 0,
      isMeta: isTrue(comment.is_meta),
      isSeed: isTrue(comment.is_seed),
      language: comment.lang ?? undefined,
      at: timeOf(comment.created),
      line: index + 1,
    }
  })
}

/** math-pca2.json: a participant's group is that of the base cluster they are in. */
export function readServerResult(file: string): PublishedGroups {
  const result = listOf(file, Result)
  const base = result['base-clusters']
  const groups = result['group-clusters']
  const groupOfBase = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))
  const groupOf = new Map<SourceId, number>()
  for (const [index, members] of base.members.entries()) {
    const group = groupOfBase.get(base.id[index] ?? -1)
    for (const member of members) if (group !== undefined) groupOf.set(member, group)
  }
  return {
    groupOf,
    server: {
      statements: result.tids,
      centre: result.pca.center,
      components: result.pca.comps,
      inConversation: result['in-conv'],
      base,
      groups: groups.map(({ id, center: [x, y] }) => ({ id, x, y })),
    },
  }
}

function listOf<T>(file: string, shape: z.ZodType<T>): T {
  const name = path.basename(file)
  let content: unknown
  try {
    content = JSON.parse(
      contentOf(file)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    )
  } catch (error) {
    if (error instanceof BrokenExport) throw error
    throw new BrokenExport(name, undefined, 'filen är inte JSON')
  }
  const read = shape.safeParse(content)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new BrokenExport(name, undefined, `${issue?.path.join('.') || 'innehållet'} är inte som väntat`)
}
