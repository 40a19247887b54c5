import { describe, expect, it } from 'vitest'
import { editBrief, reviseBrief } from '@/lib/commands/brief/edit'
import { arrangeQuestions } from '@/lib/commands/brief/questions'
import { db } from '@/lib/db'
import { briefFrom } from '@/lib/domain/brief'
import { aDialogue } from '../support/factories/dialogue'
import { anOrganisation } from '../support/factories/organisation'
import { aColleague, aFacilitator, anOfficial, aStrategist } from '../support/factories/people'

const briefOf = async (dialogueId: string) => briefFrom((await db.dialogueBrief.findUniqueOrThrow({ where: { dialogueId } })).content)
const reason = 'Hamnkajen kom till efter att dialogen öppnade.'

describe('writing the brief', () => {
  it('keeps the other parts, and who sees to this one', async () => {
    const { id: dialogueId, strategist } = await aDialogue.draft()
    const before = await briefOf(dialogueId)
    const typed = {
      part: 'limits',
      'limit-1-what': 'Hamnkajen',
      'limit-1-why': 'Staten äger den.',
      'limit-2-what': ' ',
      taskWho: 'Jonas Ek',
      taskBy: '2026-02-20',
    }
    expect((await editBrief(strategist, { dialogueId, ...typed })).ok).toBe(true)
    const after = await briefOf(dialogueId)
    expect(after).toEqual({
      ...before,
      cannotInfluence: [{ what: 'Hamnkajen', why: 'Staten äger den.' }],
      tasks: { limits: { who: 'Jonas Ek', by: '2026-02-20' } },
    })
  })

  it('takes a body of the own organisation only', async () => {
    const { id: dialogueId, strategist, board } = await aDialogue.draft()
    const elsewhere = await anOrganisation()
    const typed = (decisionBodyId: string) => ({
      dialogueId,
      part: 'decision',
      decisionBodyId,
      decisionDate: '2027-06-17',
      feedbackOn: '2027-07-01',
    })
    expect(await editBrief(strategist, typed(elsewhere.board.id))).toMatchObject({
      problem: { fields: { decisionBodyId: ['topic.chooseBody'] } },
    })
    expect((await editBrief(strategist, typed(board.id))).ok).toBe(true)
    const late = { ...typed(board.id), feedbackOn: '2027-06-16' }
    expect(await editBrief(strategist, late)).toMatchObject({
      problem: { fields: { feedbackOn: ['brief.missing_feedbackBeforeDecision'] } },
    })
  })

  it('is for the strategist and the officials of the project', async () => {
    const { id: dialogueId, organisation, project } = await aDialogue.draft()
    const typed = { dialogueId, part: 'records', recordsRule: 'Klass 3.2' }
    const assigned = await aColleague(organisation, 'OFFICIAL', { projectId: project.id })
    expect((await editBrief(assigned, typed)).ok).toBe(true)
    for (const actor of [await anOfficial(organisation), await aFacilitator(project), await aStrategist(await anOrganisation())])
      expect(await editBrief(actor, typed)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
  })

  it('lets no promised date move without its public reason (INV-22)', async () => {
    const { id: dialogueId, strategist, board } = await aDialogue.scheduled()
    const typed = { dialogueId, part: 'decision', decisionBodyId: board.id, decisionDate: '2027-06-17', feedbackOn: '2027-09-01' }
    expect(await editBrief(strategist, typed)).toMatchObject({ problem: { fields: { feedbackOn: ['brief.promiseMoves'] } } })
  })
})

describe('after opening (INV-04)', () => {
  const typed = { part: 'purpose', purpose: 'Ett nytt syfte', intendedUse: 'Budgeten', question: 'Vad behövs?', knownFacts: '' }

  it('the brief is closed to edits', async () => {
    const { id: dialogueId, strategist } = await aDialogue.open()
    expect(await editBrief(strategist, { dialogueId, ...typed })).toMatchObject({ problem: { message: 'policy.wrongState' } })
  })

  it('a change is a numbered public version with a reason, and followers are told', async () => {
    const { id: dialogueId, strategist } = await aDialogue.open()
    expect(await reviseBrief(strategist, { dialogueId, ...typed, reason: 'för att' })).toMatchObject({ problem: { kind: 'invalid' } })
    expect((await reviseBrief(strategist, { dialogueId, ...typed, reason })).ok).toBe(true)
    expect(await db.briefRevision.findFirst({ where: { dialogueId, no: 1 } })).toMatchObject({ reason, byId: strategist.userId })
    expect((await briefOf(dialogueId)).purpose).toBe('Ett nytt syfte')
    const [queued] = await db.$queryRaw<{ key: string }[]>`
      SELECT key FROM graphile_worker._private_jobs WHERE key = ${`revision.announce:${dialogueId}:1`}`
    expect(queued).toBeDefined()
  })

  it('a version that says nothing new is not published', async () => {
    const { id: dialogueId, strategist } = await aDialogue.open()
    const first = await reviseBrief(strategist, { dialogueId, ...typed, reason })
    expect([first.ok, (await reviseBrief(strategist, { dialogueId, ...typed, reason })).ok]).toEqual([true, false])
    expect(await db.briefRevision.count({ where: { dialogueId } })).toBe(1)
  })

  it('the level may be raised, and is never lowered', async () => {
    const { id: dialogueId, strategist } = await aDialogue.open({ level: 'DIALOGUE' })
    const to = (level: string) => reviseBrief(strategist, { dialogueId, part: 'level', level, promise: '', reason })
    expect(await to('CONSULT')).toMatchObject({ problem: { fields: { level: ['brief.levelNeverLowered'] } } })
    expect((await to('INFLUENCE')).ok).toBe(true)
    expect((await db.dialogue.findUnique({ where: { id: dialogueId } }))?.level).toBe('INFLUENCE')
  })

  it('a version never changes: the application may not update or delete one', async () => {
    const { id: dialogueId, strategist } = await aDialogue.open()
    await reviseBrief(strategist, { dialogueId, ...typed, reason })
    await expect(db.briefRevision.updateMany({ where: { dialogueId }, data: { reason: 'Inget' } })).rejects.toThrow(/permission denied/)
    await expect(db.briefRevision.deleteMany({ where: { dialogueId } })).rejects.toThrow(/permission denied/)
  })
})

describe('the questions', () => {
  const questions = [
    { kind: 'OWN_WORDS', label: 'Var känner du dig otrygg?', isRequired: true },
    { kind: 'SINGLE_CHOICE', label: 'När på dygnet?', options: ['Dag', 'Natt'] },
  ]

  it('are arranged as a whole, in order, and keep who they are', async () => {
    const { id: dialogueId, strategist } = await aDialogue.draft()
    expect((await arrangeQuestions(strategist, { dialogueId, questions })).ok).toBe(true)
    const first = await db.question.findMany({ where: { dialogueId }, orderBy: { order: 'asc' } })
    const turned = [first[1], first[0]].map((row) => ({ ...row, hint: '', prompts: [] }))
    await arrangeQuestions(strategist, { dialogueId, questions: turned })
    const second = await db.question.findMany({ where: { dialogueId }, orderBy: { order: 'asc' } })
    expect(second.map(({ id }) => id)).toEqual([first[1]?.id, first[0]?.id])
  })

  it('are fixed once people have begun to answer them', async () => {
    const { id: dialogueId, strategist } = await aDialogue.open()
    expect(await arrangeQuestions(strategist, { dialogueId, questions })).toMatchObject({ problem: { message: 'policy.wrongState' } })
  })

  it('never belong to information (INV-03)', async () => {
    const { id: dialogueId, strategist } = await aDialogue.information()
    expect(await arrangeQuestions(strategist, { dialogueId, questions })).toMatchObject({ problem: { message: 'policy.notInfluenceable' } })
  })
})
