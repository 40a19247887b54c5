import { describe, expect, it } from 'vitest'
import { briefParts } from '@/lib/domain/brief-part'
import { changesBetween, type FrozenBrief, frozenFrom, isLowered, isShownInFull } from '@/lib/domain/brief-revision'
import { participationLevels } from '@/lib/domain/vocabulary'
import { aCompleteBrief } from '../support/factories/brief'

const frozen: FrozenBrief = {
  brief: aCompleteBrief(),
  level: 'DIALOGUE',
  closesOn: '2026-04-19',
  decisionBody: 'Kommunstyrelsen',
  decisionDate: '2026-06-17',
}

describe('a revision of the brief (INV-04)', () => {
  it('names each field that changed, and no other', () => {
    const brief = { ...frozen.brief, purpose: 'Ett nytt syfte', canInfluence: ['Belysningen'] }
    const changes = changesBetween(frozen, { ...frozen, brief, level: 'INFLUENCE' })
    expect(changes.map(({ field }) => field)).toEqual(['purpose', 'canInfluence', 'level'])
    expect(changes[0]).toMatchObject({ before: frozen.brief.purpose, after: 'Ett nytt syfte' })
  })

  it('finds nothing where nothing changed, also after a way through the database', () => {
    expect(changesBetween(frozen, frozenFrom(JSON.parse(JSON.stringify(frozen))) ?? frozen)).toEqual([])
  })

  it('sees a change in every part of the brief', () => {
    const empty: FrozenBrief = { brief: aCompleteBrief(), level: 'CONSULT', closesOn: null, decisionBody: null, decisionDate: null }
    const other: FrozenBrief = {
      level: 'INFLUENCE',
      closesOn: '2026-05-01',
      decisionBody: 'Nämnden',
      decisionDate: '2026-06-18',
      brief: aCompleteBrief({
        purpose: 'A',
        canInfluence: [],
        cannotInfluence: [],
        groups: [],
        methods: [],
        contact: undefined,
        steps: [],
        translations: { en: { title: 'Safe' } },
        privacy: '',
        childAssessment: { isDone: true, by: '', note: 'Prövad' },
        minorities: ['sverigefinnar'],
        risks: [],
        recordsRule: '',
        accessibilityCheck: { isDone: true, by: '', note: 'Kontrollerad' },
        documented: '',
      }),
    }
    const seen = new Set(changesBetween(empty, other).map(({ part }) => part))
    expect([...seen].sort()).toEqual(Object.keys(briefParts).sort())
  })

  it('may raise the level and never lower it', () => {
    for (const [from, before] of participationLevels.entries())
      for (const [to, after] of participationLevels.entries()) expect(isLowered(before, after)).toBe(to < from)
  })

  it('tells of working notes without printing them', () => {
    expect(isShownInFull({ part: 'risks', field: 'risks' })).toBe(false)
    expect(isShownInFull({ part: 'dataProtection', field: 'dataProtection' })).toBe(false)
    expect(isShownInFull({ part: 'dataProtection', field: 'privacy' })).toBe(true)
    expect(isShownInFull({ part: 'limits', field: 'cannotInfluence' })).toBe(true)
  })
})
