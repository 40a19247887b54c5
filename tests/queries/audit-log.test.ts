import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { readContacts } from '@/lib/commands/identity'
import { giveRole } from '@/lib/commands/rights/give-role'
import { db } from '@/lib/db'
import { eventAreas, eventKinds } from '@/lib/domain/event-areas'
import { hasMessage } from '@/lib/i18n/translator'
import { auditLog, verifyOrganisationAudit } from '@/lib/queries/audit-log'
import { aContribution } from '../support/factories/contribution'
import { aDialogue } from '../support/factories/dialogue'
import { anOrganisation } from '../support/factories/organisation'
import { aColleague, aMember, anAdministrator, anOfficial, aRegistrar, aStrategist } from '../support/factories/people'

/** An organisation in which a task was given and, in a dialogue, contacts were read. */
async function somethingHappened() {
  const dialogue = await aDialogue.open()
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: dialogue.organisationId } })
  const admin = await anAdministrator(organisation)
  const view = await aContribution.waiting(dialogue, { text: 'Hemlig text som inte hör hemma i loggen.' })
  const person = { email: `${view.id}@strandvik.example`, name: 'Nour Sabbagh', from: '2026-01-01' }
  await giveRole(admin, { organisationId: organisation.id, ...person, role: 'OFFICIAL' })
  await readContacts(await aRegistrar(organisation), { contributionIds: [view.id], purpose: 'Ringa tillbaka om lampan.' })
  return { organisation, dialogue, admin }
}

async function asOwner<T>(work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.query('ROLLBACK')
    await client.end()
  }
}

describe('reading', () => {
  test('the log tells what happened, who did it and why, and nothing that a resident wrote or is called', async () => {
    const { organisation, dialogue } = await somethingHappened()
    const log = await auditLog(await aRegistrar(organisation), organisation.id)
    expect(log.lines.slice(0, 2)).toMatchObject([
      { kind: 'identity.read', by: { name: 'Karin Wik' }, dialogue: { id: dialogue.id }, data: { purpose: 'Ringa tillbaka om lampan.' } },
      { kind: 'right.given', by: { name: 'Bo Strand' }, data: { role: 'OFFICIAL' } },
    ])
    expect(JSON.stringify(log.lines)).not.toMatch(/Hemlig|Nour|@/)
  })

  test('registrar, administrator and strategist read it; nobody else, and nobody from elsewhere', async () => {
    const { organisation } = await somethingHappened()
    const board = await db.body.findFirstOrThrow({ where: { organisationId: organisation.id } })
    for (const reader of [await aRegistrar(organisation), await anAdministrator(organisation), await aStrategist(organisation)])
      expect((await auditLog(reader, organisation.id)).lines.length).toBeGreaterThan(0)
    const elsewhere = await aRegistrar(await anOrganisation())
    for (const other of [await anOfficial(organisation), await aMember(board), await aColleague(organisation, 'RESEARCHER'), elsewhere]) {
      expect(await auditLog(other, organisation.id)).toMatchObject({ can: { read: { allowed: false } }, lines: [], dialogues: [] })
      expect(await verifyOrganisationAudit(other, organisation.id)).toBeUndefined()
    }
  })

  test('it is read by what it is about, by dialogue, and further back', async () => {
    const { organisation, dialogue, admin } = await somethingHappened()
    expect((await auditLog(admin, organisation.id, { area: 'rights' })).lines.map(({ kind }) => kind)).toEqual(['right.given'])
    expect((await auditLog(admin, organisation.id, { dialogueId: dialogue.id })).lines.map(({ kind }) => kind)).toEqual(['identity.read'])
    const [latest] = (await auditLog(admin, organisation.id)).lines
    const before = await auditLog(admin, organisation.id, { before: latest?.id })
    expect(before.lines.map(({ id }) => id)).not.toContain(latest?.id)
    for (const odd of ["' OR 1=1", '999999999999999999999', '-1', 'x'])
      expect(await auditLog(admin, organisation.id, { before: odd, dialogueId: odd, area: odd })).toBeDefined()
  })

  test('every kind of event has its sentence and its place in the filter', () => {
    expect(eventKinds.filter((kind) => !hasMessage('sv', `log.${kind.replace('.', '_')}`))).toEqual([])
    expect(eventAreas.get('other')).toEqual([])
    expect([...eventAreas.values()].flat().sort()).toEqual([...eventKinds].sort())
  })
})

describe('INV-28: the log only grows', () => {
  test.each([
    ['changed', `UPDATE "AuditEvent" SET kind = 'right.given'`],
    ['deleted', `DELETE FROM "AuditEvent"`],
    ['emptied', `TRUNCATE "AuditEvent"`],
    ['read at its head', `SELECT * FROM "ChainHead"`],
    ['cut loose from its guards', `ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL`],
  ])("with the application's rights it cannot be %s", async (_, statement) => {
    await somethingHappened()
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied|must be owner/)
  })

  test.each([
    ['changed', `UPDATE "AuditEvent" SET data = '{"role":"ADMIN"}' WHERE "organisationId" = $1 AND kind = 'right.given'`],
    ['moved in time', `UPDATE "AuditEvent" SET at = at - interval '1 day' WHERE "organisationId" = $1 AND kind = 'right.given'`],
    ["put in another's name", `UPDATE "AuditEvent" SET actor = 'system' WHERE "organisationId" = $1 AND kind = 'right.given'`],
    ['removed', `DELETE FROM "AuditEvent" WHERE "organisationId" = $1 AND kind = 'right.given'`],
    [
      'put in',
      `INSERT INTO "AuditEvent" (chain, seq, actor, kind, "organisationId", data) VALUES ($1::text, 99, 'system', 'right.given', $1::uuid, '{}')`,
    ],
  ])("an event that the database's owner has %s is found", async (_, statement) => {
    const { organisation, admin } = await somethingHappened()
    const whole = await verifyOrganisationAudit(admin, organisation.id)
    expect(whole).toMatchObject({ broken: [] })
    const broken = await asOwner(async (client) => {
      await client.query('BEGIN')
      await client.query("SET LOCAL session_replication_role = 'replica'")
      await client.query(statement, [organisation.id])
      return (await client.query('SELECT * FROM audit_broken() WHERE chain = $1', [organisation.id])).rowCount
    })
    expect(broken).toBeGreaterThan(0)
  })
})
