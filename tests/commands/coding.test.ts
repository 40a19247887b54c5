import { describe, expect, it } from 'vitest'
import { addTheme, editTheme, mergeTheme, retireTheme } from '@/lib/commands/codebook'
import { codePassage, codeWholeView, placeInside, placeOutside, uncodePassage, writeNote } from '@/lib/commands/coding'
import { correctLanguage } from '@/lib/commands/view-language'
import { db } from '@/lib/db'
import { undecidedIn } from '@/lib/queries/summary-whole'
import { aCoding, aTheme, aView, manyViews } from '../support/factories/analysis'
import { aDialogue } from '../support/factories/dialogue'
import { aMember, anAdministrator, anOfficial, aResident, aStrategist } from '../support/factories/people'

const codingsOf = (contributionId: string) => db.coding.findMany({ where: { contributionId }, orderBy: { at: 'asc' } })

describe('coding', () => {
  it('links a marked passage to a theme, counted in code points of what was received', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const view = await aView(dialogue, { text: '🌑🌑 الطريق مظلم. Laga.', language: 'ar', direction: 'rtl' })
    const theme = await aTheme(dialogue)
    const result = await codePassage(dialogue.strategist, { contributionId: view.id, themeId: theme.id, startAt: 2, endAt: 16 })
    expect(result).toEqual({ ok: true, value: { startAt: 3, endAt: 15 } })
    expect(await codingsOf(view.id)).toMatchObject([{ themeId: theme.id, startAt: 3, endAt: 15, coderId: dialogue.strategist.userId }])
    expect(await db.auditEvent.count({ where: { dialogueId: dialogue.id, kind: 'view.coded' } })).toBe(1)
  })

  it('refuses a passage outside the text, and a theme of another dialogue', async () => {
    const [dialogue, other] = [await aDialogue.inAnalysis(), await aDialogue.inAnalysis()]
    const view = await aView(dialogue, { text: 'Kort.' })
    const outside = await codePassage(dialogue.strategist, {
      contributionId: view.id,
      themeId: (await aTheme(dialogue)).id,
      startAt: 2,
      endAt: 60,
    })
    expect(outside).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    const foreign = await codePassage(dialogue.strategist, { contributionId: view.id, themeId: (await aTheme(other)).id })
    expect(foreign).toMatchObject({ ok: false, problem: { message: 'coding.themeGone' } })
  })

  it('is the same twice as once', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const [view, theme] = [await aView(dialogue), await aTheme(dialogue)]
    for (const _ of [1, 2]) expect((await codePassage(dialogue.strategist, { contributionId: view.id, themeId: theme.id })).ok).toBe(true)
    expect(await codingsOf(view.id)).toHaveLength(1)
  })

  it('two coders at once lose nothing: twenty views, two people, two themes, all at the same time', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const [one, two] = [dialogue.strategist, await aStrategist(dialogue.organisation)]
    const [light, bus] = [await aTheme(dialogue, 'Belysning'), await aTheme(dialogue, 'Hållplatser')]
    const views = await manyViews(dialogue, 20)
    const results = await Promise.all(
      views.flatMap(({ id }) => [
        codePassage(one, { contributionId: id, themeId: light.id }),
        codeWholeView(two, { contributionId: id, was: [], themes: [light.id, bus.id] }),
        codePassage(one, { contributionId: id, themeId: bus.id, startAt: 0, endAt: 8 }),
      ]),
    )
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(await db.coding.count({ where: { dialogueId: dialogue.id } })).toBe(80)
  })

  it('a form that was open for long takes nothing away from a colleague', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const colleague = await aStrategist(dialogue.organisation)
    const [view, light, bus] = [await aView(dialogue), await aTheme(dialogue, 'Belysning'), await aTheme(dialogue, 'Hållplatser')]
    await aCoding(view, light, dialogue.strategist)
    await aCoding(view, bus, colleague)
    await codeWholeView(dialogue.strategist, { contributionId: view.id, was: [light.id], themes: [] })
    expect(await codingsOf(view.id)).toMatchObject([{ themeId: bus.id, coderId: colleague.userId }])
  })

  it('a note that a colleague wrote meanwhile is kept beside the new one', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const view = await aView(dialogue)
    await writeNote(dialogue.strategist, { contributionId: view.id, text: 'Tomt mot gäng.', was: '' })
    const second = await writeNote(await aStrategist(dialogue.organisation), { contributionId: view.id, text: 'Jämför 42.', was: '' })
    expect(second).toEqual({ ok: true, value: 'Tomt mot gäng.\n\nJämför 42.' })
  })

  it('a colleague’s code is taken away only by who looks after the code book', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const official = await anOfficial(dialogue.organisation, { projectId: dialogue.projectId })
    const [view, theme] = [await aView(dialogue), await aTheme(dialogue)]
    await aCoding(view, theme, dialogue.strategist)
    const place = { contributionId: view.id, themeId: theme.id, startAt: -1, endAt: -1 }
    expect((await uncodePassage(official, { ...place, coderId: dialogue.strategist.userId })).ok).toBe(false)
    await aCoding(view, theme, official)
    expect((await uncodePassage(dialogue.strategist, { ...place, coderId: official.userId })).ok).toBe(true)
    expect(await codingsOf(view.id)).toHaveLength(1)
  })

  it('belongs to the team: nobody else codes, and nobody from another organisation', async () => {
    const [dialogue, elsewhere] = [await aDialogue.inAnalysis(), await aDialogue.inAnalysis()]
    const [view, theme] = [await aView(dialogue), await aTheme(dialogue)]
    const others = [elsewhere.strategist, await aResident(), await aMember(dialogue.board), await anAdministrator(dialogue.organisation)]
    for (const actor of others)
      expect(await codePassage(actor, { contributionId: view.id, themeId: theme.id })).toMatchObject({
        ok: false,
        problem: { kind: 'forbidden' },
      })
    expect(await codingsOf(view.id)).toEqual([])
  })
})

