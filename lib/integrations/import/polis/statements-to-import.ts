import 'server-only'
import type { PolisExport } from './export'

/** The export as the database takes it in. Statements without a text are left out; votes on them will be told of in the report. */
export function statementsToImport({ participants, statements, votes }: PolisExport) {
  return {
    statements: statements.flatMap(({ id, text, language, moderated, isMeta, isSeed, at }) =>
      text ? [{ sourceId: String(id), text, language: languageOf(language), moderated, isMeta, isSeed, at: at ?? null }] : [],
    ),
    votedOn: statements.map(({ id }) => String(id)),
    voters: participants.map(String),
    votes: {
      voter: Array.from(votes.row),
      statement: Array.from(votes.column),
      value: Array.from(votes.value),
      at: Array.from(votes.at),
    },
  }
}

const languageOf = (written: string | undefined) =>
  /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(written ?? '') ? (written ?? 'und').slice(0, 12) : 'und'
