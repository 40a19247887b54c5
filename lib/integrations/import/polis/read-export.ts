import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { BrokenExport } from './broken-export'
import { readCommentsCsv } from './comments-csv'
import type { PolisExport, PolisStatement, PublishedGroups, SourceId } from './export'
import { isFile } from './file-content'
import { readParticipantsVotes } from './participants-votes'
import { readCommentsJson, readServerResult, readVotesJson } from './server-json'
import { VoteCollector } from './vote-collector'
import { readVotesCsv } from './votes-csv'

/**
 * A folder as Polis exports it: comments.csv with votes.csv or participants-votes.csv, or comments.json with votes.json,
 * and, if asked for, the groups that Polis made. Throws BrokenExport; nothing is guessed at.
 */
export function readPolisExport(folder: string, { withPublished = false } = {}): PolisExport {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new BrokenExport(folder, undefined, 'mappen finns inte')
  const at = (name: string) => path.join(folder, name)
  const statements = byIdOnce(statementsIn(at))
  const votes = new VoteCollector()
  let published: PublishedGroups | undefined
  const wide = isFile(at('participants-votes.csv'))
  if (isFile(at('votes.csv'))) readVotesCsv(at('votes.csv'), votes)
  else if (isFile(at('votes.json'))) readVotesJson(at('votes.json'), votes)
  else if (!wide)
    throw new BrokenExport(folder, undefined, 'röster saknas: varken votes.csv, votes.json eller participants-votes.csv finns')
  const fromHere = wide && !isFile(at('votes.csv')) && !isFile(at('votes.json'))
  if (fromHere || (wide && withPublished)) {
    const groupOf = readParticipantsVotes(at('participants-votes.csv'), fromHere ? votes : undefined)
    if (groupOf.size > 0) published = { groupOf }
  }
  if (withPublished && isFile(at('math-pca2.json'))) published = readServerResult(at('math-pca2.json'))
  const gathered = votes.finish(statements.keys())
  return {
    participants: gathered.participants,
    statements: gathered.statements.map((id) => statements.get(id) ?? unknown(id)),
    votes: gathered.votes,
    published,
  }
}

function statementsIn(at: (name: string) => string): PolisStatement[] {
  if (isFile(at('comments.csv'))) return readCommentsCsv(at('comments.csv'))
  if (isFile(at('comments.json'))) return readCommentsJson(at('comments.json'))
  throw new BrokenExport(at('').replace(/\/$/, ''), undefined, 'påståenden saknas: varken comments.csv eller comments.json finns')
}

/** A statement that stands twice: the later row counts. */
const byIdOnce = (statements: PolisStatement[]) =>
  new Map<SourceId, PolisStatement>(statements.map((statement) => [statement.id, statement]))

const unknown = (id: SourceId): PolisStatement => ({
  id,
  text: undefined,
  moderated: 0,
  isMeta: false,
  isSeed: false,
  language: undefined,
  at: undefined,
  line: undefined,
})
