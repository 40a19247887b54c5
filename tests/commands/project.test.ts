import { describe, expect, it } from 'vitest'
import { advanceProject, arrangePhases } from '@/lib/commands/project/advance'
import { createProject, editProject } from '@/lib/commands/project/create'
import { assignMember, endMembership } from '@/lib/commands/project/members'
import { db } from '@/lib/db'
import { may } from '@/lib/domain/policy'
import { actorOf } from '@/lib/queries/actor'
import { accepted, messageOf } from '../support/expect'
import { aDialogue } from '../support/factories/dialogue'
import { anOrganisation } from '../support/factories/organisation'
import { anOfficial, aPerson, aStrategist } from '../support/factories/people'
import { aProject } from '../support/factories/project'

async function aProposal() {
  const organisation = await anOrganisation()
  const project = await aProject.proposed(organisation)
  const stored = () => db.project.findUniqueOrThrow({ where: { id: project.id }, include: { phases: { orderBy: { order: 'asc' } } } })
  const events = (kind: string) => db.auditEvent.findMany({ where: { kind, organisationId: organisation.id }, orderBy: { id: 'asc' } })
  return { organisation, projectId: project.id, strategist: await aStrategist(organisation), stored, events }
}

/** Mandated by its board, and in its first phase of work. */
async function aMandate() {
  const dialogue = await aDialogue.open()
  const stored = () => db.project.findUniqueOrThrow({ where: { id: dialogue.projectId } })
  return { ...dialogue, stored }
}

const about = { title: 'Trygg i Strandvik', summary: 'Om trygghet på kvällen', registryNumber: 'KS 2025:417', commissioner: 'KS' }

describe('a project’s facts', () => {
  it('are changed by a strategist, and the log says which', async () => {
    const { projectId, strategist, stored, events } = await aProposal()
    accepted(await editProject(strategist, { projectId, ...about, title: 'Trygga kvällar' }))
    expect(await stored()).toMatchObject({ title: 'Trygga kvällar', summary: about.summary, commissioner: 'KS' })
    const [event] = await events('project.edited')
    expect(event?.data).toMatchObject({ fields: expect.arrayContaining(['title', 'summary']) })
  })

  it('are not changed by an official, by another municipality, or into nothing', async () => {
    const { organisation, projectId, strategist, stored } = await aProposal()
    const elsewhere = await aStrategist(await anOrganisation())
    for (const other of [await anOfficial(organisation), elsewhere])
      expect((await editProject(other, { projectId, ...about, title: 'Kapad' })).ok).toBe(false)
    expect(messageOf(await editProject(strategist, { projectId, ...about, title: 'T' }))).toEqual({ title: ['project.titleTooShort'] })
    expect((await stored()).title).toBe('Trygg i Strandvik')
  })

  it('get an address of their own even where the name is taken', async () => {
    const { organisation, strategist } = await aProposal()
    for (let no = 0; no < 2; no += 1) accepted(await createProject(strategist, { organisationId: organisation.id, ...about }))
    const slugs = (await db.project.findMany({ where: { organisationId: organisation.id, title: about.title } })).map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })
})

describe('a project’s phases', () => {
  it('are dates or words, and may overlap', async () => {
    const { projectId, strategist, stored } = await aProposal()
    const spring = { name: 'Samla perspektiv', startsOn: '2027-02-01', endsOn: '2027-04-30' }
    const phases = [spring, { name: 'Samtal', startsOn: '2027-04-01' }, { name: 'Beslut', timeText: 'hösten 2027' }]
    accepted(await arrangePhases(strategist, { projectId, phases }))
    expect((await stored()).phases.map(({ name }) => name)).toEqual(['Samla perspektiv', 'Samtal', 'Beslut'])
    accepted(await arrangePhases(strategist, { projectId, phases: phases.slice(0, 1) }))
    expect((await stored()).phases).toHaveLength(1)
  })

  it('name the field that is wrong', async () => {
    const { projectId, strategist } = await aProposal()
    const backwards = { name: 'Baklänges', startsOn: '2027-05-01', endsOn: '2027-04-01' }
    const result = await arrangePhases(strategist, { projectId, phases: [{ name: 'Utan tid' }, backwards] })
    expect(messageOf(result)).toEqual({ 'phases.0.timeText': ['project.phaseNeedsTime'], 'phases.1.endsOn': ['project.phaseBackwards'] })
  })
})

