import { describe, expect, it } from 'vitest'
import { briefFrom, type DialogueBrief } from '@/lib/domain/brief'
import { dateOf, stockholmTime } from '@/lib/domain/calendar'
import { type MissingKey, missingKeys, type ReadyToOpen, whatIsMissing } from '@/lib/domain/opening'
import { aCompleteBrief } from '../support/factories/brief'

const now = stockholmTime('2026-03-02', '08:00')
const ready: ReadyToOpen = {
  level: 'DIALOGUE',
  isDecidedByBody: true,
  opensAt: now,
  closesAt: stockholmTime('2026-04-19', '23:59'),
  decisionBodyId: 'kommunstyrelsen',
  decisionDate: dateOf('2026-06-17'),
  feedbackOn: dateOf('2026-07-01'),
  questions: 3,
}
const notDone = { isDone: false, by: '', note: '' }

const withoutOne: Record<MissingKey, { dialogue?: Partial<ReadyToOpen>; brief?: Partial<DialogueBrief> }> = {
  mandate: { dialogue: { isDecidedByBody: false } },
  purpose: { brief: { purpose: ' ' } },
  intendedUse: { brief: { intendedUse: '' } },
  question: { brief: { question: '' } },
  plainLanguage: { brief: { plainLanguage: notDone } },
  influenceable: { brief: { isInfluenceable: undefined } },
  notInfluenceable: { brief: { isInfluenceable: false } },
  canInfluence: { brief: { canInfluence: [] } },
  limits: { brief: { cannotInfluence: [] } },
  limitReason: { brief: { cannotInfluence: [{ what: 'Skatten', why: '' }] } },
  level: { dialogue: { level: 'INFORM' } },
  decisionBody: { dialogue: { decisionBodyId: null } },
  decisionDate: { dialogue: { decisionDate: null } },
  decisionBeforeClose: { dialogue: { decisionDate: dateOf('2026-04-18') } },
  feedbackDate: { dialogue: { feedbackOn: null } },
  feedbackBeforeDecision: { dialogue: { feedbackOn: dateOf('2026-06-16') } },
  groups: { brief: { groups: [] } },
  groupPlan: {
    brief: { groups: [{ group: 'Unga män', reach: '', isUnderheard: true }] },
  },
  underheard: { brief: { groups: [{ group: 'Alla', reach: 'Webben', isUnderheard: false }] } },
  methods: { brief: { methods: [] } },
  contact: { brief: { contact: { name: 'Selma Öberg', title: '', phone: '', email: '' } } },
  privacy: { brief: { privacy: '' } },
  dataProtection: { brief: { dataProtection: notDone } },
  impactAssessment: { brief: { dataProtection: { ...notDone, isRequired: true } } },
  childScreening: { brief: { childAssessment: notDone } },
  childAssessment: { brief: { includesChildren: true, childAssessment: notDone } },
  minorities: { brief: { minorities: ['sverigefinnar'], minorityConsultation: '' } },
  risks: { brief: { risks: [] } },
  records: { brief: { recordsRule: '' } },
  accessibility: { brief: { accessibilityCheck: notDone } },
  questions: { dialogue: { questions: 0 } },
  dates: { dialogue: { opensAt: null } },
  closesInPast: { dialogue: { opensAt: stockholmTime('2026-02-01', '08:00'), closesAt: stockholmTime('2026-03-01', '23:59') } },
  closesBeforeOpening: { dialogue: { opensAt: stockholmTime('2026-04-20', '08:00') } },
}

describe('opening a dialogue (INV-02, INV-03, INV-32)', () => {
  it('is possible when nothing is missing', () => {
    expect(whatIsMissing(ready, aCompleteBrief(), now)).toEqual([])
  })

  it.each(missingKeys)('is stopped by this alone: %s', (key) => {
    const { dialogue, brief } = withoutOne[key]
    const missing = whatIsMissing({ ...ready, ...dialogue }, aCompleteBrief(brief), now)
    expect(missing.map((one) => one.key)).toEqual([key])
  })

  it('lists everything at once when nothing has been written', () => {
    const nothing = {
      ...ready,
      isDecidedByBody: false,
      opensAt: null,
      closesAt: null,
      decisionBodyId: null,
      decisionDate: null,
      feedbackOn: null,
      questions: 0,
    }
    const expected: MissingKey[] = [
      ...(['mandate', 'purpose', 'intendedUse', 'question', 'plainLanguage', 'influenceable', 'canInfluence', 'limits'] as const),
      ...(['decisionBody', 'decisionDate', 'feedbackDate', 'groups', 'methods', 'contact', 'privacy', 'dataProtection'] as const),
      ...(['childScreening', 'risks', 'records', 'accessibility', 'questions', 'dates'] as const),
    ]
    expect(whatIsMissing(nothing, briefFrom({}), now).map(({ key }) => key)).toEqual(expected)
  })

  it('needs no list of limits where the body has said that there are none', () => {
    expect(whatIsMissing(ready, aCompleteBrief({ cannotInfluence: [], hasNoLimits: true }), now)).toEqual([])
  })

  it('needs no impact assessment where the screening says so', () => {
    const dataProtection = { isRequired: false, isDone: false, by: 'Leila Strand', note: 'Inga känsliga uppgifter.' }
    expect(whatIsMissing(ready, aCompleteBrief({ dataProtection }), now)).toEqual([])
  })

  it('lets the decision and the answer come on the closing day at the earliest', () => {
    const sameDay = { ...ready, decisionDate: dateOf('2026-04-19'), feedbackOn: dateOf('2026-04-19') }
    expect(whatIsMissing(sameDay, aCompleteBrief(), now)).toEqual([])
  })

  it('counts the groups that nobody knows how to reach', () => {
    const groups = [
      { group: 'Unga män', reach: '', isUnderheard: true },
      { group: 'Äldre', reach: 'Brev', isUnderheard: false },
    ]
    expect(whatIsMissing(ready, aCompleteBrief({ groups }), now)[0]?.params).toEqual({ groups: 2, withoutPlan: 1 })
  })
})
