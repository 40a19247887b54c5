import 'server-only'
import { db } from '@/lib/db'
import { smallestCell } from '@/lib/domain/vocabulary'

export interface StatementResult {
  id: string
  agree: number
  disagree: number
  pass: number
  /** Too few have answered for it to be shown without pointing at somebody. */
  isHidden: boolean
}

/** How people have answered a dialogue's statements. For those who have answered: nobody is to be led by others. */
export async function statementResults(dialogueId: string): Promise<StatementResult[]> {
  const rows = await db.$queryRaw<Omit<StatementResult, 'isHidden'>[]>`
    SELECT s.id, count(*) FILTER (WHERE v.value = 1)::int AS agree, count(*) FILTER (WHERE v.value = -1)::int AS disagree,
      count(*) FILTER (WHERE v.value = 0)::int AS pass
    FROM "Statement" s LEFT JOIN "StatementVote" v ON v."statementId" = s.id AND v."dialogueId" = s."dialogueId" AND NOT EXISTS (
      SELECT 1 FROM "StatementVoter" w JOIN "Withdrawal" x ON x."contributionId" = w."contributionId" WHERE w.id = v."voterId")
    WHERE s."dialogueId" = ${dialogueId}::uuid AND s.state = 'ACCEPTED' GROUP BY s.id, s."order" ORDER BY s."order"`
  return rows.map((row) => {
    const isHidden = row.agree + row.disagree + row.pass < smallestCell
    return isHidden ? { id: row.id, agree: 0, disagree: 0, pass: 0, isHidden } : { ...row, isHidden }
  })
}
