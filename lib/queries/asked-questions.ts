import 'server-only'
import { db, type Tx } from '@/lib/db'
import { type Question, questionFrom } from '@/lib/domain/question/question'

/** A dialogue's questions in the order in which they are asked, in Swedish; none where people only say what they want to say. */
export async function askedQuestions(client: Tx | typeof db, dialogueId: string): Promise<Question[]> {
  const rows = await client.question.findMany({ where: { dialogueId }, orderBy: { order: 'asc' } })
  return rows.map((row) => questionFrom(row, 'sv'))
}

/** Those to write down answers to; none where the only one is answered in own words, which the form has room for anyway. */
export async function questionsToRecord(dialogueId: string): Promise<Question[]> {
  const questions = await askedQuestions(db, dialogueId)
  return questions.length > 1 || questions.some(({ kind }) => kind !== 'OWN_WORDS') ? questions : []
}
