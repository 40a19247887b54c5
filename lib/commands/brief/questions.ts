import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db'
import { ArrangeQuestions } from '@/lib/domain/question/question-set'
import type { KeptQuestion } from '@/lib/domain/question/template'
import { conflict } from '@/lib/domain/result'
import { command, done } from '../command'
import { lockDialogue } from '../dialogue/load-dialogue'
import { keepStatements } from './statements'

/** The whole set at once, in its order. Frozen at opening: what people are asked doesn't change while they answer. */
export const arrangeQuestions = command({
  action: 'brief.edit',
  input: ArrangeQuestions,
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, input, dialogue }) => {
    const { id: dialogueId, organisationId } = dialogue
    if (dialogue.level === 'INFORM' || dialogue.state === 'INFORMATION') return conflict('policy.notInfluenceable')
    const count = await storeQuestions(tx, dialogueId, input.questions)
    if (input.background) await tx.dialogue.update({ where: { id: dialogueId }, data: { backgroundAsked: input.background } })
    return done({ dialogueId }, { event: { kind: 'questions.arranged', organisationId, dialogueId, data: { count } } })
  },
})

/** A question that was there keeps its id and its translations; the conditions follow the questions to their new ids. */
export async function storeQuestions(tx: Tx, dialogueId: string, questions: readonly KeptQuestion[]): Promise<number> {
  const kept = await tx.question.findMany({ where: { dialogueId }, select: { id: true, translations: true } })
  const before = new Map(kept.map((one) => [one.id, one]))
  const ids = new Map(questions.map(({ id }) => [id, id && before.has(id) ? id : randomUUID()]))
  const statements = await keepStatements(
    tx,
    dialogueId,
    questions.flatMap(({ kind, options }) => (kind === 'STATEMENTS' ? options : [])),
  )
  const rows = questions.map(({ id, condition, kind, options, translations, ...question }, index) => ({
    ...question,
    id: (id && ids.get(id)) || randomUUID(),
    dialogueId,
    kind,
    order: index + 1,
    options: kind === 'STATEMENTS' ? options.map((label) => ({ value: statements.get(label) ?? label, label })) : options,
    condition: condition.map(({ questionId, value }) => ({ questionId: ids.get(questionId) ?? questionId, value })),
    translations: (id && before.get(id)?.translations) || translations || {},
  }))
  await tx.question.deleteMany({ where: { dialogueId } })
  await tx.question.createMany({ data: rows })
  return rows.length
}
