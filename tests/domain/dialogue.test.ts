import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBeforeDeadline, stockholmTime } from '@/lib/domain/calendar'
import {
  type DialogueState,
  dialogueStates,
  dialogueTransitions,
  isInfluenceable,
  isOpen,
  isPublicDialogue,
  mayMove,
} from '@/lib/domain/dialogue'
import { participationLevels } from '@/lib/domain/vocabulary'

const held = { state: 'OPEN', level: 'DIALOGUE', opensAt: stockholmTime('2026-03-02', '08:00') } as const
const second = 1000

describe('the states of a dialogue', () => {
  it('lead to OPEN only through a decision that approved it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...dialogueStates), { maxLength: 40 }), (wishes) => {
        let state: DialogueState = 'DRAFT'
        let wasApproved = false
        for (const wish of wishes) {
          if (!mayMove(state, wish)) continue
          state = wish
          wasApproved ||= state === 'APPROVED'
          if (state === 'OPEN') expect(wasApproved).toBe(true)
        }
      }),
    )
  })

  it('end only where nothing is owed any more', () => {
    const ends = dialogueStates.filter((state) => dialogueTransitions[state].length === 0)
    expect(ends).toEqual(['COMPLETED', 'CANCELLED', 'INFORMATION'])
  })

  it('never lead from information to a form (INV-03)', () => {
    expect(dialogueTransitions.INFORMATION).toEqual([])
    for (const level of participationLevels) expect(isInfluenceable({ state: 'INFORMATION', level })).toBe(false)
    for (const state of dialogueStates) expect(isInfluenceable({ state, level: 'INFORM' })).toBe(false)
  })
})

describe('the deadline (INV-05)', () => {
  const closing = (day: string, time = '23:59') => ({ ...held, closesAt: stockholmTime(day, time) })

  it.each(['2026-05-17', '2026-03-29', '2026-10-25', '2026-12-31'])('takes 23.59.59 and refuses 00.00.00 on %s', (day) => {
    const dialogue = closing(day)
    const lastSecond = stockholmTime(day, '23:59:59')
    expect(isOpen(dialogue, lastSecond)).toBe(true)
    expect(isOpen(dialogue, new Date(lastSecond.getTime() + 999))).toBe(true)
    expect(isOpen(dialogue, new Date(lastSecond.getTime() + second))).toBe(false)
  })

  it('is Stockholm time in summer and in winter', () => {
    expect(stockholmTime('2026-05-17', '23:59').toISOString()).toBe('2026-05-17T21:59:00.000Z')
    expect(stockholmTime('2026-12-17', '23:59').toISOString()).toBe('2026-12-17T22:59:00.000Z')
  })

  it('includes the whole of its last minute, whichever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 * 24 * 60 }), fc.integer({ min: 0, max: 59_999 }), (minute, inside) => {
        const deadline = new Date(Date.UTC(2026, 0, 1) + minute * 60_000)
        expect(isBeforeDeadline(new Date(deadline.getTime() + inside), deadline)).toBe(true)
        expect(isBeforeDeadline(new Date(deadline.getTime() + 60_000), deadline)).toBe(false)
      }),
    )
  })

  it('is not open a moment before it opens, nor in another state', () => {
    const dialogue = closing('2026-04-19')
    expect(isOpen(dialogue, new Date(held.opensAt.getTime() - 1))).toBe(false)
    expect(isOpen(dialogue, held.opensAt)).toBe(true)
    for (const state of dialogueStates.filter((one) => one !== 'OPEN')) expect(isOpen({ ...dialogue, state }, held.opensAt)).toBe(false)
  })
})

describe('a dialogue’s page', () => {
  const never = { openedAt: null, approvedByDecisionId: null }

  it('is not made public by cancelling what nobody had approved or opened', () => {
    expect(isPublicDialogue({ state: 'CANCELLED', ...never })).toBe(false)
    expect(isPublicDialogue({ state: 'CANCELLED', ...never, openedAt: new Date() })).toBe(true)
    expect(isPublicDialogue({ state: 'CANCELLED', ...never, approvedByDecisionId: 'a' })).toBe(true)
  })

  it('is public from the day it is scheduled, and not while it is prepared', () => {
    for (const state of ['DRAFT', 'AWAITING_DECISION', 'APPROVED'] as const)
      expect(isPublicDialogue({ state, ...never, approvedByDecisionId: 'a' })).toBe(false)
    expect(isPublicDialogue({ state: 'SCHEDULED', ...never })).toBe(true)
  })
})