describe('a project’s state', () => {
  it('is not mandated by a click', async () => {
    const { projectId, strategist } = await aProposal()
    expect(messageOf(await advanceProject(strategist, { projectId, to: 'MANDATED' }))).toBe('project.mandateByBody')
    expect(messageOf(await advanceProject(strategist, { projectId, to: 'DECISION' }))).toBe('problem.transition')
  })

  it('goes back or stops only with a reason, and never while a dialogue in it runs', async () => {
    const { projectId, strategist, stored } = await aMandate()
    await db.project.update({ where: { id: projectId }, data: { state: 'DIALOGUE_COCREATION' } })
    const back = { projectId, to: 'PERSPECTIVE_GATHERING' }
    expect(messageOf(await advanceProject(strategist, back))).toEqual({ reason: ['brief.reasonNeeded'] })
    accepted(await advanceProject(strategist, { ...back, reason: 'Nya grupper har hört av sig.' }))
    expect(await stored()).toMatchObject({ state: 'PERSPECTIVE_GATHERING', stateReason: 'Nya grupper har hört av sig.' })
    const stop = { projectId, to: 'CANCELLED', reason: 'Uppdraget är tillbakadraget.' }
    expect(messageOf(await advanceProject(strategist, stop))).toBe('project.dialoguesRunning')
  })
})

describe('a task in one project', () => {
  it('gives a right there, from one day to another, and nowhere else', async () => {
    const { organisation, projectId, strategist } = await aProposal()
    const userId = await aPerson(organisation, 'Idris Haddad')
    accepted(await assignMember(strategist, { projectId, userId, role: 'FACILITATOR', validFrom: '2020-01-01' }))
    const other = await aProject.proposed(organisation)
    const facilitator = await actorOf(userId)
    const reads = (id: string) => may(facilitator, 'project.read', { organisationId: organisation.id, projectId: id }).allowed
    expect([reads(projectId), reads(other.id)]).toEqual([true, false])
  })

  it('ends on its last day, and the person may nothing there from the next', async () => {
    const { organisation, projectId, strategist, events } = await aProposal()
    const userId = await aPerson(organisation, 'Idris Haddad')
    accepted(await assignMember(strategist, { projectId, userId, role: 'FACILITATOR', validFrom: '2020-01-01' }))
    const { id: assignmentId } = await db.roleAssignment.findFirstOrThrow({ where: { userId } })
    accepted(await endMembership(strategist, { projectId, assignmentId, lastDay: '2020-12-31' }))
    expect((await actorOf(userId)).roles).toEqual([])
    expect((await events('right.ended'))[0]?.data).toMatchObject({ userId, role: 'FACILITATOR' })
  })

  it('is given to colleagues only, forwards in time, and ended only where it was given', async () => {
    const { organisation, projectId, strategist } = await aProposal()
    const given = { projectId, role: 'OFFICIAL', validFrom: '2026-02-01' }
    const stranger = await aPerson(await anOrganisation())
    expect(messageOf(await assignMember(strategist, { ...given, userId: stranger }))).toEqual({ userId: ['project.choosePerson'] })
    const userId = await aPerson(organisation)
    const backwards = await assignMember(strategist, { ...given, userId, validTo: '2026-01-01' })
    expect(messageOf(backwards)).toEqual({ validTo: ['project.phaseBackwards'] })
    const other = await aProposal()
    accepted(await assignMember(other.strategist, { ...given, projectId: other.projectId, userId: await aPerson(other.organisation) }))
    const elsewhere = await db.roleAssignment.findFirstOrThrow({ where: { projectId: other.projectId } })
    const ended = await endMembership(strategist, { projectId, assignmentId: elsewhere.id, lastDay: '2026-03-01' })
    expect(messageOf(ended)).toBe('problem.missing')
  })
})
