import { describe, expect, it } from 'vitest'
import { setReferencePopulation } from '@/lib/commands/representation'
import { db } from '@/lib/db'
import { heardBoard } from '@/lib/queries/heard-board'
import { aDialogue } from '../support/factories/dialogue'
import { aMember } from '../support/factories/people'

const about = { source: 'SCB', table: 'BE0101N1', referenceDate: '2025-12-31', licence: 'CC0', youngest: '0' }
const content = 'ålder;kön;antal\n18-29 år;kvinnor;200\n18-29 år;män;300\n30-44 år;kvinnor;250\n30-44 år;män;250'

describe('a reference population', () => {
  it('is kept with its source, table, date and licence, and those heard are compared with it', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const dialogueId = dialogue.id
    const saved = await setReferencePopulation(dialogue.strategist, { dialogueId, ...about, content })
    expect(saved).toMatchObject({ ok: true })
    const row = { dialogueId, district: '', relation: '' }
    await db.demographicCount.createMany({
      data: [
        { ...row, ageBand: '18-29', gender: 'woman', count: 10 },
        { ...row, ageBand: '30-44', gender: 'woman', count: 60 },
        { ...row, ageBand: '30-44', gender: 'man', count: 10 },
      ],
    })
    const board = await heardBoard(dialogue.strategist, dialogueId)
    expect(board?.source).toEqual({
      isOwn: true,
      source: 'SCB',
      table: 'BE0101N1',
      licence: 'CC0',
      referenceDate: '2025-12-31',
      people: 1000,
    })
    const age = board?.dimensions.find(({ dimension }) => dimension === 'ageBand')
    expect(age?.categories).toMatchObject([
      { key: '18-29', count: 10, populationShare: 0.5, differs: 'FEWER', missing: 30 },
      { key: '30-44', count: 70, differs: 'MORE', missing: 0 },
    ])
    expect(age?.balance?.verdict).toBe('WORSE_THAN_CHANCE')
    expect(await db.auditEvent.findFirst({ where: { dialogueId, kind: 'population.set' } })).toMatchObject({
      data: { source: 'SCB', referenceDate: '2025-12-31', people: 1000 },
    })
  })

  it('that does not fit is refused with its name, and nothing is kept', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const set = (text: string) => setReferencePopulation(dialogue.strategist, { dialogueId: dialogue.id, ...about, content: text })
    expect(await set('ålder;antal\n16-19;10')).toMatchObject({
      problem: { fields: { content: ['representation.map_AGE_ACROSS_BANDS'] }, params: { what: '16-19' } },
    })
    expect(await set('{"class":"collection"}')).toMatchObject({ problem: { fields: { content: ['representation.read_NOT_JSON_STAT'] } } })
    expect(await set('{')).toMatchObject({ problem: { fields: { content: ['representation.read_NOT_JSON_STAT'] } } })
    expect(await db.referencePopulation.count({ where: { dialogueId: dialogue.id } })).toBe(0)
  })

  it('is the strategist’s to set, and the board is for those who work with the views', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const member = await aMember(dialogue.board)
    expect((await setReferencePopulation(member, { dialogueId: dialogue.id, ...about, content })).ok).toBe(false)
    expect(await heardBoard(member, dialogue.id)).toMatchObject({ can: { read: { allowed: false } }, dimensions: [], channels: [] })
  })
})
