import { describe, expect, it } from 'vitest'
import { dateOf } from '@/lib/domain/calendar'
import { dateProblem, decisionStates, isInForce, mayMoveDecision, minutesProblem, RecordDecision } from '@/lib/domain/decision'

const meetingDay = new Date('2026-01-14T20:00:00Z')

describe('a decision', () => {
  it('that is in force is only approved, published or superseded; it never becomes undecided', () => {
    for (const from of decisionStates.filter(isInForce))
      for (const to of decisionStates) if (mayMoveDecision(from, to)) expect(isInForce(to) || to === 'SUPERSEDED').toBe(true)
  })

  it('is published only after its minutes are approved', () => {
    for (const from of decisionStates) expect(mayMoveDecision(from, 'PUBLISHED')).toBe(from === 'MINUTES_APPROVED')
  })

  it('can be made on the day of the meeting, and not the day before', () => {
    expect(dateProblem('2026-01-14', meetingDay)).toBeUndefined()
    expect(dateProblem('2026-01-15', meetingDay)).toBe('topic.meetingInFuture')
    expect(dateProblem('2026-01-15', new Date('2026-01-14T23:30:00Z'))).toBeUndefined()
  })

  it('has minutes that are approved after the meeting and not in the future', () => {
    expect(minutesProblem('2026-01-13', dateOf('2026-01-14'), meetingDay)).toBe('topic.minutesBeforeMeeting')
    expect(minutesProblem('2026-01-15', dateOf('2026-01-14'), meetingDay)).toBe('topic.minutesInFuture')
    expect(minutesProblem('2026-01-14', dateOf('2026-01-14'), meetingDay)).toBeUndefined()
  })

  it('keeps one spelling of its paragraph, and is never without one', () => {
    const id = crypto.randomUUID()
    const typed = { topicId: id, token: id, kind: 'HOLD_DIALOGUE', meetingDate: '2026-01-14', text: 'Vi håller dialog.' }
    for (const paragraph of ['12', '§12', '§ 12', ' § 12 ']) expect(RecordDecision.parse({ ...typed, paragraph }).paragraph).toBe('§ 12')
    expect(RecordDecision.safeParse({ ...typed, paragraph: ' ' }).success).toBe(false)
    expect(RecordDecision.safeParse({ ...typed, paragraph: '12', kind: 'OUTCOME' }).success).toBe(false)
  })
})
