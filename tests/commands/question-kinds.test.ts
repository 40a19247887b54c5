import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { mixBackground } from '@/lib/commands/background'
import { storeQuestions } from '@/lib/commands/brief/questions'
import { submitContribution } from '@/lib/commands/contribution'
import { answerStep } from '@/lib/commands/draft'
import { db } from '@/lib/db'
import { anonymous, system } from '@/lib/domain/actor'
import { answersFrom } from '@/lib/domain/question/answer'
import { QuestionSet } from '@/lib/domain/question/question-set'
import { contributePage } from '@/lib/queries/contribute'
import { publishedViews } from '@/lib/queries/published-views'
import { newDraftToken } from '@/lib/queries/receipt-code'
import { accepted } from '../support/expect'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'

const way = randomUUID()
const set = QuestionSet.parse([
  {
    id: way,
    kind: 'SINGLE_CHOICE',
    label: 'Hur tar du dig hit?',
    options: ['Till fots', 'Buss'],
    settings: { hasOther: true },
    isRequired: true,
  },
  { kind: 'SCALE', label: 'Hur trygg är vägen?', options: ['Inte alls', 'Helt'], condition: [{ questionId: way, value: 'Till fots' }] },
  { kind: 'PLACE', label: 'Var är det otryggt?', options: ['Tunneln', 'Torget'] },
  { kind: 'STATEMENTS', label: 'Vad tycker du?', options: ['Det behövs mer ljus.', 'Bussen ska gå oftare.'], isRequired: true },
])

async function aDialogueWithKinds() {
  const dialogue = await aDialogue.open()
  await db.$transaction((tx) => storeQuestions(tx, dialogue.id, set))
  return dialogue
}

/** Somebody who walks through the pages, as the form sends them. */
function aWriter({ organisationId, slug }: ADialogue, token = newDraftToken()) {
  const step = (name: string, typed: Record<string, string>) =>
    answerStep(anonymous, { token, organisationId, slug, step: name, locale: 'sv', typed })
  const finish = async () => {
    accepted(await step('svar', { wish: 'CODE' }))
    accepted(await step('om-dig', { ageBand: '30-44', gender: 'none', genderWords: '', district: '', relation: 'lives' }))
    return submitContribution(anonymous, { token, organisationId, slug })
  }
  return { token, step, finish, page: () => contributePage(organisationId, slug, token, 'sv') }
}

const onTheWayBack = (typed: Record<string, string>) => ({ ...typed, ...Object.fromEntries([['then', 'back']]) })

const sentIn = async ({ id }: ADialogue) =>
  answersFrom((await db.contribution.findFirstOrThrow({ where: { dialogueId: id }, orderBy: { seqNo: 'desc' } })).answers)

