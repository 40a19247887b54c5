import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAddresses, recordDelivery } from '@/lib/commands/feedback/by-hand'
import { confirmFollow, followDialogue, stopFollowing } from '@/lib/commands/feedback/follow'
import { markPromiseOverdue, movePromise } from '@/lib/commands/feedback/promise'
import { noteAnswerRead } from '@/lib/commands/feedback/read-answer'
import { sendFeedback } from '@/lib/commands/feedback/send'
import { db } from '@/lib/db'
import { anonymous, authorWith, system } from '@/lib/domain/actor'
import { dateOf } from '@/lib/domain/calendar'
import { smtpMail } from '@/lib/integrations/mail/smtp'
import { deliverRound } from '@/lib/jobs/feedback-deliver'
import { followConfirm } from '@/lib/jobs/follow-confirm'
import { sendMail } from '@/lib/jobs/mail-send'
import { confirmHash, stopCodeOf } from '@/lib/queries/follow-code'
import { accepted, messageOf, problemIn } from '../support/expect'
import { aDialogue } from '../support/factories/dialogue'
import { aContact, anOutcome, aView } from '../support/factories/outcome'
import { aStrategist } from '../support/factories/people'
import { runJob } from '../support/jobs'
import { anSmtpServer } from '../support/smtp'

let server: Awaited<ReturnType<typeof anSmtpServer>>
beforeAll(async () => {
  server = await anSmtpServer()
})
afterAll(() => server.close())

const words = { text: 'Tack till er som berättade.', signedBy: 'Anders Hellberg, ordförande' }
const stateOf = async (id: string) => (await db.dialogue.findUniqueOrThrow({ where: { id } })).state

async function roundOf(dialogueId: string) {
  return db.feedbackMessage.findFirstOrThrow({ where: { dialogueId }, include: { deliveries: true } })
}

/** What the worker does with the round's jobs, twice over when asked: as after a kill between two steps. */
async function deliverAll(dialogueId: string, times = 1) {
  const { id } = await roundOf(dialogueId)
  for (let time = 0; time < times; time += 1) {
    await deliverRound(id)
    const mails = await db.outgoingMail.findMany({ where: { deliveryId: { in: (await roundOf(dialogueId)).deliveries.map((d) => d.id) } } })
    for (const mail of mails) await sendMail(mail.id, { port: smtpMail(server.url), isLastTry: false })
  }
}

