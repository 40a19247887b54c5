import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { disposeNow, runRetention, setRetention } from '@/lib/commands/retention'
import { beginSession } from '@/lib/commands/sign-in'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'
import { retentionDays } from '@/lib/domain/retention'
import { disposalPage } from '@/lib/queries/disposal'
import { accepted } from '../support/expect'
import { aContribution } from '../support/factories/contribution'
import { aDialogue } from '../support/factories/dialogue'
import { anAdministrator, aPerson, aRegistrar, aStrategist } from '../support/factories/people'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const run = () => runRetention(system, {})

async function aContact(rest: { endedAt?: Date; isFollower?: boolean; tokenExpiresAt?: Date } = {}) {
  const dialogue = await aDialogue.open()
  const view = await aContribution.waiting(dialogue)
  const contact = await db.contact.create({
    data: {
      organisationId: dialogue.organisationId,
      dialogueId: dialogue.id,
      contributionId: view.id,
      kind: 'MAIL',
      name: 'Amina',
      address: 'amina@hem.example',
      ...rest,
    },
  })
  const fulfil = (at: Date) => db.feedbackPromise.updateMany({ where: { dialogueId: dialogue.id }, data: { fulfilledAt: at } })
  const read = () => db.contact.findUniqueOrThrow({ where: { id: contact.id } })
  return { dialogue, view, fulfil, read }
}

test('an address is erased a year after the answer, and the view stays', async () => {
  const { fulfil, read, view, dialogue } = await aContact()
  await fulfil(daysAgo(retentionDays.contact - 1))
  await run()
  expect(await read()).toMatchObject({ address: 'amina@hem.example' })
  await fulfil(daysAgo(retentionDays.contact + 1))
  await run()
  expect(await read()).toMatchObject({ address: '', name: null, endedAt: expect.any(Date) })
  expect(await db.contribution.count({ where: { id: view.id } })).toBe(1)
  const event = await db.auditEvent.findFirstOrThrow({ where: { kind: 'disposal.run', organisationId: dialogue.organisationId } })
  expect(event).toMatchObject({ actor: 'system', data: { rule: 'answered', days: retentionDays.contact, count: 1 } })
})

test('an address is kept while an answer is owed', async () => {
  const { read } = await aContact()
  await run()
  expect(await read()).toMatchObject({ address: 'amina@hem.example' })
})

test('an address that its owner has ended, or never confirmed, is erased sooner', async () => {
  const ended = await aContact({ endedAt: daysAgo(retentionDays.endedContact + 1) })
  const unconfirmed = await aContact({ isFollower: true, tokenExpiresAt: daysAgo(retentionDays.unconfirmedContact + 1) })
  const waiting = await aContact({ isFollower: true, tokenExpiresAt: daysAgo(retentionDays.unconfirmedContact - 1) })
  await run()
  expect([(await ended.read()).address, (await unconfirmed.read()).address]).toEqual(['', ''])
  expect((await waiting.read()).address).toBe('amina@hem.example')
})

test('what has run out is taken away: sessions, mailed keys, sent mail and form marks', async () => {
  const userId = await aPerson(null)
  const [past, present] = [await beginSession(userId, daysAgo(1)), await beginSession(userId)]
  const token = randomUUID()
  await db.verificationToken.create({ data: { identifier: 'a@hem.example', token, expires: daysAgo(1) } })
  const mail = { to: 'a@hem.example', subject: 'Svar', text: 'Hej' }
  const old = randomUUID()
  await db.outgoingMail.create({ data: { ...mail, dedupeKey: old, sentAt: daysAgo(retentionDays.sentMail + 1) } })
  const unsent = randomUUID()
  await db.outgoingMail.create({ data: { ...mail, dedupeKey: unsent, queuedAt: daysAgo(retentionDays.sentMail + 1) } })
  await db.commandReceipt.create({ data: { token, action: 'x', result: {}, at: daysAgo(retentionDays.commandReceipt + 1) } })
  await run()
  const left = await db.session.findMany({ where: { userId }, select: { sessionToken: true } })
  expect(left).toEqual([{ sessionToken: present?.sessionToken }])
  expect(left).not.toContainEqual({ sessionToken: past?.sessionToken })
  expect(await db.verificationToken.count({ where: { token } })).toBe(0)
  expect(await db.outgoingMail.count({ where: { dedupeKey: old } })).toBe(0)
  expect(await db.outgoingMail.count({ where: { dedupeKey: unsent } })).toBe(1)
  expect(await db.commandReceipt.count({ where: { token } })).toBe(0)
})

