import 'server-only'
import type { Tx } from '@/lib/db'
import type { Answer } from '@/lib/domain/question/answer'
import { type Stance, votesFrom } from '@/lib/domain/question/statements'

const weight: Record<Stance, number> = { AGREE: 1, PASS: 0, DISAGREE: -1 }

interface Voted {
  contributionId: string
  answers: readonly Answer[]
  at: Date
}

/** What the writers of these views answered to the dialogue's statements, each as one voter without a name. */
export async function castVotes(tx: Tx, dialogueId: string, views: readonly Voted[]): Promise<void> {
  const votes = views.flatMap(({ contributionId, answers, at }) =>
    answers
      .filter(({ kind }) => kind === 'STATEMENTS')
      .flatMap(({ value }) => Object.entries(votesFrom(value)))
      .map(([statementId, stance]) => ({ contributionId, statementId, value: weight[stance], at })),
  )
  if (votes.length === 0) return
  const rows = JSON.stringify(votes)
  await tx.$executeRaw`
    INSERT INTO "StatementVoter" (id, "dialogueId", "contributionId", "createdAt")
    SELECT gen_random_uuid(), ${dialogueId}::uuid, r."contributionId", min(r.at)
    FROM jsonb_to_recordset(${rows}::jsonb) AS r("contributionId" uuid, at timestamptz) GROUP BY r."contributionId"`
  // Only of this dialogue: an id that somebody made up is nobody's statement.
  await tx.$executeRaw`
    INSERT INTO "StatementVote" ("voterId", "statementId", "dialogueId", value, at)
    SELECT v.id, s.id, ${dialogueId}::uuid, r.value, r.at
    FROM jsonb_to_recordset(${rows}::jsonb) AS r("contributionId" uuid, "statementId" text, value smallint, at timestamptz)
    JOIN "StatementVoter" v ON v."contributionId" = r."contributionId"
    JOIN "Statement" s ON s.id::text = r."statementId" AND s."dialogueId" = ${dialogueId}::uuid`
}
