import { describe, expect, it } from 'vitest'
import { createProject } from '@/lib/commands/project/create'
import { proposeTopic } from '@/lib/commands/topic/propose'
import { screenTopic, withdrawTopic } from '@/lib/commands/topic/screen'
import { db } from '@/lib/db'
import { anonymous } from '@/lib/domain/actor'
import { topicsADay } from '@/lib/domain/topic'
import { aBody, anOrganisation } from '../support/factories/organisation'
import { aFacilitator, aMember, anAdministrator, aResident, aSecretary, aStrategist } from '../support/factories/people'
import { aTopic } from '../support/factories/topic'

const proposal = (organisationId: string) => ({
  organisationId,
  token: crypto.randomUUID(),
  title: 'Tryggare vid hamnen',
  text: 'Det är mörkt vid hamnen på kvällarna.',
})
const answer = 'Tack för ditt förslag. Vi lämnar det till kommunstyrelsen.'
const jobsFor = (payload: string) =>
  db.$queryRaw<{ task: string }[]>`
    SELECT t.identifier AS task FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE j.payload::text LIKE ${`%${payload}%`}`

describe('a proposed topic', () => {
  it('is received once, however often the form is sent', async () => {
    const organisation = await anOrganisation()
    const resident = await aResident()
    const input = proposal(organisation.id)
    const [first, second] = [await proposeTopic(resident, input), await proposeTopic(resident, input)]
    expect(first.ok && second.ok && first.value.topicId === second.value.topicId).toBe(true)
    expect(await db.topicProposal.count({ where: { organisationId: organisation.id } })).toBe(1)
  })

  it('is received once also when both clicks arrive at the same time', async () => {
    const organisation = await anOrganisation()
    const resident = await aResident()
    const input = proposal(organisation.id)
    await Promise.all([proposeTopic(resident, input), proposeTopic(resident, input)])
    expect(await db.topicProposal.count({ where: { organisationId: organisation.id } })).toBe(1)
  })

  it('needs somebody who is signed in with a confirmed address', async () => {
    const organisation = await anOrganisation()
    const refusal = { ok: false, problem: { kind: 'signed-out', message: 'policy.signedOut' } }
    expect(await proposeTopic(anonymous, proposal(organisation.id))).toEqual(refusal)
    const unconfirmed = await aResident('ANONYMOUS')
    expect((await proposeTopic(unconfirmed, proposal(organisation.id))).ok).toBe(false)
  })

  it('says who asked: a resident, an elected official or staff', async () => {
    const organisation = await anOrganisation()
    const people = { RESIDENT: await aResident(), ELECTED: await aMember(organisation.board), OFFICIAL: await aStrategist(organisation) }
    for (const [origin, actor] of Object.entries(people)) {
      const made = await proposeTopic(actor, proposal(organisation.id))
      expect(made.ok && (await db.topicProposal.findUnique({ where: { id: made.value.topicId } }))?.origin).toBe(origin)
    }
    expect(await db.topicProposal.count({ where: { organisationId: organisation.id, slug: { startsWith: 'tryggare-vid-hamnen' } } })).toBe(
      3,
    )
  })

  it('is limited to some a day for each person', async () => {
    const organisation = await anOrganisation()
    const resident = await aResident()
    for (let count = 0; count < topicsADay; count += 1) expect((await proposeTopic(resident, proposal(organisation.id))).ok).toBe(true)
    expect(await proposeTopic(resident, proposal(organisation.id))).toMatchObject({ ok: false, problem: { kind: 'limited' } })
  })

  it('is withdrawn by its proposer only, and not once it is before the body', async () => {
    const organisation = await anOrganisation()
    const [resident, other] = [await aResident(), await aResident()]
    const topic = await aTopic.submitted(organisation, { proposerId: resident.userId ?? '' })
    expect((await withdrawTopic(other, { topicId: topic.id })).ok).toBe(false)
    expect((await withdrawTopic(resident, { topicId: topic.id })).ok).toBe(true)
    const forwarded = await aTopic.beforeBody(organisation.board, { proposerId: resident.userId ?? '' })
    expect(await withdrawTopic(resident, { topicId: forwarded.id })).toMatchObject({ ok: false, problem: { message: 'policy.wrongState' } })
  })
})

