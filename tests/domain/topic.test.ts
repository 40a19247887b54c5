import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  awaitsScreening,
  isSettled,
  mayMoveTopic,
  ProposeTopic,
  ScreenTopic,
  stateAfter,
  type TopicState,
  topicStateAfterDecision,
  topicStates,
  topicTransitions,
} from '@/lib/domain/topic'

const anyState = fc.constantFrom(...topicStates)

describe('a topic', () => {
  it('reaches a decision only by way of the body it was forwarded to', () => {
    const decided: TopicState[] = ['DECIDED_YES', 'DECIDED_NO', 'DECIDED_INFORM_ONLY']
    for (const from of topicStates) for (const to of decided) expect(mayMoveTopic(from, to)).toBe(from === 'FORWARDED_TO_BODY')
  })

  it('that is settled never moves again, however it got there', () => {
    fc.assert(
      fc.property(fc.array(anyState, { maxLength: 30 }), (wishes) => {
        let state: TopicState = 'SUBMITTED'
        for (const wish of wishes) {
          const wasSettled = isSettled(state)
          const next: TopicState = mayMoveTopic(state, wish) ? wish : state
          if (wasSettled) expect(next).toBe(state)
          state = next
        }
      }),
    )
  })

  it('can always still be settled', () => {
    for (const start of topicStates) expect([...reachable(start)].some(isSettled)).toBe(true)
  })

  it('awaits screening exactly where screening can move it', () => {
    const byScreening = Object.values(stateAfter)
    for (const state of topicStates) expect(awaitsScreening(state)).toBe(byScreening.some((to) => mayMoveTopic(state, to)))
  })

  it('follows the decision of the body', () => {
    for (const to of Object.values(topicStateAfterDecision)) expect(mayMoveTopic('FORWARDED_TO_BODY', to)).toBe(true)
  })

  it('is not proposed with three letters, nor answered with two words', () => {
    const id = crypto.randomUUID()
    expect(ProposeTopic.safeParse({ organisationId: id, token: id, title: 'Hej', text: 'Det är mörkt.' }).success).toBe(false)
    expect(ScreenTopic.safeParse({ step: 'start', topicId: id, answer: 'Ja tack' }).success).toBe(false)
    expect(ScreenTopic.safeParse({ step: 'forward', topicId: id, answer: 'Vi lämnar det till styrelsen.' }).success).toBe(false)
    expect(ScreenTopic.safeParse({ step: 'forward', topicId: id, bodyId: id, answer: 'Vi lämnar det till styrelsen.' }).success).toBe(true)
  })
})

function reachable(start: TopicState, seen = new Set<TopicState>([start])): Set<TopicState> {
  for (const next of topicTransitions[start]) if (!seen.has(next)) reachable(next, seen.add(next))
  return seen
}
