import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { QuestionSet } from '@/lib/domain/question/question-set'
import { arrangedFrom, freshCopy } from '@/lib/domain/question/template'
import { conflict, invalid, missing } from '@/lib/domain/result'
import { command, done } from '../command'
import { lockDialogue } from '../dialogue/load-dialogue'
import { storeQuestions } from './questions'

/** A dialogue's questions kept under a name, for any dialogue of the organisation. The same name again replaces what was kept. */
export const saveTemplate = command({
  action: 'questions.saveTemplate',
  input: z.object({ dialogueId: z.uuid(), name: z.string().trim().min(3, 'brief.templateName').max(120, 'problem.tooLong') }),
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, input: { name }, actor, now, dialogue }) => {
    const { id: dialogueId, organisationId } = dialogue
    const rows = await tx.question.findMany({ where: { dialogueId }, orderBy: { order: 'asc' } })
    if (rows.length === 0) return conflict('brief.templateEmpty')
    const kept = { questions: JSON.parse(JSON.stringify(rows.map(arrangedFrom))), savedById: actor.userId, savedAt: now }
    await tx.questionTemplate.upsert({
      where: { organisationId_name: { organisationId, name } },
      create: { organisationId, name, ...kept },
      update: kept,
    })
    const data = { name, count: rows.length }
    return done({ dialogueId }, { event: { kind: 'questions.templateSaved', organisationId, dialogueId, data } })
  },
})

/** The questions of a saved set, after those that a dialogue already has. They are its own from then on. */
export const takeTemplate = command({
  action: 'brief.edit',
  input: z.object({ dialogueId: z.uuid(), templateId: z.uuid('problem.choose') }),
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, input: { templateId }, dialogue }) => {
    const { id: dialogueId, organisationId } = dialogue
    if (dialogue.level === 'INFORM' || dialogue.state === 'INFORMATION') return conflict('policy.notInfluenceable')
    const template = await tx.questionTemplate.findFirst({ where: { id: templateId, organisationId } })
    if (!template) return missing()
    const rows = await tx.question.findMany({ where: { dialogueId }, orderBy: { order: 'asc' } })
    const all = [...rows.map(arrangedFrom), ...freshCopy(template.questions, randomUUID)]
    if (!QuestionSet.safeParse(all).success) return invalid({ templateId: ['brief.templateTooMany'] })
    const count = await storeQuestions(tx, dialogueId, all)
    return done({ dialogueId }, { event: { kind: 'questions.arranged', organisationId, dialogueId, data: { count } } })
  },
})
