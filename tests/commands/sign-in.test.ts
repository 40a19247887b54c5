import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { beginSession, endSession, mayHaveAnotherLink } from '@/lib/commands/sign-in'
import { identityAdapter as adapter } from '@/lib/commands/sign-in-adapter'
import { db } from '@/lib/db'
import { sessionHolder } from '@/lib/queries/session'
import { aPerson } from '../support/factories/people'

const inAnHour = () => new Date(Date.now() + 3_600_000)
const anAddress = () => `${randomUUID()}@hem.example`

describe('mailed keys', () => {
  test('of ten who use one key at the same time, one gets in', async () => {
    const token = randomUUID()
    await adapter.createVerificationToken?.({ identifier: anAddress(), token, expires: inAnHour() })
    const taken = await Promise.all(Array.from({ length: 10 }, () => adapter.useVerificationToken?.({ identifier: '', token })))
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  test('an address gets three keys at a time, and another when they are too old', async () => {
    const identifier = anAddress()
    for (let count = 0; count < 3; count += 1) {
      expect(await mayHaveAnotherLink(identifier)).toBe(true)
      await adapter.createVerificationToken?.({ identifier, token: randomUUID(), expires: inAnHour() })
    }
    expect(await mayHaveAnotherLink(identifier)).toBe(false)
    expect(await mayHaveAnotherLink(identifier, new Date(Date.now() + 3_700_000))).toBe(true)
  })
})

describe('persons', () => {
  test('somebody new has an identity, and in public nothing but a number', async () => {
    const email = anAddress()
    const person = await adapter.createUser?.({ name: 'Amina Yusuf', email: email.toUpperCase(), emailVerified: null })
    expect(await db.person.findUnique({ where: { id: person?.id ?? '' } })).toMatchObject({ email, emailVerified: expect.any(Date) })
    expect(await db.user.findUnique({ where: { id: person?.id ?? '' } })).toMatchObject({
      displayName: '',
      title: '',
      organisationId: null,
    })
  })

  test("the provider's own keys are not kept", async () => {
    const userId = await aPerson(null)
    const account = {
      userId,
      type: 'oauth' as const,
      provider: 'oidc',
      providerAccountId: randomUUID(),
      access_token: 'secret',
      id_token: 'secret',
    }
    await adapter.linkAccount?.(account)
    expect(await db.login.findFirst({ where: { userId } })).toMatchObject({ access_token: null, refresh_token: null, id_token: null })
    expect(await adapter.getUserByAccount?.(account)).toMatchObject({ id: userId })
  })
})

describe('sessions', () => {
  test('a session lasts twelve hours and not a minute more', async () => {
    const userId = await aPerson(null)
    const begun = new Date('2026-03-03T08:00:00Z')
    const session = await beginSession(userId, begun)
    expect(await sessionHolder(session?.sessionToken ?? '', new Date('2026-03-03T19:59:59Z'))).toBe(userId)
    expect(await sessionHolder(session?.sessionToken ?? '', new Date('2026-03-03T20:00:00Z'))).toBeUndefined()
  })

  test('signing out ends it at once', async () => {
    const session = await beginSession(await aPerson(null))
    await endSession(session?.sessionToken ?? '')
    expect(await sessionHolder(session?.sessionToken ?? '')).toBeUndefined()
  })

  test('nobody who does not exist gets one', async () => {
    for (const id of [randomUUID(), 'x', '', "' OR true --"]) expect(await beginSession(id)).toBeUndefined()
  })
})
