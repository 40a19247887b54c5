import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Actor, anonymous, authorWith, type HeldMandate, type HeldRole, system } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'
import type { Fact, Subject } from '@/lib/domain/policy-rule'
import { type Action, policy } from '@/lib/domain/policy-table'
import { type Role, roles } from '@/lib/domain/vocabulary'
import { everyState } from '../support/states'
import { expectation, list } from './policy-expectation'

const actions = Object.keys(policy) as Action[]
const facts: Fact[] = ['open', 'influenceable', 'public', 'inDecisionBasis', 'approved', 'reasoned', 'confirmedAddress']
const here = {
  organisationId: 'ours',
  bodyId: 'board',
  projectId: 'project',
  dialogueId: 'dialogue',
  ownerId: 'OW',
  contributionId: 'view',
}

const signedIn = (userId: string, rest: Partial<Actor> = {}): Actor => ({ ...anonymous, userId, assurance: 'EMAIL_CONFIRMED', ...rest })
const withRole = (code: string, role: Role, scope: Partial<HeldRole> = {}) =>
  signedIn(code, { roles: [{ role, organisationId: 'ours', ...scope }] })
const electedTo = (code: string, bodyId: string) => signedIn(code, { mandates: [mandate('ours', bodyId)] })
const mandate = (organisationId: string, bodyId: string): HeldMandate => ({ organisationId, bodyId, party: 'Hamnpartiet', kind: 'MEMBER' })

const people: Record<string, Actor> = {
  AN: anonymous,
  VR: signedIn('VR'),
  FA: withRole('FA', 'FACILITATOR', { dialogueId: 'dialogue' }),
  FAw: withRole('FAw', 'FACILITATOR'),
  OF: withRole('OF', 'OFFICIAL'),
  OFa: withRole('OFa', 'OFFICIAL', { dialogueId: 'dialogue' }),
  ST: withRole('ST', 'STRATEGIST'),
  STa: withRole('STa', 'STRATEGIST', { projectId: 'project' }),
  RE: withRole('RE', 'REGISTRAR'),
  EL: electedTo('EL', 'board'),
  ELo: electedTo('ELo', 'another body'),
  CS: withRole('CS', 'COMMITTEE_SECRETARY', { bodyId: 'board' }),
  AD: withRole('AD', 'ADMIN'),
  FO: withRole('FO', 'RESEARCHER'),
  NC: withRole('NC', 'NETWORK_COORDINATOR'),
  AU: authorWith('view'),
  OW: signedIn('OW'),
  SY: system,
}
const codes = Object.keys(people)

/** A subject in which everything that the action needs is as it should be. */
function favourable(action: Action): Subject {
  const { states, facts: needed } = expectation[action] ?? { who: '' }
  return { ...here, state: list(states)[0] ?? 'OPEN', hands: [], is: Object.fromEntries(list(needed).map((fact) => [fact, true])) }
}

const whoMay = (action: Action, subject: Subject) => codes.filter((code) => may(people[code] ?? anonymous, action, subject).allowed)

test('every action of the table has an expectation written by hand, and no other has', () => {
  expect(Object.keys(expectation).sort()).toEqual([...actions].sort())
})

describe.each(actions)('%s', (action) => {
  const expected = expectation[action] ?? { who: '' }
  const allowed = list(expected.who)

  test('is for these people and nobody else', () => {
    expect(whoMay(action, favourable(action)).sort()).toEqual([...allowed].sort())
  })

  test('is allowed in these states and no other', () => {
    const permitted = expected.states ? list(expected.states) : everyState
    const inState = everyState.filter((state) => whoMay(action, { ...favourable(action), state }).length > 0)
    expect(inState.sort()).toEqual([...permitted].sort())
    for (const state of permitted) expect(whoMay(action, { ...favourable(action), state }).sort()).toEqual([...allowed].sort())
  })

  test.each(list(expected.facts))('is refused to all when it is not %s', (fact) => {
    const subject = favourable(action)
    expect(whoMay(action, { ...subject, is: { ...subject.is, [fact]: false } })).toEqual([])
    expect(whoMay(action, { ...subject, is: undefined })).toEqual([])
  })

  test('other facts make no difference, or refuse', () => {
    const subject = favourable(action)
    for (const fact of facts.filter((fact) => !list(expected.facts).includes(fact))) {
      const holds = { ...subject, is: { ...subject.is, [fact]: true } }
      expect(whoMay(action, holds).sort()).toEqual(list(expected.unless).includes(fact) ? [] : [...allowed].sort())
    }
  })

  test(expected.otherHand ? 'is refused to whoever had a hand in it (INV-26)' : 'does not ask whose hands have been there', () => {
    for (const code of allowed) {
      const verdict = may(people[code] ?? anonymous, action, { ...favourable(action), hands: [code] })
      expect(verdict.allowed).toBe(!expected.otherHand)
    }
  })

  test("reaches nothing in another organisation but what is everyone's, one's own or the product's", () => {
    const there = { ...favourable(action), organisationId: 'theirs' }
    const unbound = allowed.includes('VR') ? allowed : allowed.filter((code) => ['AU', 'OW', 'SY'].includes(code))
    expect(whoMay(action, there).sort()).toEqual([...unbound].sort())
  })

  test('a refusal says why, in words', () => {
    for (const code of codes.filter((code) => !allowed.includes(code))) {
      const verdict = may(people[code] ?? anonymous, action, favourable(action))
      expect(verdict).toMatchObject({ allowed: false, because: expect.stringMatching(/^policy\.[a-zA-Z]+$/) })
    }
  })
})

