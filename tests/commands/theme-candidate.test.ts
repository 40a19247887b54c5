import { describe, expect, it } from 'vitest'
import { askForSuggestions, decideCandidate, storeSuggestions } from '@/lib/commands/theme-candidate'
import { db } from '@/lib/db'
import { themesSuggest } from '@/lib/jobs/themes-suggest'
import { codebookPage } from '@/lib/queries/codebook'
import { uncodedWords } from '@/lib/queries/uncoded-words'
import { workbench } from '@/lib/queries/workbench'
import { aCoding, aTheme, aView } from '../support/factories/analysis'
import { aDialogue } from '../support/factories/dialogue'
import { aMember, anOfficial } from '../support/factories/people'

const none = undefined as never

async function aCodedDialogue() {
  const dialogue = await aDialogue.inAnalysis()
  const [light, bus] = [await aTheme(dialogue, 'Belysning'), await aTheme(dialogue, 'Bussar')]
  for (const text of ['Fler lampor i parken', 'Laga lamporna vid parken'])
    await aCoding(await aView(dialogue, { text }), light, dialogue.strategist)
  for (const text of ['Bussen går för sällan', 'Bussarna är sena']) await aCoding(await aView(dialogue, { text }), bus, dialogue.strategist)
  const view = await aView(dialogue, { text: 'Lampan i parken är trasig' })
  return { dialogue, light, bus, view }
}

const suggest = (dialogueId: string) => themesSuggest({ dialogueId }, none)
const candidatesOf = (contributionId: string) => db.themeCandidate.findMany({ where: { contributionId }, orderBy: { rank: 'asc' } })

