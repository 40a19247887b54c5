import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readContacts } from '@/lib/commands/identity'
import { db } from '@/lib/db'
import { aContribution } from '../support/factories/contribution'
import { aDialogue } from '../support/factories/dialogue'
import { anOrganisation } from '../support/factories/organisation'
import { aFacilitator, anAdministrator, anOfficial, aRegistrar, aStrategist } from '../support/factories/people'

const purpose = 'Ringa tillbaka om den trasiga lampan vid Varvsvägen.'

/** An open dialogue with two views whose authors left an address, and one without. */
async function threeViews() {
  const dialogue = await aDialogue.open()
  const [first, second, third] = [
    await aContribution.waiting(dialogue),
    await aContribution.waiting(dialogue),
    await aContribution.waiting(dialogue),
  ]
  for (const view of [first, second])
    await db.contact.create({
      data: {
        organisationId: dialogue.organisationId,
        dialogueId: dialogue.id,
        contributionId: view.id,
        kind: 'MAIL',
        address: `${view.id}@hem.example`,
      },
    })
  return { dialogue, organisation: { id: dialogue.organisationId }, ids: [first.id, second.id, third.id] }
}

test('a strategist reads who stands behind certain views, with a reason that stays in the log', async () => {
  const { organisation, dialogue, ids } = await threeViews()
  const strategist = await aStrategist(organisation)
  const result = await readContacts(strategist, { contributionIds: ids.slice(0, 1), purpose })
  expect(result).toEqual({ ok: true, value: [{ contributionId: ids[0], kind: 'MAIL', name: null, address: `${ids[0]}@hem.example` }] })
  const event = await db.auditEvent.findFirstOrThrow({ where: { dialogueId: dialogue.id, kind: 'identity.read' } })
  expect(event).toMatchObject({ actor: strategist.userId, data: { purpose, count: 1 } })
  expect(JSON.stringify(event.data)).not.toContain('@')
})

test.each(['', 'nyfiken', '          '])(
  'without a reason worth the name (%j) nobody reads a contact, and no event says that they did',
  async (poor) => {
    const { organisation, dialogue, ids } = await threeViews()
    const result = await readContacts(await aRegistrar(organisation), { contributionIds: ids, purpose: poor })
    expect(result).toMatchObject({ ok: false, problem: { kind: 'forbidden', message: 'policy.needsReason' } })
    expect(await db.auditEvent.count({ where: { dialogueId: dialogue.id, kind: 'identity.read' } })).toBe(0)
  },
)

test('administrators, officials and facilitators read no contacts', async () => {
  const { organisation, dialogue, ids } = await threeViews()
  const people = [
    await anAdministrator(organisation),
    await anOfficial(organisation),
    await aFacilitator({ id: dialogue.projectId, organisationId: organisation.id }),
  ]
  for (const actor of people)
    expect(await readContacts(actor, { contributionIds: ids, purpose })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
})

test("another organisation's strategist reads no contacts", async () => {
  const { ids } = await threeViews()
  const stranger = await aStrategist(await anOrganisation())
  expect(await readContacts(stranger, { contributionIds: ids, purpose })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
})

test('views of different dialogues are not read together, and a made-up one not at all', async () => {
  const [one, other] = [await threeViews(), await threeViews()]
  const strategist = await aStrategist(one.organisation)
  const mixed = { contributionIds: [one.ids[0], other.ids[0]], purpose }
  expect(await readContacts(strategist, mixed)).toMatchObject({ ok: false, problem: { kind: 'missing' } })
  expect(await readContacts(strategist, { contributionIds: [one.ids[0], randomUUID()], purpose })).toMatchObject({ ok: false })
})

test('a contact that has ended is read by nobody', async () => {
  const { organisation, ids } = await threeViews()
  await db.contact.updateMany({ where: { contributionId: { in: ids } }, data: { endedAt: new Date() } })
  expect(await readContacts(await aStrategist(organisation), { contributionIds: ids, purpose })).toEqual({ ok: true, value: [] })
})
