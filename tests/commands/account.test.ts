import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { askForAddress, confirmAddress } from '@/lib/commands/account/change-address'
import { closeAccount } from '@/lib/commands/account/close'
import { renameAccount } from '@/lib/commands/account/rename'
import { beginSession } from '@/lib/commands/sign-in'
import { identityAdapter } from '@/lib/commands/sign-in-adapter'
import { db } from '@/lib/db'
import { anonymous, system } from '@/lib/domain/actor'
import { accountConfirmAddress } from '@/lib/jobs/account-confirm-address'
import { topicAnswer } from '@/lib/jobs/topic-answer'
import { accountFile, ownAccount } from '@/lib/queries/account'
import { actorOf } from '@/lib/queries/actor'
import { sessionHolder } from '@/lib/queries/session'
import { accepted } from '../support/expect'
import { aContribution } from '../support/factories/contribution'
import { aDialogue } from '../support/factories/dialogue'
import { anOrganisation } from '../support/factories/organisation'
import { aMember, aPerson, aResident, aStrategist } from '../support/factories/people'
import { runJob } from '../support/jobs'

const anAddress = () => `${randomUUID()}@hem.example`
const personOf = (userId: string | null) => db.person.findUniqueOrThrow({ where: { id: userId ?? '' } })
const mailTo = (to: string) => db.outgoingMail.findMany({ where: { to } })

/** Asks, lets the job write its mails, and reads the key from the one to the new address. */
async function asked(resident: Awaited<ReturnType<typeof aResident>>, email: string) {
  const organisation = await anOrganisation()
  accepted(await askForAddress(resident, { email, organisationId: organisation.id }))
  const waiting = await db.verificationToken.findFirstOrThrow({ where: { identifier: `konto ${resident.userId} ${email}` } })
  await runJob(accountConfirmAddress, { handle: waiting.token, locale: 'sv', organisationId: organisation.id })
  const [mail] = await mailTo(email)
  return { key: /nyckel=(\S+)/.exec(mail?.text ?? '')?.[1] ?? '', waiting }
}

describe('a new address', () => {
  test('is used only when whoever reads there, signed in as the same person, says so; once; and the old one is told', async () => {
    const resident = await aResident()
    const [before, email] = [(await personOf(resident.userId)).email, anAddress()]
    const { key } = await asked(resident, email.toUpperCase().toLowerCase())
    expect((await personOf(resident.userId)).email).toBe(before)
    expect((await mailTo(before))[0]?.text).toContain('har bett om att byta till en annan adress')
    expect((await mailTo(before))[0]?.text).not.toContain(email)
    expect(await confirmAddress(await aResident(), { key })).toMatchObject({ ok: false, problem: { message: 'account.keyUsed' } })
    accepted(await confirmAddress(resident, { key }))
    expect(await personOf(resident.userId)).toMatchObject({ email, emailVerified: expect.any(Date) })
    expect(await confirmAddress(resident, { key })).toMatchObject({ ok: false, problem: { message: 'account.keyUsed' } })
  })

  test('its key is old after half an hour, stands nowhere in the clear, and signs nobody in', async () => {
    const resident = await aResident()
    const { key, waiting } = await asked(resident, anAddress())
    expect(await db.verificationToken.count({ where: { token: { contains: key } } })).toBe(0)
    expect(await identityAdapter.useVerificationToken?.({ identifier: '', token: key })).toBeNull()
    const late = new Date(waiting.expires.getTime() + 1000)
    expect(await confirmAddress(resident, { key }, { now: late })).toMatchObject({ ok: false, problem: { message: 'account.keyUsed' } })
    // What waits for its mail is no key either.
    expect(await confirmAddress(resident, { key: waiting.token })).toMatchObject({ ok: false })
  })

  test('that is somebody else’s changes nothing, and only its holder is told that it is in use', async () => {
    const [resident, other] = [await aResident(), await aResident()]
    const { email } = await personOf(other.userId)
    const { key } = await asked(resident, email)
    expect(key).toBe('')
    expect((await mailTo(email))[0]?.text).toContain('Den används redan för inloggning')
    expect((await personOf(resident.userId)).email).not.toBe(email)
  })

  test('nobody’s inbox is filled by asking', async () => {
    const resident = await aResident()
    const organisationId = (await anOrganisation()).id
    for (let time = 0; time < 3; time += 1) accepted(await askForAddress(resident, { email: anAddress(), organisationId }))
    expect(await askForAddress(resident, { email: anAddress(), organisationId })).toMatchObject({ ok: false, problem: { kind: 'limited' } })
  })
})

