import { describe, expect, test } from 'vitest'
import { createAction, updateAction } from '@/lib/commands/action'
import { db } from '@/lib/db'
import { dateOf } from '@/lib/domain/calendar'
import { deliverRound } from '@/lib/jobs/feedback-deliver'
import { feedbackDeliverAction } from '@/lib/jobs/feedback-deliver-action'
import { accepted, messageOf, problemIn } from '../support/expect'
import { aContact, anOutcome } from '../support/factories/outcome'
import { aColleague } from '../support/factories/people'
import { runJob } from '../support/jobs'

async function anAction(outcome = anOutcome.published({ Belysning: 'ADOPTED' })) {
  const made = await outcome
  const input = {
    responseId: made.responses[0]?.id,
    title: 'Ny belysning på Strandpromenaden',
    ownerName: 'Jonas Ek, gatuenheten',
    dueOn: '2098-10-31',
    nextUpdateOn: '2098-06-01',
  }
  const { actionId } = accepted(await createAction(made.official, input))
  return { ...made, actionId, input }
}
const update = { text: 'Stolparna är beställda.', nextUpdateOn: '2098-09-01' }

describe('an action', () => {
  test('follows from an answer that the body has adopted, not from a draft', async () => {
    const { responses, official, input } = await anAction()
    await db.themeResponse.update({ where: { id: responses[1]?.id ?? '' }, data: { state: 'DRAFTED' } })
    expect(messageOf(await createAction(official, { ...input, responseId: responses[1]?.id }))).toBe('action.needsAdoptedAnswer')
  })

  test('INV-24: has an owner, a day and a day for the next news', async () => {
    const { official, input } = await anAction()
    expect(messageOf(await createAction(official, { ...input, ownerName: '', dueOn: '', nextUpdateOn: '' }))).toEqual({
      ownerName: ['action.needsOwner'],
      dueOn: ['problem.date'],
      nextUpdateOn: ['problem.date'],
    })
  })

  test('is reported by its owner, who has no other task here', async () => {
    const { actionId, organisation } = await anAction()
    const owner = await aColleague(organisation, 'RESEARCHER')
    expect(problemIn(await updateAction(owner, { actionId, status: 'IN_PROGRESS', ...update })).kind).toBe('forbidden')
    await db.action.update({ where: { id: actionId }, data: { ownerId: owner.userId } })
    accepted(await updateAction(owner, { actionId, status: 'IN_PROGRESS', ...update }))
  })
})

describe('INV-25', () => {
  test('done needs evidence, dropped a decision, late a reason and a new day', async () => {
    const { actionId, official } = await anAction()
    const say = (status: string) => updateAction(official, { actionId, status, ...update })
    expect(messageOf(await say('DONE'))).toEqual({ evidence: ['action.needsEvidence'] })
    expect(messageOf(await say('DROPPED'))).toEqual({ dropDecision: ['action.needsDecision'], dropReason: ['action.needsDropReason'] })
    expect(messageOf(await say('DELAYED'))).toEqual({ delayReason: ['action.needsDelayReason'], newDueOn: ['action.needsNewDate'] })
  })

  test('late keeps the day that was promised first; done is the end', async () => {
    const { actionId, official } = await anAction()
    accepted(await updateAction(official, { actionId, status: 'DELAYED', ...update, delayReason: 'Överklagad.', newDueOn: '2099-03-31' }))
    expect(await db.action.findUnique({ where: { id: actionId } })).toMatchObject({
      dueOn: dateOf('2099-03-31'),
      firstDueOn: dateOf('2098-10-31'),
    })
    accepted(await updateAction(official, { actionId, status: 'DONE', ...update, evidence: 'Besiktningsprotokoll' }))
    expect(messageOf(await updateAction(official, { actionId, status: 'IN_PROGRESS', ...update }))).toBe('action.finished')
  })

  test('the database refuses done without evidence, dropped without decision, late without reason', async () => {
    const { actionId } = await anAction()
    for (const status of ['DONE', 'DROPPED', 'DELAYED'] as const)
      await expect(db.action.update({ where: { id: actionId }, data: { status } })).rejects.toThrow(/needs_/)
  })
})

test('when it moves, those whose views stand behind its theme are told once, if they asked', async () => {
  const { actionId, official, views, dialogueId } = await anAction()
  for (const view of views.slice(0, 2)) await aContact(view)
  accepted(await updateAction(official, { actionId, status: 'IN_PROGRESS', ...update }))
  const { id: updateId } = await db.actionUpdate.findFirstOrThrow({ where: { actionId } })
  await runJob(feedbackDeliverAction, { actionId, updateId })
  await runJob(feedbackDeliverAction, { actionId, updateId })
  await deliverRound(updateId)
  await deliverRound(updateId)
  const round = await db.feedbackMessage.findMany({ where: { dialogueId, kind: 'ACTION_UPDATE' }, include: { deliveries: true } })
  expect(round).toHaveLength(1)
  const mails = await db.outgoingMail.findMany({ where: { deliveryId: { in: round[0]?.deliveries.map(({ id }) => id) ?? [] } } })
  expect(mails.map(({ to }) => to)).toEqual([`${views[0]?.id}@exempel.example`])
  expect(mails[0]?.text).toContain('Ny belysning på Strandpromenaden')
})