describe('screening', () => {
  it('answers the proposer at each step, and the answer goes out by mail', async () => {
    const organisation = await anOrganisation()
    const topic = await aTopic.submitted(organisation)
    const strategist = await aStrategist(organisation)
    await screenTopic(strategist, { topicId: topic.id, step: 'start', answer })
    const forwarded = await screenTopic(strategist, {
      topicId: topic.id,
      step: 'forward',
      bodyId: organisation.board.id,
      answer,
      isOurs: 'yes',
    })
    expect(forwarded.ok).toBe(true)
    const after = await db.topicProposal.findUnique({ where: { id: topic.id }, include: { screenings: { orderBy: { at: 'asc' } } } })
    expect(after).toMatchObject({ state: 'FORWARDED_TO_BODY', bodyId: organisation.board.id })
    expect(after?.screenings.map(({ to }) => to)).toEqual(['SCREENING', 'FORWARDED_TO_BODY'])
    for (const screening of after?.screenings ?? []) expect(await jobsFor(screening.id)).toEqual([{ task: 'topic.answer' }])
  })

  it('never happens without a reasoned answer', async () => {
    const organisation = await anOrganisation()
    const topic = await aTopic.submitted(organisation)
    const silent = await screenTopic(await aStrategist(organisation), {
      topicId: topic.id,
      step: 'redirect',
      redirectedTo: 'Felanmälan',
      answer: ' ',
    })
    expect(silent).toMatchObject({ ok: false, problem: { kind: 'invalid', fields: { answer: ['topic.answerTooShort'] } } })
    expect((await db.topicProposal.findUnique({ where: { id: topic.id } }))?.state).toBe('SUBMITTED')
  })

  it('is a task for strategists, secretaries and the elected of the same organisation', async () => {
    const [organisation, elsewhere] = [await anOrganisation(), await anOrganisation()]
    const project = await createProject(await aStrategist(organisation), { organisationId: organisation.id, title: 'Trygghet' })
    const projectId = project.ok ? project.value.projectId : ''
    const may = [await aStrategist(organisation), await aSecretary(organisation), await aMember(organisation.board)]
    const mayNot = [
      anonymous,
      await aResident(),
      await anAdministrator(organisation),
      await aFacilitator({ id: projectId, organisationId: organisation.id }),
      await aStrategist(elsewhere),
      await aMember(elsewhere.board),
    ]
    for (const actor of may) {
      const topic = await aTopic.submitted(organisation)
      expect((await screenTopic(actor, { topicId: topic.id, step: 'start', answer })).ok).toBe(true)
    }
    for (const actor of mayNot) {
      const topic = await aTopic.submitted(organisation)
      expect((await screenTopic(actor, { topicId: topic.id, step: 'start', answer })).ok).toBe(false)
    }
  })

  it('forwards and merges only within the organisation', async () => {
    const [organisation, elsewhere] = [await anOrganisation(), await anOrganisation()]
    const strategist = await aStrategist(organisation)
    const topic = await aTopic.inScreening(organisation)
    const theirs = await aTopic.inScreening(elsewhere)
    const foreignBody = await aBody(elsewhere)
    expect((await screenTopic(strategist, { topicId: topic.id, step: 'forward', bodyId: foreignBody.id, answer })).ok).toBe(false)
    expect((await screenTopic(strategist, { topicId: topic.id, step: 'merge', mergedIntoId: theirs.id, answer })).ok).toBe(false)
    const own = await aTopic.inScreening(organisation)
    expect((await screenTopic(strategist, { topicId: topic.id, step: 'merge', mergedIntoId: own.id, answer })).ok).toBe(true)
  })
})
