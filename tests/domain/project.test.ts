import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArrangePhases, isStepBack, mayMoveProject, needsReason, type ProjectState, projectLine, projectStates } from '@/lib/domain/project'

describe('a project', () => {
  it('leaves PROPOSED only with a mandate, or cancelled', () => {
    const ways = projectStates.filter((to) => mayMoveProject('PROPOSED', to))
    expect(ways).toEqual(['MANDATED', 'CANCELLED'])
  })

  it('takes one step at a time along the method, wherever it has been', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...projectStates), { maxLength: 40 }), (wishes) => {
        let state: ProjectState = 'PROPOSED'
        for (const wish of wishes) {
          if (!mayMoveProject(state, wish)) continue
          const from = projectLine.indexOf(state)
          const to = projectLine.indexOf(wish)
          if (from >= 0 && to >= 0) expect(Math.abs(to - from)).toBe(1)
          state = wish
        }
      }),
    )
  })

  it('explains every step back, pause and end', () => {
    expect(isStepBack('DIALOGUE_COCREATION', 'PERSPECTIVE_GATHERING')).toBe(true)
    for (const from of projectStates)
      for (const to of projectStates) expect(needsReason(from, to)).toBe(isStepBack(from, to) || to === 'PAUSED' || to === 'CANCELLED')
  })

  it('has phases in dates or in words, never without either and never backwards', () => {
    const projectId = crypto.randomUUID()
    const accepts = (phase: object) => ArrangePhases.safeParse({ projectId, phases: [{ name: 'Insamling', ...phase }] }).success
    expect(accepts({ timeText: 'hösten 2027' })).toBe(true)
    expect(accepts({ startsOn: '2026-03-02', endsOn: '2026-04-19' })).toBe(true)
    expect(accepts({})).toBe(false)
    expect(accepts({ startsOn: '2026-04-19', endsOn: '2026-03-02' })).toBe(false)
  })
})
