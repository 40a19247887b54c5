import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { saveTemplate, takeTemplate } from '@/lib/commands/brief/question-template'
import { arrangeQuestions } from '@/lib/commands/brief/questions'
import { submitContribution } from '@/lib/commands/contribution'
import { tryStep } from '@/lib/commands/question-preview'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { questionFrom } from '@/lib/domain/question/question'
import { questionPreview } from '@/lib/queries/question-preview'
import { questionTemplates } from '@/lib/queries/question-templates'
import { newDraftToken } from '@/lib/queries/receipt-code'
import { accepted } from '../support/expect'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'
import { anOfficial } from '../support/factories/people'

const ids = [randomUUID(), randomUUID()]
const set = [
  { id: ids[0], kind: 'SINGLE_CHOICE', label: 'Åker du buss till skolan?', options: ['Ja', 'Nej'], settings: { hasOther: true } },
  {
    id: ids[1],
    kind: 'SCALE',
    label: 'Hur trygg är du på bussen?',
    options: ['Inte alls', 'Helt'],
    condition: [{ questionId: ids[0], value: 'Ja' }],
  },
  { kind: 'STATEMENTS', label: 'Vad tycker du om det här?', options: ['Bussen ska gå oftare.', 'Bussen ska vara gratis.'] },
]

async function asked(dialogueId: string) {
  const rows = await db.question.findMany({ where: { dialogueId }, orderBy: { order: 'asc' } })
  return rows.map((row) => questionFrom(row, 'sv'))
}

const arrange = async ({ strategist, id: dialogueId }: ADialogue, questions: unknown = set, actor: Actor = strategist) =>
  arrangeQuestions(actor, { dialogueId, questions })

describe('a set of questions', () => {
  it('keeps its conditions when it is saved, under whatever ids it gets', async () => {
    const dialogue = await aDialogue.draft()
    accepted(await arrange(dialogue))
    const [bus, scale] = await asked(dialogue.id)
    expect(scale?.condition).toEqual([{ questionId: bus?.id, value: 'Ja' }])
    expect(bus?.settings.hasOther).toBe(true)
  })

  it('gives each statement an id to be voted on by, and takes away those that are not asked', async () => {
    const dialogue = await aDialogue.draft()
    accepted(await arrange(dialogue))
    const [first, second] = (await asked(dialogue.id))[2]?.options ?? []
    accepted(await arrange(dialogue, [{ ...set[2], options: ['Bussen ska gå oftare.', 'Bussen ska vara varm.'] }]))
    const [kept, fresh] = (await asked(dialogue.id))[0]?.options ?? []
    expect(kept).toEqual(first)
    expect(fresh?.value).not.toBe(second?.value)
    const stored = await db.statement.findMany({
      where: { dialogueId: dialogue.id },
      orderBy: { order: 'asc' },
      select: { id: true, text: true },
    })
    expect(stored.map(({ id, text }) => ({ value: id, label: text }))).toEqual([kept, fresh])
  })

  it('can be saved as a template and asked again in another dialogue, twice in the same too', async () => {
    const dialogue = await aDialogue.draft()
    accepted(await arrange(dialogue))
    accepted(await saveTemplate(dialogue.strategist, { dialogueId: dialogue.id, name: 'Om bussen' }))
    const [template] = await questionTemplates(dialogue.organisationId)
    expect(template).toMatchObject({ name: 'Om bussen', count: 3 })
    const other = await aDialogue.draft({ organisation: dialogue.organisation })
    accepted(await arrange(other, [{ kind: 'OWN_WORDS', label: 'Vad tycker du?' }]))
    for (const _ of [1, 2]) accepted(await takeTemplate(other.strategist, { dialogueId: other.id, templateId: template?.id }))
    const questions = await asked(other.id)
    expect(questions.map(({ kind }) => kind)).toEqual([
      'OWN_WORDS',
      'SINGLE_CHOICE',
      'SCALE',
      'STATEMENTS',
      'SINGLE_CHOICE',
      'SCALE',
      'STATEMENTS',
    ])
    expect(questions[5]?.condition).toEqual([{ questionId: questions[4]?.id, value: 'Ja' }])
    expect(await questionTemplates(dialogue.organisationId)).toHaveLength(1)
  })

  it('of another organisation cannot be taken, and an open dialogue takes none', async () => {
    const [dialogue, stranger] = [await aDialogue.draft(), await aDialogue.draft()]
    accepted(await arrange(dialogue))
    accepted(await saveTemplate(dialogue.strategist, { dialogueId: dialogue.id, name: 'Vår egen' }))
    const [template] = await questionTemplates(dialogue.organisationId)
    const take = ({ strategist, id: dialogueId }: ADialogue) => takeTemplate(strategist, { dialogueId, templateId: template?.id })
    expect(await take(stranger)).toMatchObject({ ok: false, problem: { kind: 'missing' } })
    const open = await aDialogue.open({ organisation: dialogue.organisation })
    expect(await take(open)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
    expect(await saveTemplate(await anOfficial(dialogue.organisation), { dialogueId: dialogue.id, name: 'Inte min' })).toMatchObject({
      ok: false,
    })
  })
})

describe('a preview', () => {
  const at = ({ organisationId, slug }: ADialogue) => ({ organisationId, slug })
  const step = { step: 'fraga-1', locale: 'sv', typed: { answer: 'Det är mörkt vid bryggan.' } }

  it('keeps what its reader tries, for them alone, and can never be sent', async () => {
    const dialogue = await aDialogue.open()
    const { strategist, organisationId, slug } = dialogue
    accepted(await tryStep(strategist, { ...at(dialogue), ...step }))
    const mine = await questionPreview(strategist, organisationId, slug, 'sv')
    expect(Object.values(mine?.page?.draft.answers ?? {})).toEqual(['Det är mörkt vid bryggan.'])
    const colleague = await anOfficial(dialogue.organisation)
    expect((await questionPreview(colleague, organisationId, slug, 'sv'))?.page?.draft.answers ?? {}).toEqual({})
    const [kept] = await db.draft.findMany({ where: { dialogueId: dialogue.id } })
    for (const token of [kept?.tokenHash, newDraftToken()])
      expect(await submitContribution(strategist, { ...at(dialogue), token })).toMatchObject({ ok: false })
    expect(await db.contribution.count({ where: { dialogueId: dialogue.id } })).toBe(0)
  })

  it('is not for somebody without a task in the dialogue', async () => {
    const dialogue = await aDialogue.draft()
    const { strategist: stranger } = await aDialogue.draft()
    expect((await questionPreview(stranger, dialogue.organisationId, dialogue.slug, 'sv'))?.page).toBeUndefined()
    expect(await tryStep(stranger, { ...at(dialogue), ...step })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
  })
})