describe('a machine’s suggestion', () => {
  it('is a candidate with its method, and counts nowhere until a named person confirms it', async () => {
    const { dialogue, light, view } = await aCodedDialogue()
    expect((await askForSuggestions(dialogue.strategist, { dialogueId: dialogue.id })).ok).toBe(true)
    await suggest(dialogue.id)
    const [first] = await candidatesOf(view.id)
    expect(first).toMatchObject({ themeId: light.id, state: 'CANDIDATE', method: 'nearest-centroid', version: '1', decidedById: null })
    expect(await db.coding.count({ where: { contributionId: view.id } })).toBe(0)
    const bench = await workbench(dialogue.strategist, dialogue.id, {}, view.seqNo)
    expect(bench?.view?.candidates.map(({ themeId }) => themeId)).toContain(light.id)
    expect(bench?.progress).toMatchObject({ decided: 4, total: 5 })

    const official = await anOfficial(dialogue.organisation)
    const facilitatorMayNot = await decideCandidate(official, { candidateId: first?.id, decision: 'ACCEPTED' })
    expect(facilitatorMayNot).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
    expect((await decideCandidate(dialogue.strategist, { candidateId: first?.id, decision: 'ACCEPTED' })).ok).toBe(true)
    expect(await db.coding.findFirst({ where: { contributionId: view.id } })).toMatchObject({
      themeId: light.id,
      coderId: dialogue.strategist.userId,
      startAt: -1,
    })
    const page = await codebookPage(dialogue.strategist, dialogue.id)
    expect(page?.tallies.get(light.id)).toMatchObject({ accepted: 1, refused: 0 })
    const kinds = await db.auditEvent.findMany({ where: { dialogueId: dialogue.id }, select: { kind: true }, orderBy: { id: 'asc' } })
    expect(kinds.map(({ kind }) => kind)).toEqual(['suggestions.asked', 'suggestions.made', 'suggestion.judged', 'view.coded'])
  })

  it('that was refused makes no code, and is not asked again in the next round', async () => {
    const { dialogue, light, view } = await aCodedDialogue()
    await suggest(dialogue.id)
    const [first] = await candidatesOf(view.id)
    const refusal = { candidateId: first?.id, decision: 'REFUSED' }
    expect((await decideCandidate(dialogue.strategist, refusal)).ok).toBe(true)
    expect((await decideCandidate(dialogue.strategist, refusal)).ok).toBe(true)
    expect(await decideCandidate(dialogue.strategist, { ...refusal, decision: 'ACCEPTED' })).toMatchObject({
      ok: false,
      problem: { message: 'coding.candidateDecided' },
    })
    await suggest(dialogue.id)
    await suggest(dialogue.id)
    expect((await candidatesOf(view.id)).find(({ themeId }) => themeId === light.id)?.state).toBe('REFUSED')
    expect(await db.coding.count({ where: { contributionId: view.id } })).toBe(0)
    const shown = (await workbench(dialogue.strategist, dialogue.id, {}, view.seqNo))?.view?.candidates ?? []
    expect(shown.map(({ themeId }) => themeId)).not.toContain(light.id)
  })

  it('stays the same row in the next round, so that whoever has it before them can still answer it', async () => {
    const { dialogue, view } = await aCodedDialogue()
    await suggest(dialogue.id)
    const [first] = await candidatesOf(view.id)
    await suggest(dialogue.id)
    expect((await candidatesOf(view.id))[0]?.id).toBe(first?.id)
    expect((await decideCandidate(dialogue.strategist, { candidateId: first?.id, decision: 'ACCEPTED' })).ok).toBe(true)
    await suggest(dialogue.id)
    expect((await candidatesOf(view.id)).map(({ state }) => state)).toEqual(['ACCEPTED'])
  })

  it('is made by the product alone, and decided once by somebody: the database holds to it', async () => {
    const { dialogue, light, view } = await aCodedDialogue()
    const made = { dialogueId: dialogue.id, method: 'm', version: '1', suggestions: [] }
    expect((await storeSuggestions(dialogue.strategist, made)).ok).toBe(false)
    const row = { dialogueId: dialogue.id, contributionId: view.id, themeId: light.id, method: 'm', version: '1', rank: 1, score: 0.5 }
    await expect(db.themeCandidate.create({ data: { ...row, state: 'ACCEPTED' } })).rejects.toThrow(/candidate_is_decided_by_somebody/)
    const decided = { state: 'REFUSED' as const, decidedById: dialogue.strategist.userId, decidedAt: new Date() }
    const { id } = await db.themeCandidate.create({ data: { ...row, ...decided } })
    await expect(
      db.themeCandidate.update({ where: { id }, data: { state: 'CANDIDATE', decidedById: null, decidedAt: null } }),
    ).rejects.toThrow(/stands/)
    await expect(db.themeCandidate.delete({ where: { id } })).rejects.toThrow(/stands/)
  })

  it('is not for views that were taken back, lie outside or are removed', async () => {
    const { dialogue, view } = await aCodedDialogue()
    const gone = await aView(dialogue, { text: 'Lampan i parken lyser inte', visibility: 'REMOVED' })
    await db.withdrawal.create({ data: { contributionId: view.id } })
    await suggest(dialogue.id)
    expect(await db.themeCandidate.count({ where: { contributionId: { in: [gone.id, view.id] } } })).toBe(0)
  })
})

describe('the code book’s words', () => {
  it('are found where they stand in the view at hand', async () => {
    const { dialogue, light } = await aCodedDialogue()
    await db.theme.update({ where: { id: light.id }, data: { exampleWords: ['belysning'] } })
    const view = await aView(dialogue, { text: '🌑 Gatubelysningen är trasig' })
    const bench = await workbench(dialogue.strategist, dialogue.id, {}, view.seqNo)
    expect(bench?.hits).toEqual([{ themeId: light.id, word: 'belysning', startAt: 2, endAt: 17 }])
    await db.theme.update({ where: { id: light.id }, data: { isRetired: true } })
    expect((await workbench(dialogue.strategist, dialogue.id, {}, view.seqNo))?.hits).toEqual([])
  })

  it('that are missing for the views that wait are said to those who code, and to nobody else', async () => {
    const { dialogue } = await aCodedDialogue()
    for (const text of ['Skräpigt vid stationen', 'Skräpet måste bort']) await aView(dialogue, { text })
    expect(await uncodedWords(dialogue.strategist, dialogue.id)).toMatchObject({ waiting: 3, words: [{ views: 2, more: 2 }] })
    expect(await uncodedWords(await aMember(dialogue.board), dialogue.id)).toBeUndefined()
  })
})