test('a second run the same night erases nothing and says nothing', async () => {
  await run()
  const events = await db.auditEvent.count({ where: { kind: { in: ['retention.run', 'disposal.run'] } } })
  await run()
  expect(await db.auditEvent.count({ where: { kind: { in: ['retention.run', 'disposal.run'] } } })).toBe(events)
})

test('nobody runs it by hand', async () => {
  const dialogue = await aDialogue.open()
  expect(await runRetention(await anAdministrator({ id: dialogue.organisationId }), {})).toMatchObject({
    ok: false,
    problem: { kind: 'forbidden' },
  })
})

test('an organisation keeps addresses as long as its own records schedule says, between six and twelve months', async () => {
  const [shorter, other] = [await aContact(), await aContact()]
  const registrar = await aRegistrar({ id: shorter.dialogue.organisationId })
  const set = (contactDays: unknown, decision = 'KF § 201 2025-11-24, KS § 9 2026-01-14') =>
    setRetention(registrar, { organisationId: shorter.dialogue.organisationId, contactDays, decision })
  for (const days of ['179', '366', '', '200.5', 'alltid'])
    expect(await set(days), days).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  expect(await set('180', '')).toMatchObject({ ok: false, problem: { fields: { decision: ['retention.nameTheDecision'] } } })
  accepted(await set('180'))
  for (const one of [shorter, other]) await one.fulfil(daysAgo(181))
  await run()
  expect([(await shorter.read()).address, (await other.read()).address]).toEqual(['', 'amina@hem.example'])
  const page = await disposalPage(registrar, shorter.dialogue.organisationId)
  expect(page.runs).toMatchObject([
    { rule: 'answered', days: 180, count: 1, decision: 'KF § 201 2025-11-24, KS § 9 2026-01-14', by: 'system' },
  ])
})

test('the registrar sees what is due and disposes of it by hand, once; nobody else may, and nothing reaches another organisation', async () => {
  const [here, elsewhere] = [await aContact(), await aContact()]
  for (const one of [here, elsewhere]) await one.fulfil(daysAgo(400))
  const organisationId = here.dialogue.organisationId
  const registrar = await aRegistrar({ id: organisationId })
  const dueNow = async () => (await disposalPage(registrar, organisationId)).rules.reduce((sum, { due }) => sum + due, 0)
  expect(await dueNow()).toBe(1)
  for (const other of [
    await anAdministrator({ id: organisationId }),
    await aStrategist({ id: organisationId }),
    await aRegistrar({ id: elsewhere.dialogue.organisationId }),
  ])
    expect(await disposeNow(other, { organisationId })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
  expect(accepted(await disposeNow(registrar, { organisationId }))).toEqual({ count: 1 })
  expect([(await here.read()).address, (await elsewhere.read()).address]).toEqual(['', 'amina@hem.example'])
  expect(await dueNow()).toBe(0)
  expect(accepted(await disposeNow(registrar, { organisationId }))).toEqual({ count: 0 })
  expect(await db.disposalRun.count({ where: { organisationId } })).toBe(1)
  // The view itself is an official record: no rule disposes of it.
  expect(await db.contribution.findUniqueOrThrow({ where: { id: here.view.id } })).toMatchObject({
    state: 'RECEIVED',
    text: here.view.text,
  })
})

test('the proof of a disposal cannot be changed or taken away with the application’s rights', async () => {
  const { dialogue, fulfil } = await aContact()
  await fulfil(daysAgo(400))
  await run()
  const where = { organisationId: dialogue.organisationId }
  await expect(db.disposalRun.updateMany({ where, data: { count: 2 } })).rejects.toThrow(/permission denied/)
  await expect(db.disposalRun.deleteMany({ where })).rejects.toThrow(/permission denied/)
})