test('a name is one’s own to put right; the name that the public knows an official by is not', async () => {
  const strategist = await aStrategist(await anOrganisation())
  accepted(await renameAccount(strategist, { name: '  Selma Öberg Lind ' }))
  expect(await personOf(strategist.userId)).toMatchObject({ name: 'Selma Öberg Lind' })
  expect((await actorOf(strategist.userId ?? '')).name).toBe('Selma Öberg')
  expect(await renameAccount(strategist, { name: ' ' })).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  for (const nobody of [anonymous, system]) expect((await renameAccount(nobody, { name: 'Ingen' })).ok).toBe(false)
})

describe('what we know', () => {
  test('is told to whoever it is about, and holds nothing of anybody else', async () => {
    const dialogue = await aDialogue.open()
    const [resident, other] = [await aResident(), await aResident()]
    const { email } = await personOf(resident.userId)
    for (const proposerId of [resident.userId, other.userId])
      await db.topicProposal.create({
        data: { organisationId: dialogue.organisationId, slug: randomUUID(), title: 'Mer ljus', text: `Av ${proposerId}`, proposerId },
      })
    const view = await aContribution.waiting(dialogue)
    const contact = { organisationId: dialogue.organisationId, dialogueId: dialogue.id, kind: 'MAIL' as const, address: email }
    await db.contact.createMany({
      data: [
        { ...contact, isFollower: true },
        { ...contact, contributionId: view.id },
      ],
    })
    const file = await accountFile(resident)
    expect(file).toMatchObject({
      email,
      topics: [{ text: `Av ${resident.userId}` }],
      follows: [{ slug: dialogue.slug }],
      viewsWithAddress: 1,
    })
    // Views are only counted: no way leads from a person to what they wrote (INV-12).
    for (const secret of [other.userId ?? '-', (await personOf(other.userId)).email, view.id, view.text])
      expect(JSON.stringify(file)).not.toContain(secret)
    expect(await ownAccount(anonymous)).toBeUndefined()
  })
})

describe('a removed account', () => {
  test('leaves no name, address or way in; what was proposed stays, by a number that leads to nobody', async () => {
    const dialogue = await aDialogue.open()
    const resident = await aResident()
    const userId = resident.userId ?? ''
    const { email } = await personOf(userId)
    const session = await beginSession(userId)
    await db.login.create({ data: { userId, type: 'oauth', provider: 'oidc', providerAccountId: randomUUID() } })
    const topic = await db.topicProposal.create({
      data: {
        organisationId: dialogue.organisationId,
        slug: randomUUID(),
        title: 'Mer ljus',
        text: 'Vid hållplatsen.',
        proposerId: userId,
      },
    })
    const follow = {
      organisationId: dialogue.organisationId,
      dialogueId: dialogue.id,
      kind: 'MAIL' as const,
      address: email,
      isFollower: true,
    }
    const { id: contactId } = await db.contact.create({ data: follow })
    accepted(await closeAccount(resident, {}))
    expect(await sessionHolder(session?.sessionToken ?? '')).toBeUndefined()
    expect([await db.person.count({ where: { id: userId } }), await db.login.count({ where: { userId } })]).toEqual([0, 0])
    expect(await db.topicProposal.findUniqueOrThrow({ where: { id: topic.id } })).toMatchObject({
      proposerId: userId,
      text: 'Vid hållplatsen.',
    })
    expect(await db.contact.findUniqueOrThrow({ where: { id: contactId } })).toMatchObject({ endedAt: expect.any(Date) })
    expect(await db.auditEvent.findMany({ where: { actor: userId }, select: { kind: true } })).toEqual([
      { kind: 'account.closed' },
      { kind: 'contacts.ended' },
    ])
    const step = { topicId: topic.id, from: 'SUBMITTED', to: 'SCREENING', answer: 'Vi tittar på det.', byId: randomUUID() } as const
    const screening = await db.topicScreening.create({ data: step })
    await runJob(topicAnswer, { screeningId: screening.id })
    expect(await mailTo(email)).toEqual([])
    // Whoever signs in with the address again is somebody new.
    expect((await identityAdapter.getUserByEmail?.(email)) ?? null).toBeNull()
  })

  test('is refused while a task is in force, also one that has not begun', async () => {
    const organisation = await anOrganisation()
    const coming = await aMember(organisation.board, { validFrom: '2098-01-01' })
    for (const actor of [await aStrategist(organisation), coming])
      expect(await closeAccount(actor, {})).toMatchObject({ ok: false, problem: { message: 'account.hasTasks' } })
    const former = await aMember(organisation.board, { validTo: '2024-01-01' })
    accepted(await closeAccount(former, {}))
    expect(await db.user.findUniqueOrThrow({ where: { id: former.userId ?? '' } })).toMatchObject({ displayName: 'Anders Hellberg' })
  })

  test('nobody removes another’s: there is no way to name one', async () => {
    const other = await aPerson(null)
    accepted(await closeAccount(await aResident(), { userId: other, id: other }))
    expect(await db.person.count({ where: { id: other } })).toBe(1)
    expect((await closeAccount(anonymous, {})).ok).toBe(false)
  })
})
