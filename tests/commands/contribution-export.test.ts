import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { storeQuestions } from '@/lib/commands/brief/questions'
import { exportViews } from '@/lib/commands/contribution-export'
import { importViews } from '@/lib/commands/contribution-import'
import { recordView } from '@/lib/commands/contribution-record'
import { db } from '@/lib/db'
import { textOf } from '@/lib/domain/contribution'
import { csv } from '@/lib/domain/csv'
import { QuestionSet } from '@/lib/domain/question/question-set'
import { answersFromCells, cellsOf, headsOf } from '@/lib/domain/question/table'
import { csvTable } from '@/lib/integrations/import/csv-table'
import { accepted } from '../support/expect'
import { aCoding, aTheme, aView } from '../support/factories/analysis'
import { aDialogue } from '../support/factories/dialogue'
import { anOfficial } from '../support/factories/people'

describe('views for work outside the product', () => {
  it('come with their themes, in order, and leave an event', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const [first, theme] = [await aView(dialogue), await aTheme(dialogue, 'Belysning')]
    await aView(dialogue, { text: 'Mer ljus.' })
    await aCoding(first, theme, dialogue.strategist)
    const result = await exportViews(dialogue.strategist, { dialogueId: dialogue.id })
    expect(result.ok && result.value.views.map(({ seqNo, themes }) => [seqNo, themes])).toEqual([
      [1, 'Belysning'],
      [2, ''],
    ])
    expect(await db.auditEvent.count({ where: { dialogueId: dialogue.id, kind: 'contribution.exported' } })).toBe(1)
  })

  it('leave out the text of what was removed', async () => {
    const dialogue = await aDialogue.inAnalysis()
    await aView(dialogue, { visibility: 'REMOVED', text: 'Något som lagen förbjuder.' })
    const result = await exportViews(dialogue.strategist, { dialogueId: dialogue.id })
    expect(result.ok && result.value.views[0]?.text).toBe('')
  })

  it('are not for another organisation, nor for an official', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const stranger = (await aDialogue.draft()).strategist
    const official = await anOfficial(dialogue.organisation)
    const refused = await Promise.all([stranger, official].map((actor) => exportViews(actor, { dialogueId: dialogue.id })))
    expect(refused.map(({ ok }) => ok)).toEqual([false, false])
  })
})

describe('answers of every kind', () => {
  it('written down by hand, exported and imported into another dialogue are the same, and read the same', async () => {
    const dialogue = await aDialogue.open()
    const { strategist } = dialogue
    const questions = QuestionSet.parse([
      { id: randomUUID(), kind: 'SINGLE_CHOICE', label: 'Hur kom du hit?', options: ['Buss', 'Bil'], settings: { hasOther: true } },
      { kind: 'MULTIPLE_CHOICE', label: 'När är du här?', options: ['Dag', 'Kväll'] },
      { kind: 'SCALE', label: 'Hur trygg är du?', options: ['Inte alls', 'Helt'] },
      { kind: 'RANKING', label: 'Vad är viktigast?', options: ['Ljus', 'Bänkar', 'Bussar'] },
      { kind: 'PLACE', label: 'Var gäller det?', options: ['Centrum', 'Norrvik'] },
      { kind: 'STATEMENTS', label: 'Vad tycker du?', options: ['Bussen ska gå oftare.', 'Torget ska bli bilfritt.'] },
      { kind: 'OWN_WORDS', label: 'Vad vill du mer säga?' },
    ])
    await db.$transaction((tx) => storeQuestions(tx, dialogue.id, questions))
    const typed = {
      'f1-answer': '+annat',
      'f1-other': '=HYPERLINK("https://evil.example")',
      'f2-answer': ['Dag', 'Kväll'],
      'f3-answer': '2',
      'f4-rank-2': '1',
      'f4-rank-3': '2',
      'f5-area': 'Norrvik',
      'f5-label': 'vid bryggan',
      'f6-stance-1': 'AGREE',
      'f7-answer': 'Mer ljus.',
    }
    const paper = { dialogueId: dialogue.id, token: randomUUID(), channel: 'PAPER', typed }
    accepted(await recordView(strategist, paper))
    const { views, questions: asked } = accepted(await exportViews(strategist, { dialogueId: dialogue.id }))
    const file = csv(
      ['Nr', ...headsOf(asked)],
      views.map(({ seqNo, answers }) => [seqNo, ...cellsOf(asked, answers)]),
    )
    expect(file).toContain("'=HYPERLINK")
    const [row] = csvTable(Buffer.from(file), ['Nr'])
    const answers = answersFromCells(asked, row?.cells ?? {})
    expect(answers).toEqual(views[0]?.answers)
    const { organisationId, slug } = dialogue
    const again = {
      line: 2,
      sourceId: 'blad-1',
      sourceParentId: null,
      text: textOf(answers),
      answers,
      language: 'sv',
      receivedAt: new Date(),
      sourceData: {},
    }
    accepted(await importViews(strategist, { organisationId, slug, sourceSystem: 'papper', rows: [again] }))
    const stored = await db.contribution.findMany({
      where: { dialogueId: dialogue.id },
      orderBy: { seqNo: 'asc' },
      select: { text: true, answers: true },
    })
    expect(stored[1]).toEqual(stored[0])
    expect(stored[0]?.text).toContain('Annat: =HYPERLINK')
  })

  it('typed in wrong say which field is wrong, and nothing is kept', async () => {
    const dialogue = await aDialogue.open({ isOneQuestion: true })
    const rank = { kind: 'RANKING' as const, label: 'Vad är viktigast?', options: ['Ljus', 'Bänkar'], order: 2, dialogueId: dialogue.id }
    await db.question.create({ data: rank })
    const paper = {
      dialogueId: dialogue.id,
      token: randomUUID(),
      channel: 'PAPER',
      text: 'Mer ljus',
      typed: { 'f2-rank-1': '1', 'f2-rank-2': '1' },
    }
    expect(await recordView(dialogue.strategist, paper)).toMatchObject({
      ok: false,
      problem: { fields: { 'f2-rank-2': ['contribute.rankTwice'] } },
    })
    expect(await recordView(dialogue.strategist, { ...paper, text: '', typed: {} })).toMatchObject({
      problem: { fields: { text: ['problem.required'] } },
    })
    expect(await db.contribution.count({ where: { dialogueId: dialogue.id } })).toBe(0)
  })
})
