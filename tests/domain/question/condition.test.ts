import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftFrom } from '@/lib/domain/draft'
import { answer, stepsOf } from '@/lib/domain/journey'
import { answersTo } from '@/lib/domain/question/answer'
import { askedOf, conditionValues, faultInCondition } from '@/lib/domain/question/condition'
import { anyAnswer, type Question } from '@/lib/domain/question/question'
import { QuestionSet } from '@/lib/domain/question/question-set'
import { anyQuestion, anyTyped } from '../../support/any-question'

/** Questions whose conditions point anywhere: back, forward, at themselves, at nothing, at answers that are not there. */
const tangled = fc.array(anyQuestion(), { minLength: 1, maxLength: 7 }).chain((questions) =>
  fc.tuple(...questions.map(() => fc.array(fc.tuple(fc.nat(8), fc.nat(9)), { maxLength: 2 }))).map((pointers) =>
    questions.map((question, index) => ({
      ...question,
      condition: (pointers[index] ?? []).map(([to, which]) => {
        const about = questions[to]
        const values = about ? conditionValues(arranged(about)) : []
        return { questionId: about?.id ?? 'borta', value: values[which] ?? anyAnswer }
      }),
    })),
  ),
)

const arranged = ({ options, settings, ...question }: Question) => ({
  ...question,
  options: options.map(({ value }) => value),
  hasOther: settings.hasOther,
})

/** Sets that a strategist is allowed to save: the faulty conditions are taken away. */
const sound = tangled.map((questions) =>
  questions.map((question, index) =>
    faultInCondition(questions.map(arranged), index) === undefined ? question : { ...question, condition: [] },
  ),
)

const filledIn = sound.chain((questions) => fc.tuple(fc.constant(questions), fc.tuple(...questions.map(anyTyped))))

describe('a condition', () => {
  it('that is accepted looks only at an earlier question and an answer that it has: there are no circles', () => {
    fc.assert(
      fc.property(tangled, (questions) => {
        const all = questions.map(arranged)
        questions.forEach(({ condition }, index) => {
          const isSound = condition.every(({ questionId, value }) => {
            const at = questions.findIndex(({ id }) => id === questionId)
            const about = all[at]
            return at >= 0 && at < index && about !== undefined && conditionValues(about).includes(value)
          })
          expect(faultInCondition(all, index) === undefined).toBe(isSound)
        })
      }),
    )
  })

  it('decides from the earlier answers alone who is asked, whatever is answered later', () => {
    fc.assert(
      fc.property(filledIn, ([questions, typed]) => {
        const answers = answersWhere(questions, typed)
        const asked = askedOf(questions, answers).map(({ id }) => id)
        questions.forEach(({ id }, index) => {
          const sofar = Object.fromEntries(Object.entries(answers).filter(([about]) => questions.findIndex((q) => q.id === about) < index))
          expect(askedOf(questions, sofar).some((question) => question.id === id)).toBe(asked.includes(id))
        })
      }),
    )
  })

  it('keeps what is not asked out of what is sent', () => {
    fc.assert(
      fc.property(filledIn, ([questions, typed]) => {
        const answers = answersWhere(questions, typed)
        const asked = new Set(askedOf(questions, answers).map(({ id }) => id))
        expect(answersTo(questions, answers).every(({ questionId }) => asked.has(questionId))).toBe(true)
      }),
    )
  })

  it('loses nothing of what was answered when its writer goes back, changes an answer and changes it again', () => {
    fc.assert(
      fc.property(filledIn, fc.nat(6), ([questions, typed], which) => {
        const before = draftFrom({ answers: answersWhere(questions, typed) })
        const changed = questions[which % questions.length]
        const step = stepsOf(questions, before).find((one) => one.kind === 'question' && one.question.id === changed?.id)
        if (!changed || !step) return
        const emptied = answer(step, {}, before, true)
        if (!emptied.ok) return
        const back = answer(step, typed[questions.indexOf(changed)] ?? {}, emptied.value, false)
        if (!back.ok) return
        expect(answersTo(questions, back.value.answers)).toEqual(answersTo(questions, before.answers))
      }),
    )
  })
})

describe('a set of questions', () => {
  const first = { id: crypto.randomUUID(), kind: 'SINGLE_CHOICE', label: 'Åker du buss?', options: ['Ja', 'Nej'] }
  const then = (value: string) => ({ kind: 'OWN_WORDS', label: 'Vilken linje?', condition: [{ questionId: first.id, value }] })

  it('is refused when a condition looks forward, or at an answer that is gone', () => {
    const errors = (questions: unknown[]) =>
      QuestionSet.safeParse(questions).error?.issues.map(({ path, message }) => [path.join('.'), message])
    expect(errors([first, then('Ja')])).toBeUndefined()
    expect(errors([first, then('Kanske')])).toEqual([['1.condition', 'brief.conditionGone']])
    expect(errors([then('Ja'), first])).toEqual([['0.condition', 'brief.conditionEarlier']])
  })

  it.each([
    ['SCALE', ['Inte alls', 'Helt'], true],
    ['SCALE', ['Inte alls', 'Lite', 'Helt'], false],
    ['RANKING', ['Buss'], false],
    ['PLACE', [], true],
    ['STATEMENTS', ['Det är tryggt i Centrum', 'Det är tryggt i Norrvik'], true],
    ['MULTIPLE_CHOICE', ['Ja', 'Ja', 'Nej'], false],
  ])('of kind %s takes the options %j: %s', (kind, options, isTaken) => {
    expect(QuestionSet.safeParse([{ kind, label: 'Vad tycker du?', options }]).success).toBe(isTaken)
  })
})

/** What is kept as somebody goes through the pages that they are shown, in order. */
function answersWhere(questions: readonly Question[], typed: readonly Parameters<typeof answer>[1][]) {
  let draft = draftFrom({})
  questions.forEach((question, index) => {
    const step = stepsOf(questions, draft).find((one) => one.kind === 'question' && one.question.id === question.id)
    if (!step) return
    const given = answer(step, typed[index] ?? {}, draft, true)
    if (given.ok) draft = given.value
  })
  return draft.answers
}
