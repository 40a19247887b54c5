import { describe, expect, test } from 'vitest'
import { createAction } from '@/lib/commands/action'
import { sendFeedback } from '@/lib/commands/feedback/send'
import { db } from '@/lib/db'
import { dateOf } from '@/lib/domain/calendar'
import { actionList } from '@/lib/queries/actions'
import { allAnswers, answerPage } from '@/lib/queries/answers'
import { feedbackReport } from '@/lib/queries/feedback-report'
import { meetings } from '@/lib/queries/meetings'
import { promisesOfBodies, publicPromises } from '@/lib/queries/promises'
import { accepted } from '../support/expect'
import { anOrganisation } from '../support/factories/organisation'
import { aContact, anOutcome } from '../support/factories/outcome'
import { aMember, aStrategist } from '../support/factories/people'

describe('the page of answers', () => {
  test('shows every theme with the words it answers, in alphabetical order', async () => {
    const { organisationId, slug } = await anOutcome.published({ Kameror: 'ADOPTED' })
    const page = await answerPage(organisationId, slug)
    expect(page?.themes.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Belysning', 'NOT_ADOPTED'],
      ['Kameror', 'ADOPTED'],
      ['Polisens närvaro', 'NOT_ADOPTED'],
    ])
    expect(page?.themes[0]?.quotes[0]?.text).toContain('Belysning')
  })

  test('before the decision is published no answer is there, only when it comes', async () => {
    const { organisationId, slug } = await anOutcome.minutesApproved()
    const page = await answerPage(organisationId, slug)
    expect(page).toMatchObject({ decision: undefined, themes: [] })
    expect(page?.promise?.dueOn).toBeInstanceOf(Date)
  })

  test('a quote whose view was withdrawn since is gone', async () => {
    const { organisationId, slug, views } = await anOutcome.published()
    await db.contribution.update({ where: { id: views[0]?.id ?? '' }, data: { visibility: 'REMOVED' } })
    expect((await answerPage(organisationId, slug))?.themes[0]?.quotes).toEqual([])
  })

  test('another organisation’s address does not answer, and the list is the organisation’s own', async () => {
    const [one, other] = [await anOutcome.published(), await anOrganisation()]
    expect(await answerPage(other.id, one.slug)).toBeUndefined()
    expect((await allAnswers(other.id)).answered).toEqual([])
    expect((await allAnswers(one.organisationId)).answered).toMatchObject([{ slug: one.slug }])
  })
})

test('the delivery report has numbers, and neither names nor addresses', async () => {
  const { dialogueId, views, strategist } = await anOutcome.published()
  if (views[0]) await aContact(views[0], { name: 'Amina Yusuf' })
  accepted(await sendFeedback(strategist, { dialogueId, text: 'Tack till er som berättade.', signedBy: 'Anders Hellberg' }))
  const report = await feedbackReport(strategist, dialogueId)
  expect(report?.owed).toMatchObject([{ kind: 'MAIL', count: 1 }])
  expect(report?.rounds[0]?.counts).toEqual([{ state: 'QUEUED', count: 1 }])
  expect(JSON.stringify(report)).not.toContain('Amina')
  expect(JSON.stringify(report)).not.toContain('@exempel.example')
  expect(await feedbackReport(await aStrategist(await anOrganisation()), dialogueId)).toBeUndefined()
})

describe('actions and promises', () => {
  async function anOverdueAction() {
    const made = await anOutcome.published({ Belysning: 'ADOPTED' })
    const input = { responseId: made.responses[0]?.id, title: 'Ny belysning', ownerName: 'Jonas Ek', dueOn: '2098-10-31' }
    const { actionId } = accepted(await createAction(made.official, { ...input, nextUpdateOn: '2098-06-01' }))
    await db.action.update({ where: { id: actionId }, data: { dueOn: dateOf('2025-01-31') } })
    return { ...made, actionId }
  }

  test('an action past its day is late in the list and in the body’s name, and nobody from elsewhere may report on it', async () => {
    const { dialogueId, official, board, actionId } = await anOverdueAction()
    expect(await actionList(official, { dialogueId })).toMatchObject([{ id: actionId, isLate: true, can: { update: { allowed: true } } }])
    expect(await actionList(await aStrategist(await anOrganisation()), { dialogueId })).toEqual([])
    const promises = await promisesOfBodies([board.id])
    expect(promises.find(({ kind }) => kind === 'ACTION')).toMatchObject({ key: actionId, daysLate: expect.any(Number) })
  })

  test('a kept promise is no longer among the public ones', async () => {
    const { organisationId, dialogueId } = await anOutcome.published()
    expect(await publicPromises(organisationId)).toHaveLength(1)
    await db.feedbackPromise.update({ where: { dialogueId }, data: { fulfilledAt: new Date() } })
    expect(await publicPromises(organisationId)).toEqual([])
  })
})

describe('my meetings', () => {
  test('a member sees the items of the own body, unread until they are read', async () => {
    const { organisationId, decisionId, member } = await anOutcome.onAgenda()
    expect((await meetings(member, organisationId)).items).toMatchObject([{ id: decisionId, isAhead: true, isRead: false }])
    await db.readMark.create({ data: { decisionId, userId: member.userId ?? '' } })
    expect((await meetings(member, organisationId)).items).toMatchObject([{ id: decisionId, isRead: true }])
  })

  test('an item that is only prepared is not there, and neither is anything when the mandate has ended', async () => {
    const { organisationId, member, board } = await anOutcome.prepared()
    expect((await meetings(member, organisationId)).items).toEqual([])
    const former = await aMember(board, { validTo: '2024-01-01' })
    expect(await meetings(former, organisationId)).toMatchObject({ isElected: false, items: [] })
  })
})
