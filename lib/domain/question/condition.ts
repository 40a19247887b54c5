import type { MessageKey } from '../result'
import { kinds } from './kinds'
import { anyAnswer, type Condition, type Question, type QuestionKind } from './question'

type Asking = Pick<Question, 'id' | 'kind' | 'condition'>

/**
 * The questions that somebody is asked, given what they have answered so far. An answer to a question that is no longer
 * asked counts for nothing, but stays in the draft: whoever goes back and forth loses nothing.
 */
export function askedOf<Q extends Asking>(questions: readonly Q[], answers: Readonly<Record<string, unknown>>): Q[] {
  const given = new Map<string, string[]>()
  return questions.filter(({ id, kind, condition }) => {
    if (!holds(condition, given)) return false
    const answer = answers[id]
    if (!kinds[kind].isEmpty(answer)) given.set(id, kinds[kind].given(answer))
    return true
  })
}

const holds = (condition: Condition, given: ReadonlyMap<string, string[]>) =>
  condition.length === 0 ||
  condition.some(({ questionId, value }) => {
    const values = given.get(questionId)
    return values !== undefined && (value === anyAnswer || values.includes(value))
  })

interface Arranged {
  id?: string
  kind: QuestionKind
  options: string[]
  hasOther: boolean
  condition: Condition
}

/** A condition looks back, never forward, and at an answer that can be given: so there are no circles, and no question that nobody meets. */
export function faultInCondition(questions: readonly Arranged[], index: number): MessageKey | undefined {
  const earlier = questions.slice(0, index)
  for (const { questionId, value } of questions[index]?.condition ?? []) {
    const about = earlier.find(({ id }) => id === questionId)
    if (!about) return 'brief.conditionEarlier'
    if (!conditionValues(about).includes(value)) return 'brief.conditionGone'
  }
  return undefined
}

/** What a later question can be asked because of. */
export function conditionValues({ kind, options, hasOther }: Pick<Arranged, 'kind' | 'options' | 'hasOther'>): string[] {
  const listed = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'RANKING', 'PLACE'].includes(kind) ? options : []
  const steps = kind === 'SCALE' ? ['1', '2', '3', '4', '5'] : []
  return [anyAnswer, ...listed, ...steps, ...(hasOther && kind.endsWith('CHOICE') ? ['+annat'] : [])]
}
