import { describe, expect, it } from 'vitest'
import { reviseBrief } from '@/lib/commands/brief/edit'
import { openDialogue } from '@/lib/commands/dialogue/open'
import { missingMessage } from '@/lib/domain/opening'
import { briefRevisions } from '@/lib/queries/brief-revisions'
import { portfolio } from '@/lib/queries/portfolio'
import { projectDesk, publicProject } from '@/lib/queries/project'
import { taskList } from '@/lib/queries/task-list'
import { topicDesk, topics } from '@/lib/queries/topics'
import { aDialogue } from '../support/factories/dialogue'
import { anOrganisation } from '../support/factories/organisation'
import { aFacilitator, aResident, aStrategist } from '../support/factories/people'

describe('the task list', () => {
  it('prints the same list that opening is refused with', async () => {
    const { id, organisation, strategist } = await aDialogue.approved({ brief: null })
    const view = await taskList(strategist, organisation.id, id)
    const refused = await openDialogue(strategist, { dialogueId: id })
    const list = !refused.ok && refused.problem.kind === 'conflict' ? refused.problem.list : undefined
    expect(view?.missing.map(missingMessage)).toEqual(list)
  })

  it('offers each person only the steps that are theirs', async () => {
    const { id, organisation, project, strategist } = await aDialogue.open()
    const allowed = async (actor: typeof strategist) =>
      (await taskList(actor, organisation.id, id))?.steps.filter(({ verdict }) => verdict.allowed).map(({ step }) => step)
    expect(await allowed(strategist)).toEqual(['forlang', 'pausa', 'stang'])
    expect(await allowed(await aFacilitator(project))).toEqual([])
  })

  it('tells a stranger neither the name nor the number', async () => {
    const { id, organisation } = await aDialogue.draft()
    const stranger = await aStrategist(await anOrganisation())
    for (const actor of [stranger, await aResident()]) {
      const view = await taskList(actor, organisation.id, id)
      expect(view).toMatchObject({ can: { read: { allowed: false } }, head: { title: '–', registryNumber: '' } })
    }
    expect(await taskList(stranger, stranger.roles[0]?.organisationId ?? '', id)).toBeUndefined()
  })
})

describe('another organisation', () => {
  it('sees nothing unpublished of this one', async () => {
    const { id, organisation, project, topic } = await aDialogue.approved()
    const elsewhere = await anOrganisation()
    const stranger = await aStrategist(elsewhere)
    expect(await taskList(stranger, elsewhere.id, id)).toBeUndefined()
    expect(await projectDesk(stranger, elsewhere.id, project.id)).toBeUndefined()
    expect(await topicDesk(stranger, elsewhere.id, topic.id)).toBeUndefined()
    expect((await portfolio(stranger, organisation.id)).projects).toEqual([])
    expect(await topics(stranger, organisation.id)).toMatchObject({ can: { read: { allowed: false } }, waiting: [], settled: [] })
  })
})

describe('what the public reads', () => {
  it('is a project only with its mandate, and only its public dialogues', async () => {
    const approved = await aDialogue.approved()
    const proposed = await aDialogue.awaitingDecision()
    expect(await publicProject(approved.organisation.id, approved.project.slug)).toMatchObject({ dialogues: [] })
    expect(await publicProject(proposed.organisation.id, proposed.project.slug)).toBeNull()
    const open = await aDialogue.open()
    expect((await publicProject(open.organisation.id, open.project.slug))?.dialogues).toHaveLength(1)
  })

  it('is every change since the opening, word by word (INV-04)', async () => {
    const { id: dialogueId, slug, organisation, strategist } = await aDialogue.approved()
    expect(await briefRevisions(organisation.id, slug)).toBeUndefined()
    await openDialogue(strategist, { dialogueId })
    expect((await briefRevisions(organisation.id, slug))?.revisions).toEqual([])
    const reason = 'Vi har fått en större budget.'
    await reviseBrief(strategist, { dialogueId, part: 'records', recordsRule: 'Informationshanteringsplan 2026, klass 3.2', reason })
    const [revision] = (await briefRevisions(organisation.id, slug))?.revisions ?? []
    expect(revision).toMatchObject({ no: 1, reason, changes: [{ part: 'records', field: 'recordsRule' }] })
    expect(revision?.changes[0]?.words?.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['2024', '2026'])
  })
})