describe('a dialogue that asks in many ways', () => {
  it('asks only what applies, sends only what was asked and loses nothing on the way back', async () => {
    const dialogue = await aDialogueWithKinds()
    const writer = aWriter(dialogue)
    expect(accepted(await writer.step('fraga-1', { answer: 'Till fots' })).next).toBe('fraga-2')
    expect(accepted(await writer.step('fraga-2', { answer: '2' })).next).toBe('fraga-3')
    expect(accepted(await writer.step('fraga-3', onTheWayBack({ area: 'Tunneln' }))).before).toBe('fraga-2')
    expect(accepted(await writer.step('fraga-1', { answer: 'Buss' })).next).toBe('fraga-3')
    expect(accepted(await writer.step('fraga-3', { area: 'Tunneln' })).next).toBe('fraga-4')
    expect(await writer.step('fraga-4', { 'stance-1': 'AGREE' })).toMatchObject({
      problem: { fields: { 'stance-2': ['contribute.stanceNeeded'] } },
    })
    accepted(await writer.step('fraga-4', { 'stance-1': 'AGREE', 'stance-2': 'PASS' }))
    expect((await writer.page())?.draft.answers).toHaveProperty([(await writer.page())?.questions[1]?.id ?? ''], 2)
    accepted(await writer.finish())
    expect((await sentIn(dialogue)).map(({ kind, label, value }) => [kind, label, value])).toEqual([
      ['SINGLE_CHOICE', 'Hur tar du dig hit?', { chosen: ['Buss'], other: '' }],
      ['PLACE', 'Var är det otryggt?', { area: 'Tunneln', label: '', geometry: null }],
      ['STATEMENTS', 'Vad tycker du?', expect.any(Object)],
    ])
  })

  it('keeps the question as it was asked with each answer, whatever is asked afterwards', async () => {
    const dialogue = await aDialogueWithKinds()
    const writer = aWriter(dialogue)
    accepted(await writer.step('fraga-1', { answer: 'Buss' }))
    accepted(await writer.step('fraga-4', { 'stance-1': 'AGREE', 'stance-2': 'PASS' }))
    accepted(await writer.finish())
    await db.question.updateMany({ where: { dialogueId: dialogue.id }, data: { label: 'Något helt annat?', options: ['Ja', 'Nej'] } })
    expect((await sentIn(dialogue))[0]).toMatchObject({
      label: 'Hur tar du dig hit?',
      options: [{ label: 'Till fots' }, { label: 'Buss' }],
    })
  })

  it('shows how others have answered the statements to who has answered, and only when enough have', async () => {
    const dialogue = await aDialogueWithKinds()
    const stances = ['AGREE', 'AGREE', 'DISAGREE', 'AGREE', 'PASS']
    const seen = []
    for (const stance of stances) {
      const writer = aWriter(dialogue)
      accepted(await writer.step('fraga-1', { answer: '+annat', other: 'Rullstol' }))
      accepted(await writer.step('fraga-4', { 'stance-1': stance, 'stance-2': 'PASS' }))
      accepted(await writer.step('citat', { citat: 'no' }))
      expect((await writer.page())?.statementResults).toBeUndefined()
      accepted(await writer.finish())
      seen.push((await writer.page())?.statementResults?.[0])
    }
    await db.contribution.updateMany({ where: { dialogueId: dialogue.id }, data: { visibility: 'PUBLIC' } })
    const shown = await publishedViews(dialogue.organisationId, dialogue.slug, {}, 'sv')
    expect(JSON.stringify(shown?.views)).not.toContain('Håller')
    expect(seen.slice(0, 4)).toEqual(Array(4).fill(expect.objectContaining({ agree: 0, isHidden: true })))
    expect(seen[4]).toMatchObject({ agree: 3, disagree: 1, pass: 1, isHidden: false })
  })

  it('keeps what people say of themselves apart from every view: no table holds both, and no key leads from one to the other', async () => {
    const columns = await db.$queryRaw<{ table: string; column: string }[]>`
      SELECT table_name::text AS "table", column_name::text AS "column" FROM information_schema.columns WHERE table_schema IN ('public', 'identity')`
    const holding = (name: string) => new Set(columns.filter(({ column }) => column === name).map(({ table }) => table))
    const whose = ['contributionId', 'draftKey', 'tokenHash', 'voterId', 'personId', 'userId'].flatMap((key) => [...holding(key)])
    expect([...holding('ageBand')].filter((table) => whose.includes(table))).toEqual([])
    expect(holding('ageBand').has('DemographicCount')).toBe(true)
    const dialogue = await aDialogueWithKinds()
    const writer = aWriter(dialogue)
    accepted(await writer.step('fraga-1', { answer: 'Buss' }))
    accepted(await writer.step('fraga-4', { 'stance-1': 'AGREE', 'stance-2': 'PASS' }))
    accepted(await writer.finish())
    expect(await db.demographicCount.findMany({ where: { dialogueId: dialogue.id } })).toMatchObject([{ ageBand: '30-44', count: 1 }])
    expect(JSON.stringify(await db.contribution.findMany({ where: { dialogueId: dialogue.id } }))).not.toContain('30-44')
  })

  it('leaves no mark in the database by which a count can be matched with a view', async () => {
    const dialogue = await aDialogueWithKinds()
    for (const stance of ['AGREE', 'PASS']) {
      const writer = aWriter(dialogue)
      accepted(await writer.step('fraga-1', { answer: 'Buss' }))
      accepted(await writer.step('fraga-4', { 'stance-1': stance, 'stance-2': 'PASS' }))
      accepted(await writer.finish())
    }
    accepted(await mixBackground(system, {}))
    const [{ matched, marks } = { matched: -1, marks: -1 }] = await db.$queryRaw<{ matched: number; marks: number }[]>`
      SELECT count(DISTINCT d.xmin::text)::int AS marks,
        (SELECT count(*)::int FROM "Contribution" c WHERE c."dialogueId" = ${dialogue.id}::uuid AND c.xmin::text IN (
          SELECT e.xmin::text FROM "DemographicCount" e WHERE e."dialogueId" = ${dialogue.id}::uuid)) AS matched
      FROM "DemographicCount" d WHERE d."dialogueId" = ${dialogue.id}::uuid`
    expect({ matched, marks }).toEqual({ matched: 0, marks: 1 })
  })

  it('asks nothing about the writer where the strategist has asked for nothing', async () => {
    const dialogue = await aDialogueWithKinds()
    await db.dialogue.update({ where: { id: dialogue.id }, data: { backgroundAsked: [] } })
    expect((await aWriter(dialogue).page())?.steps.map(({ slug }) => slug)).not.toContain('om-dig')
  })
})
