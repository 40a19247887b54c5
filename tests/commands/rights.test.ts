import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { endMandate } from '@/lib/commands/rights/end-mandate'
import { endRole } from '@/lib/commands/rights/end-role'
import { giveMandate } from '@/lib/commands/rights/give-mandate'
import { giveRole } from '@/lib/commands/rights/give-role'
import { db } from '@/lib/db'
import { stockholmTime } from '@/lib/domain/calendar'
import { may } from '@/lib/domain/policy'
import { actorOf } from '@/lib/queries/actor'
import { rightsPage } from '@/lib/queries/people'
import { anOrganisation } from '../support/factories/organisation'
import { aMember, anAdministrator, aStrategist } from '../support/factories/people'

const someone = (organisation: { id: string }) => ({
  organisationId: organisation.id,
  email: `Ny.${randomUUID()}@strandvik.example`,
  name: 'Nour Sabbagh',
  title: 'Utredare',
  from: '2026-03-01',
})
const onDay = (day: string, time = '12:00') => ({ now: stockholmTime(day, time) })
const emailOf = async (id: string) => (await db.person.findUniqueOrThrow({ where: { id } })).email

describe('tasks', () => {
  test('a task is given by address, from its first day to its last, both included', async () => {
    const organisation = await anOrganisation()
    const admin = await anAdministrator(organisation)
    const given = await giveRole(admin, { ...someone(organisation), role: 'STRATEGIST', to: '2026-03-31' }, onDay('2026-02-20'))
    if (!given.ok) throw new Error(JSON.stringify(given))
    const mayEdit = async (day: string, time: string) =>
      may(await actorOf(given.value, 'EMAIL_CONFIRMED', stockholmTime(day, time)), 'project.edit', { organisationId: organisation.id })
        .allowed
    expect(await mayEdit('2026-02-28', '23:59')).toBe(false)
    expect(await mayEdit('2026-03-01', '00:00')).toBe(true)
    expect(await mayEdit('2026-03-31', '23:59')).toBe(true)
    expect(await mayEdit('2026-04-01', '00:00')).toBe(false)
  })

  test('giving and ending a task leave events without names or addresses', async () => {
    const organisation = await anOrganisation()
    const admin = await anAdministrator(organisation)
    const input = { ...someone(organisation), role: 'OFFICIAL' }
    await giveRole(admin, input, onDay('2026-03-01'))
    const held = await db.roleAssignment.findFirstOrThrow({ where: { organisationId: organisation.id, role: 'OFFICIAL' } })
    await endRole(admin, { id: held.id, lastDay: '2026-03-02' }, onDay('2026-03-02'))
    const events = await db.auditEvent.findMany({ where: { organisationId: organisation.id }, orderBy: { seq: 'asc' } })
    expect(events.map(({ kind }) => kind)).toEqual(['right.given', 'right.ended'])
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('Nour')
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('@')
  })

  test('a task for another organisation, or in its body, is not to be given', async () => {
    const [ours, theirs] = [await anOrganisation(), await anOrganisation()]
    const admin = await anAdministrator(ours)
    expect(await giveRole(admin, { ...someone(theirs), role: 'STRATEGIST' })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
    const inTheirBody = { ...someone(ours), role: 'COMMITTEE_SECRETARY', scope: `body:${theirs.board.id}` }
    expect(await giveRole(admin, inTheirBody)).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', fields: { scope: ['problem.choose'] } },
    })
  })

  test("another organisation's task is neither ended nor known to exist", async () => {
    const [ours, theirs] = [await anOrganisation(), await anOrganisation()]
    const strategist = await aStrategist(theirs)
    const held = await db.roleAssignment.findFirstOrThrow({ where: { userId: strategist.userId ?? '' } })
    const result = await endRole(await anAdministrator(ours), { id: held.id, lastDay: '2026-03-02' }, onDay('2026-03-02'))
    expect(result).toMatchObject({ ok: false, problem: { kind: 'missing' } })
  })

  test('a strategist gives no rights', async () => {
    const organisation = await anOrganisation()
    const result = await giveRole(await aStrategist(organisation), { ...someone(organisation), role: 'ADMIN' })
    expect(result).toMatchObject({ ok: false, problem: { kind: 'forbidden', message: 'policy.notYourTask' } })
    expect(await db.roleAssignment.count({ where: { organisationId: organisation.id, role: 'ADMIN' } })).toBe(0)
  })

  test('an administrator does not let themselves in to the content', async () => {
    const organisation = await anOrganisation()
    const admin = await anAdministrator(organisation)
    const toMyself = { ...someone(organisation), email: (await emailOf(admin.userId ?? '')).toUpperCase(), role: 'STRATEGIST' }
    expect(await giveRole(admin, toMyself)).toMatchObject({ ok: false, problem: { message: 'rights.notYourself' } })
  })

  test('the last administrator stays', async () => {
    const organisation = await anOrganisation()
    const admin = await anAdministrator(organisation)
    const held = await db.roleAssignment.findFirstOrThrow({ where: { userId: admin.userId ?? '' } })
    const result = await endRole(admin, { id: held.id, lastDay: '2026-03-02' }, onDay('2026-03-02'))
    expect(result).toMatchObject({ ok: false, problem: { message: 'rights.lastAdministrator' } })
  })

  test('of two administrators who end each other at the same time, one stays', async () => {
    const organisation = await anOrganisation()
    const [first, second] = [await anAdministrator(organisation), await anAdministrator(organisation)]
    const taskOf = async (userId: string | null) => (await db.roleAssignment.findFirstOrThrow({ where: { userId: userId ?? '' } })).id
    const [a, b] = [await taskOf(first.userId), await taskOf(second.userId)]
    const end = { lastDay: '2026-03-01', ...onDay('2026-03-02') }
    const results = await Promise.all([
      endRole(first, { id: b, lastDay: end.lastDay }, { now: end.now }),
      endRole(second, { id: a, lastDay: end.lastDay }, { now: end.now }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('the same task is not given twice for the same days', async () => {
    const organisation = await anOrganisation()
    const admin = await anAdministrator(organisation)
    const input = { ...someone(organisation), role: 'REGISTRAR' }
    const results = await Promise.all([giveRole(admin, input), giveRole(admin, input)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('what was in force stays in the record: a task does not end back in time', async () => {
    const organisation = await anOrganisation()
    const admin = await anAdministrator(organisation)
    const strategist = await aStrategist(organisation)
    const held = await db.roleAssignment.findFirstOrThrow({ where: { userId: strategist.userId ?? '' } })
    const result = await endRole(admin, { id: held.id, lastDay: '2026-02-28' }, onDay('2026-03-02'))
    expect(result).toMatchObject({ ok: false, problem: { fields: { lastDay: ['rights.notBackInTime'] } } })
  })

  test("a name that is already public is not changed by another organisation's administrator", async () => {
    const [ours, theirs] = [await anOrganisation(), await anOrganisation()]
    const strategist = await aStrategist(theirs)
    const email = await emailOf(strategist.userId ?? '')
    await giveRole(await anAdministrator(ours), { ...someone(ours), email, name: 'Någon Annan', role: 'RESEARCHER' })
    const user = await db.user.findUniqueOrThrow({ where: { id: strategist.userId ?? '' } })
    expect(user).toMatchObject({ displayName: 'Selma Öberg', organisationId: theirs.id })
  })
})

describe('mandates', () => {
  test('a mandate that ends today still works today, and not tomorrow (INV-31)', async () => {
    const organisation = await anOrganisation()
    const admin = await anAdministrator(organisation)
    const member = await aMember(organisation.board)
    const held = await db.electedMandate.findFirstOrThrow({ where: { userId: member.userId ?? '' } })
    expect(await endMandate(admin, { id: held.id, lastDay: '2026-10-14' }, onDay('2026-10-14'))).toMatchObject({ ok: true })
    const mayRecord = async (day: string, time: string) => {
      const actor = await actorOf(member.userId ?? '', 'EMAIL_CONFIRMED', stockholmTime(day, time))
      return may(actor, 'decision.record', { organisationId: organisation.id, bodyId: organisation.board.id }).allowed
    }
    expect(await mayRecord('2026-10-14', '23:59')).toBe(true)
    expect(await mayRecord('2026-10-15', '00:00')).toBe(false)
  })

  test('a mandate is given for a body, a party and a period, and not twice for the same days', async () => {
    const organisation = await anOrganisation()
    const admin = await anAdministrator(organisation)
    const input = {
      ...someone(organisation),
      bodyId: organisation.board.id,
      party: 'Hamnpartiet',
      kind: 'CHAIR',
      from: '2026-10-15',
      to: '2030-10-14',
    }
    const given = await giveMandate(admin, input)
    if (!given.ok) throw new Error(JSON.stringify(given))
    const actor = await actorOf(given.value, 'EMAIL_CONFIRMED', stockholmTime('2026-10-15', '00:00'))
    expect(actor.mandates).toEqual([
      { organisationId: organisation.id, bodyId: organisation.board.id, party: 'Hamnpartiet', kind: 'CHAIR' },
    ])
    expect(await giveMandate(admin, { ...input, from: '2030-10-14', to: '' })).toMatchObject({
      problem: { message: 'rights.alreadyElected' },
    })
    expect(await giveMandate(admin, { ...input, from: '2030-10-15', to: '' })).toMatchObject({ ok: true })
  })

  test("a mandate in another organisation's body is not to be given", async () => {
    const [ours, theirs] = [await anOrganisation(), await anOrganisation()]
    const input = { ...someone(ours), bodyId: theirs.board.id, party: 'Hamnpartiet', kind: 'MEMBER' }
    expect(await giveMandate(await anAdministrator(ours), input)).toMatchObject({ ok: false, problem: { kind: 'missing' } })
  })
})

test('the list shows tasks and mandates of one organisation by public name, without addresses, to its administrator alone', async () => {
  const [ours, theirs] = [await anOrganisation(), await anOrganisation()]
  await aMember(ours.board, { validTo: '2026-01-31' })
  await aMember(theirs.board, { name: 'Någon Annans' })
  const page = await rightsPage(await anAdministrator(ours), ours.id, stockholmTime('2026-02-01', '08:00'))
  expect(page.mandates).toMatchObject([{ name: 'Anders Hellberg', body: 'Kommunstyrelsen', to: '2026-01-31', state: 'ended' }])
  expect(JSON.stringify(page)).not.toMatch(/@|Annans/)
  const strategistsPage = await rightsPage(await aStrategist(ours), ours.id)
  expect(strategistsPage).toMatchObject({ can: { manage: { allowed: false } }, roles: [], mandates: [] })
  const othersPage = await rightsPage(await anAdministrator(theirs), ours.id)
  expect(othersPage).toMatchObject({ can: { manage: { allowed: false } }, roles: [], mandates: [] })
})