describe('what nobody gets by accident', () => {
  const anySubject = fc.record({
    organisationId: fc.constantFrom('ours', 'theirs'),
    bodyId: fc.constantFrom('board', 'another body', null),
    projectId: fc.constantFrom('project', 'another project', null),
    dialogueId: fc.constantFrom('dialogue', 'another dialogue', null),
    ownerId: fc.constantFrom('somebody', null),
    contributionId: fc.constantFrom('view', 'another view'),
    state: fc.constantFrom(...everyState),
    is: fc.dictionary(fc.constantFrom(...facts), fc.boolean()) as fc.Arbitrary<Partial<Record<Fact, boolean>>>,
  })
  const anyAction = fc.constantFrom(...actions)
  const isForEveryone = (action: Action) => list(expectation[action]?.who).includes('VR')

  test('an action that is not in the table is refused', () => {
    fc.assert(
      fc.property(fc.string(), anySubject, fc.constantFrom(...codes), (action, subject, code) => {
        if (Object.hasOwn(policy, action)) return
        expect(may(people[code] ?? anonymous, action as Action, subject).allowed).toBe(false)
      }),
    )
  })

  test('a name that every object has is not an action', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      for (const code of codes) expect(may(people[code] ?? anonymous, name as Action, here).allowed).toBe(false)
  })

  test('a role that is not known gives nothing', () => {
    fc.assert(
      fc.property(fc.string(), anyAction, anySubject, (role, action, subject) => {
        if ((roles as readonly string[]).includes(role) || isForEveryone(action)) return
        expect(may(withRole('X', role as Role), action, subject).allowed).toBe(false)
      }),
    )
  })

  test('being signed in without a confirmed address is not being signed in', () => {
    const unsure = signedIn('X', { assurance: 'ANONYMOUS' })
    expect(may(unsure, 'topic.propose', here)).toEqual({ allowed: false, because: expect.any(String) })
  })

  test('a right given for one body, project or dialogue never reaches outside it', () => {
    const scopes = fc.constantFrom<Partial<HeldRole>>({ bodyId: 'board' }, { projectId: 'project' }, { dialogueId: 'dialogue' })
    fc.assert(
      fc.property(fc.constantFrom(...roles), scopes, anyAction, anySubject, (role, scope, action, subject) => {
        const isInside = Object.entries(scope).every(([key, id]) => Reflect.get(subject, key) === id) && subject.organisationId === 'ours'
        if (isInside || isForEveryone(action)) return
        expect(may(withRole('X', role, scope), action, subject).allowed).toBe(false)
      }),
    )
  })

  test("nobody's right in one organisation gives anything in another", () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles), anyAction, anySubject, (role, action, subject) => {
        if (isForEveryone(action)) return
        const everywhereElse = signedIn('X', { roles: [{ role, organisationId: 'elsewhere' }], mandates: [mandate('elsewhere', 'board')] })
        expect(may(everywhereElse, action, subject).allowed).toBe(false)
      }),
    )
  })

  test('a narrower right never gives more than a wide one', () => {
    const scopes = fc.constantFrom<Partial<HeldRole>>({ bodyId: 'board' }, { projectId: 'project' }, { dialogueId: 'dialogue' })
    const wide = fc.constantFrom<Role>('STRATEGIST', 'REGISTRAR', 'COMMITTEE_SECRETARY', 'ADMIN')
    fc.assert(
      fc.property(wide, scopes, anyAction, anySubject, (role, scope, action, subject) => {
        if (may(withRole('X', role, scope), action, subject).allowed) expect(may(withRole('X', role), action, subject).allowed).toBe(true)
      }),
    )
  })

  test('an administrator reads neither content nor identities', () => {
    const content = actions.filter((action) =>
      /^(contribution|identity|moderation|coding|codebook|summary|decisionBrief|response)\./.test(action),
    )
    fc.assert(
      fc.property(fc.constantFrom(...content), anySubject, (action, subject) => {
        if (!isForEveryone(action)) expect(may(people.AD ?? anonymous, action, subject).allowed).toBe(false)
      }),
    )
  })
})