describe('INV-21: an answer is given when everyone who asked has been told', () => {
  test('by mail each author reads of the themes that their own view is in, and of no other', async () => {
    const { dialogueId, views, strategist } = await anOutcome.published()
    const [light] = views
    if (!light) throw new Error('no view')
    await aContact(light)
    accepted(await sendFeedback(strategist, { dialogueId, ...words }))
    expect(await stateOf(dialogueId)).toBe('DECIDED')
    await deliverAll(dialogueId)
    expect(await stateOf(dialogueId)).toBe('FEEDBACK_GIVEN')
    const mail = await db.outgoingMail.findFirstOrThrow({ where: { to: `${light.id}@exempel.example` } })
    expect(mail.text).toContain('BELYSNING')
    expect(mail.text).not.toContain('KAMEROR')
    expect(await db.feedbackPromise.findUnique({ where: { dialogueId } })).toMatchObject({ fulfilledAt: expect.any(Date) })
  })

  test('a job that is run again sends nothing again', async () => {
    const { dialogueId, views, strategist } = await anOutcome.published()
    for (const view of views) await aContact(view)
    accepted(await sendFeedback(strategist, { dialogueId, ...words }))
    const before = server.received.length
    await deliverAll(dialogueId, 3)
    expect(server.received.length - before).toBe(3)
  })

  test('a second click tells only those who have come since', async () => {
    const { dialogueId, views, strategist, themes, ...dialogue } = await anOutcome.published()
    for (const view of views) await aContact(view)
    accepted(await sendFeedback(strategist, { dialogueId, ...words }))
    accepted(await sendFeedback(strategist, { dialogueId, ...words }))
    expect((await roundOf(dialogueId)).deliveries).toHaveLength(3)
    await aContact(await aView(dialogue, 'Jag kom sent.', [themes[0]?.id ?? '']))
    accepted(await sendFeedback(strategist, { dialogueId, ...words }))
    expect((await roundOf(dialogueId)).deliveries).toHaveLength(4)
  })

  test('a bounce is listed with its reason, and counts as tried', async () => {
    const { dialogueId, views, strategist } = await anOutcome.published()
    if (views[0]) await aContact(views[0], { address: `okand-${views[0].id}@exempel.example` })
    accepted(await sendFeedback(strategist, { dialogueId, ...words }))
    await deliverAll(dialogueId)
    expect((await roundOf(dialogueId)).deliveries[0]).toMatchObject({ state: 'BOUNCED', detail: expect.stringContaining('550') })
    expect(await stateOf(dialogueId)).toBe('FEEDBACK_GIVEN')
  })

  test('a letter is by hand: the answer is not given until somebody says that it is posted', async () => {
    const { dialogueId, views, strategist } = await anOutcome.published()
    if (views[0]) await aContact(views[0], { kind: 'LETTER', address: 'Storgatan 1, Strandvik' })
    accepted(await sendFeedback(strategist, { dialogueId, ...words }))
    await deliverAll(dialogueId)
    expect(await stateOf(dialogueId)).toBe('DECIDED')
    const [delivery] = (await roundOf(dialogueId)).deliveries
    expect(messageOf(await readAddresses(strategist, { dialogueId, reason: '' }))).toBe('policy.needsReason')
    const [letter] = accepted(await readAddresses(strategist, { dialogueId, reason: 'Posta svaret' }))
    expect(letter?.address).toBe('Storgatan 1, Strandvik')
    expect(await db.auditEvent.count({ where: { dialogueId, kind: 'identity.read' } })).toBe(1)
    accepted(await recordDelivery(strategist, { deliveryId: delivery?.id, reason: 'Postad' }))
    expect(await stateOf(dialogueId)).toBe('FEEDBACK_GIVEN')
  })

  test('nothing is sent before the decision is published', async () => {
    const { dialogueId, strategist } = await anOutcome.minutesApproved()
    expect(messageOf(await sendFeedback(strategist, { dialogueId, ...words }))).toBe('feedback.notDecided')
  })

  test('another organisation’s strategist sends nothing here', async () => {
    const { dialogueId } = await anOutcome.published()
    const other = await aDialogue.open()
    expect(problemIn(await sendFeedback(other.strategist, { dialogueId, ...words })).kind).toBe('forbidden')
  })

  test('whoever has no address reads the answer with the code, and is counted once', async () => {
    const { dialogueId, views } = await anOutcome.published()
    const contributionId = views[0]?.id ?? ''
    accepted(await noteAnswerRead(authorWith(contributionId), { contributionId }))
    accepted(await noteAnswerRead(authorWith(contributionId), { contributionId }))
    expect(await db.auditEvent.count({ where: { dialogueId, kind: 'answer.readWithCode' } })).toBe(1)
    expect(problemIn(await noteAnswerRead(authorWith(views[1]?.id ?? ''), { contributionId })).kind).toBe('forbidden')
  })
})

test('INV-23: a cancelled dialogue still owes its answer, and keeps its promise when it has told all', async () => {
  const dialogue = await aDialogue.inState('CANCELLED')
  const promised = { dueOn: dateOf('2026-12-01'), firstDueOn: dateOf('2026-12-01') }
  await db.feedbackPromise.upsert({ where: { dialogueId: dialogue.id }, create: { dialogueId: dialogue.id, ...promised }, update: {} })
  await db.contact.create({
    data: {
      organisationId: dialogue.organisationId,
      dialogueId: dialogue.id,
      kind: 'MAIL',
      address: 'foljer@exempel.example',
      isFollower: true,
      confirmedAt: new Date(),
    },
  })
  accepted(await sendFeedback(dialogue.strategist, { dialogueId: dialogue.id, ...words }))
  expect(await db.feedbackPromise.findUnique({ where: { dialogueId: dialogue.id } })).toMatchObject({ fulfilledAt: null })
  await deliverAll(dialogue.id)
  expect(await stateOf(dialogue.id)).toBe('CANCELLED')
  expect(await db.feedbackPromise.findUnique({ where: { dialogueId: dialogue.id } })).toMatchObject({ fulfilledAt: expect.any(Date) })
})

