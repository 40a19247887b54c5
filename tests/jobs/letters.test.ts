import { describe, expect, test } from 'vitest'
import { movePromise } from '@/lib/commands/feedback/promise'
import { decideModeration } from '@/lib/commands/moderation'
import { db } from '@/lib/db'
import { deliverRound } from '@/lib/jobs/feedback-deliver'
import { moderationTellAuthor } from '@/lib/jobs/moderation-tell-author'
import { outsideForward } from '@/lib/jobs/outside-forward'
import { promiseAnnounce } from '@/lib/jobs/promise-announce'
import { revisionAnnounce } from '@/lib/jobs/revision-announce'
import { topicAnswer } from '@/lib/jobs/topic-answer'
import { accepted } from '../support/expect'
import { aContribution } from '../support/factories/contribution'
import { aDialogue } from '../support/factories/dialogue'
import { anOrganisation } from '../support/factories/organisation'
import { aContact } from '../support/factories/outcome'
import { aPerson } from '../support/factories/people'
import { aTopic } from '../support/factories/topic'
import { runJob } from '../support/jobs'

const mailsTo = (to: string) => db.outgoingMail.findMany({ where: { to } })
const userId = '00000000-0000-4000-8000-000000000001'

async function aWrittenView() {
  const dialogue = await aDialogue.open()
  const view = await aContribution.published(dialogue)
  const contact = await aContact({ id: view.id, dialogueId: dialogue.id, organisationId: dialogue.organisationId })
  return { dialogue, view, contact }
}

describe('letters that follow from what happened, each run twice', () => {
  test('whoever proposed a topic gets the reasoned answer, once', async () => {
    const organisation = await anOrganisation()
    const proposerId = await aPerson(null, 'Amina Yusuf')
    const topic = await aTopic.inScreening(organisation, { proposerId })
    const { id: screeningId } = await db.topicScreening.create({
      data: { topicId: topic.id, from: 'SUBMITTED', to: 'SCREENING', answer: 'Vi prövar förslaget i maj.', byId: userId },
    })
    for (const _ of [1, 2]) await runJob(topicAnswer, { screeningId })
    const { email } = await db.person.findUniqueOrThrow({ where: { id: proposerId } })
    const mails = await mailsTo(email)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('Vi prövar förslaget i maj.')
  })

  test('an author is told why a view was hidden, and how to appeal', async () => {
    const { dialogue, view, contact } = await aWrittenView()
    const hidden = { outcome: 'HIDE', code: 'personalData', statement: 'Texten nämner en granne vid namn.' }
    accepted(await decideModeration(dialogue.strategist, { contributionId: view.id, ...hidden }))
    const { id: caseId } = await db.moderationCase.findFirstOrThrow({ where: { contributionId: view.id } })
    for (const _ of [1, 2]) await runJob(moderationTellAuthor, { caseId })
    const mails = await mailsTo(contact.address)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('Texten nämner en granne vid namn.')
    expect(mails[0]?.text).toContain('/min-synpunkt')
  })

  test('a view outside the question goes to its unit, without anything about who wrote it', async () => {
    const { dialogue, view, contact } = await aWrittenView()
    const unit = `vatten-${view.id}@strandvik.example`
    await db.outsideQuestion.create({ data: { contributionId: view.id, forwardedTo: unit, reason: 'Gäller vattnet.', byId: userId } })
    for (const _ of [1, 2]) await runJob(outsideForward, { contributionId: view.id })
    const mails = await mailsTo(unit)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain(view.text)
    expect(mails[0]?.text).not.toContain(contact.address)
    expect(mails[0]?.text).toContain(dialogue.registryNumber)
  })

  test('a changed brief and a moved promise are told to those who asked, once each and with the reason', async () => {
    const { dialogue, contact } = await aWrittenView()
    const revised = { dialogueId: dialogue.id, no: 7, content: {}, reason: 'Ramen har ändrats i budgeten.' }
    await db.briefRevision.create({ data: revised })
    for (const _ of [1, 2]) await runJob(revisionAnnounce, { dialogueId: dialogue.id, no: 7 })
    const moved = { dialogueId: dialogue.id, to: '2098-01-15', reason: 'Nämnden har flyttat sitt möte.' }
    accepted(await movePromise(dialogue.strategist, moved))
    for (const _ of [1, 2]) await runJob(promiseAnnounce, { dialogueId: dialogue.id })
    const rounds = await db.feedbackMessage.findMany({ where: { dialogueId: dialogue.id } })
    expect(rounds.map(({ kind }) => kind).sort()).toEqual(['BRIEF_REVISION', 'PROMISE_MOVED'])
    for (const { id } of rounds) await deliverRound(id)
    const texts = (await mailsTo(contact.address)).map(({ text }) => text)
    expect(texts).toHaveLength(2)
    expect(texts.join()).toContain('Ramen har ändrats i budgeten.')
    expect(texts.join()).toContain('15 januari 2098')
  })

  test('someone who left no address, as with a protected identity, gets no letter of any kind', async () => {
    const dialogue = await aDialogue.open()
    const view = await aContribution.published(dialogue)
    const before = await db.outgoingMail.count({ where: { organisationId: dialogue.organisationId } })
    const hidden = { outcome: 'HIDE', code: 'personalData', statement: 'Texten nämner en granne vid namn.' }
    accepted(await decideModeration(dialogue.strategist, { contributionId: view.id, ...hidden }))
    const { id: caseId } = await db.moderationCase.findFirstOrThrow({ where: { contributionId: view.id } })
    await runJob(moderationTellAuthor, { caseId })
    accepted(
      await movePromise(dialogue.strategist, { dialogueId: dialogue.id, to: '2098-01-15', reason: 'Nämnden har flyttat sitt möte.' }),
    )
    await runJob(promiseAnnounce, { dialogueId: dialogue.id })
    expect(await db.outgoingMail.count({ where: { organisationId: dialogue.organisationId } })).toBe(before)
    expect(await db.delivery.count({ where: { message: { dialogueId: dialogue.id } } })).toBe(0)
  })
})
