import 'server-only'
import { ArrangeQuestions } from '@/lib/domain/question-set'
import { conflict } from '@/lib/domain/result'
import { command, done } from '../command'
import { lockDialogue } from '../dialogue/load-dialogue'

/** The whole set at once, in its order. Frozen at opening: what people are asked doesn't change while they answer. */
export const arrangeQuestions = command({
  action: 'brief.edit',
  input: ArrangeQuestions,
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, input, dialogue }) => {
    const { id: dialogueId, organisationId } = dialogue
    if (dialogue.level === 'INFORM' || dialogue.state === 'INFORMATION') return conflict('policy.notInfluenceable')
    const kept = await tx.question.findMany({ where: { dialogueId }, select: { id: true, translations: true } })
    await tx.question.deleteMany({ where: { dialogueId } })
    const rows = input.questions.map(({ id, ...question }, index) => {
      const before = kept.find((one) => one.id === id)
      return { ...question, dialogueId, order: index + 1, ...(before && { id: before.id, translations: before.translations ?? {} }) }
    })
    await tx.question.createMany({ data: rows })
    return done({ dialogueId }, { event: { kind: 'questions.arranged', organisationId, dialogueId, data: { count: rows.length } } })
  },
})