describe('INV-22: a promised date moves only with a public reason', () => {
  test('with one it moves, and what was promised first is remembered', async () => {
    const { id: dialogueId, strategist, ...dialogue } = await aDialogue.open()
    expect(messageOf(await movePromise(strategist, { dialogueId, to: '2099-01-01', reason: '' }))).toEqual({ reason: ['problem.tooShort'] })
    accepted(await movePromise(strategist, { dialogueId, to: '2099-01-01', reason: 'Nämnden sköt upp ärendet.' }))
    const promise = await db.feedbackPromise.findUniqueOrThrow({ where: { dialogueId }, include: { reschedules: true } })
    expect(promise.dueOn).toEqual(dateOf('2099-01-01'))
    expect(promise.firstDueOn.getTime()).toBeLessThan(promise.dueOn.getTime())
    expect(promise.reschedules[0]).toMatchObject({ reason: 'Nämnden sköt upp ärendet.' })
    expect(dialogue.state).toBe('OPEN')
  })

  test('the database refuses a silent move', async () => {
    const { id: dialogueId } = await aDialogue.open()
    await expect(db.feedbackPromise.update({ where: { dialogueId }, data: { dueOn: dateOf('2099-01-01') } })).rejects.toThrow(
      /public reason/,
    )
  })

  test('a broken promise goes on record, once for each date', async () => {
    const { id: dialogueId } = await aDialogue.open({ now: new Date(Date.now() - 200 * 86_400_000) })
    accepted(await markPromiseOverdue(system, { dialogueId }))
    accepted(await markPromiseOverdue(system, { dialogueId }))
    expect(await db.auditEvent.count({ where: { dialogueId, kind: 'promise.overdue' } })).toBe(1)
  })
})

describe('following a dialogue', () => {
  const follow = async () => {
    const dialogue = await aDialogue.open()
    const email = `${dialogue.id}@exempel.example`
    accepted(await followDialogue(anonymous, { organisationId: dialogue.organisationId, slug: dialogue.slug, email }))
    const contact = await db.contact.findFirstOrThrow({ where: { address: email } })
    await runJob(followConfirm, { contactId: contact.id, locale: 'sv' })
    await runJob(followConfirm, { contactId: contact.id, locale: 'sv' })
    const mails = await db.outgoingMail.findMany({ where: { to: email } })
    const token = /kod=([\w-]+)/.exec(mails[0]?.text ?? '')?.[1] ?? ''
    return { dialogue, email, contact, mails, token }
  }

  test('one mail asks, its token is kept as a hash, and works once', async () => {
    const { contact, mails, token } = await follow()
    expect(mails).toHaveLength(1)
    expect(await db.contact.findUnique({ where: { id: contact.id } })).toMatchObject({ tokenHash: confirmHash(token), confirmedAt: null })
    accepted(await confirmFollow(anonymous, { token }))
    expect(await db.contact.findUnique({ where: { id: contact.id } })).toMatchObject({ confirmedAt: expect.any(Date), tokenHash: null })
    expect(problemIn(await confirmFollow(anonymous, { token })).kind).toBe('missing')
  })

  test('a token older than two days is not taken', async () => {
    const { token } = await follow()
    const later = new Date(Date.now() + 49 * 3_600_000)
    expect(messageOf(await confirmFollow(anonymous, { token }, { now: later }))).toBe('answer.linkExpired')
  })

  test('asking again for the same address sends nothing more', async () => {
    const { dialogue, email, token } = await follow()
    accepted(await confirmFollow(anonymous, { token }))
    accepted(await followDialogue(anonymous, { organisationId: dialogue.organisationId, slug: dialogue.slug, email }))
    expect(await db.contact.count({ where: { address: email } })).toBe(1)
    expect(await db.outgoingMail.count({ where: { to: email } })).toBe(1)
  })

  test('who does not confirm is told nothing, and who stops is told nothing more', async () => {
    const { dialogue, contact, token } = await follow()
    const strategist = await aStrategist(dialogue.organisation)
    await db.dialogue.update({ where: { id: dialogue.id }, data: { state: 'CANCELLED' } })
    accepted(await sendFeedback(strategist, { dialogueId: dialogue.id, ...words }))
    expect((await roundOf(dialogue.id)).deliveries).toHaveLength(0)
    accepted(await confirmFollow(anonymous, { token }))
    accepted(await stopFollowing(anonymous, { code: stopCodeOf(contact.id) }))
    accepted(await sendFeedback(strategist, { dialogueId: dialogue.id, ...words }))
    expect((await roundOf(dialogue.id)).deliveries).toHaveLength(0)
  })
})