describe('progress to a hundred per cent (INV-15)', () => {
  it('a view outside the question is decided on, and forwarded by a job', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const view = await aView(dialogue, { text: 'Skyltarna vid bussen är för låga.' })
    expect(await undecidedIn(db, dialogue.id)).toBe(1)
    await placeOutside(dialogue.strategist, { contributionId: view.id, forwardedTo: 'Regionens kollektivtrafik', reason: 'Tidtabell' })
    expect(await undecidedIn(db, dialogue.id)).toBe(0)
    const jobs = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier = 'outside.forward' AND key = ${`outside.forward ${view.id}`}`
    expect(jobs).toEqual([{ count: 1 }])
    await placeInside(dialogue.strategist, { contributionId: view.id })
    expect(await undecidedIn(db, dialogue.id)).toBe(1)
  })

  it('a blank and a hidden view wait for a decision, one that was removed or taken back does not', async () => {
    const dialogue = await aDialogue.inAnalysis()
    await aView(dialogue, { text: '.', isBlank: true, visibility: 'NOT_PUBLIC' })
    await aView(dialogue, { visibility: 'HIDDEN_PENDING_REVIEW' })
    await aView(dialogue, { visibility: 'REMOVED' })
    const taken = await aView(dialogue)
    await db.withdrawal.create({ data: { contributionId: taken.id } })
    expect(await undecidedIn(db, dialogue.id)).toBe(2)
  })
})

describe('the code book', () => {
  const versions = (dialogueId: string) => db.codebookVersion.findMany({ where: { dialogueId }, orderBy: { version: 'asc' } })

  it('keeps every change as a version with its note and its author', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const added = await addTheme(dialogue.strategist, {
      dialogueId: dialogue.id,
      name: 'Hållplatser',
      exampleWords: 'kur, buss, kur',
      change: 'Efter 40 synpunkter.',
    })
    if (!added.ok) throw new Error('not added')
    await editTheme(dialogue.strategist, { themeId: added.value, name: 'Hållplatser och kvällstrafik', change: 'Tydligare namn.' })
    expect(await db.theme.findUnique({ where: { id: added.value } })).toMatchObject({
      code: 1,
      key: 'hallplatser',
      name: 'Hållplatser och kvällstrafik',
    })
    expect(await versions(dialogue.id)).toMatchObject([
      { version: 1, change: 'Efter 40 synpunkter.', byId: dialogue.strategist.userId },
      { version: 2, change: 'Tydligare namn.' },
    ])
  })

  it('two new themes at the same time get two numbers and two versions', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const results = await Promise.all(
      ['Ljus', 'Ljus', 'Buss'].map((name) => addTheme(dialogue.strategist, { dialogueId: dialogue.id, name })),
    )
    expect(results.every(({ ok }) => ok)).toBe(true)
    const themes = await db.theme.findMany({ where: { dialogueId: dialogue.id }, orderBy: { code: 'asc' } })
    expect(themes.map(({ code }) => code)).toEqual([1, 2, 3])
    expect((await versions(dialogue.id)).map(({ version }) => version)).toEqual([1, 2, 3])
  })

  it('merging moves every coder’s codes, and needs a reason', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const [view, police, adults] = [await aView(dialogue), await aTheme(dialogue, 'Poliser'), await aTheme(dialogue, 'Vuxna')]
    await aCoding(view, police, dialogue.strategist)
    await aCoding(view, adults, dialogue.strategist)
    await aCoding(view, police, dialogue.strategist, 0, 4)
    expect((await mergeTheme(dialogue.strategist, { themeId: police.id, intoId: adults.id, change: '' })).ok).toBe(false)
    expect((await mergeTheme(dialogue.strategist, { themeId: police.id, intoId: adults.id, change: 'Samma sak.' })).ok).toBe(true)
    expect((await codingsOf(view.id)).map(({ themeId, startAt }) => [themeId, startAt])).toEqual(
      expect.arrayContaining([
        [adults.id, -1],
        [adults.id, 0],
      ]),
    )
    expect(await codingsOf(view.id)).toHaveLength(2)
    expect(await db.theme.findUnique({ where: { id: police.id } })).toMatchObject({ isRetired: true })
  })

  it('a theme in use is not retired', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const [view, theme] = [await aView(dialogue), await aTheme(dialogue)]
    await aCoding(view, theme, dialogue.strategist)
    expect(await retireTheme(dialogue.strategist, { themeId: theme.id, change: 'Tom.' })).toMatchObject({
      problem: { message: 'coding.themeInUse' },
    })
  })
})

describe('the language of a view', () => {
  it('is put right by whoever reads it, with its direction; the text stands', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const view = await aView(dialogue, { text: 'سلام بر همه', language: 'ar', direction: 'rtl' })
    const to = (language: string) => correctLanguage(dialogue.strategist, { contributionId: view.id, language })
    expect((await to('sv')).ok && (await to('fa')).ok && (await to('fa')).ok).toBe(true)
    expect(await db.contribution.findUnique({ where: { id: view.id } })).toMatchObject({
      language: 'fa',
      direction: 'rtl',
      text: view.text,
    })
    expect(await db.auditEvent.count({ where: { dialogueId: dialogue.id, kind: 'view.languageSet' } })).toBe(2)
    expect(await to('"><script>')).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  })
})
