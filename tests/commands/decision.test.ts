import { describe, expect, it } from 'vitest'
import { cancelByDecision } from '@/lib/commands/decision/cancel'
import { approveMinutes, correctDecision, publishDecision } from '@/lib/commands/decision/publish'
import { recordDecision } from '@/lib/commands/decision/record'
import { sendFeedback } from '@/lib/commands/feedback/send'
import { db } from '@/lib/db'
import { dayInStockholm } from '@/lib/domain/calendar'
import { cancellationAnnounce } from '@/lib/jobs/cancellation-announce'
import { deliverRound } from '@/lib/jobs/feedback-deliver'
import { accepted } from '../support/expect'
import { aDecision } from '../support/factories/decision'
import { aDialogue } from '../support/factories/dialogue'
import { aBody, anOrganisation } from '../support/factories/organisation'
import { aMember, anAdministrator, anOfficial, aSecretary, aStrategist } from '../support/factories/people'
import { aProject } from '../support/factories/project'
import { aTopic } from '../support/factories/topic'
import { runJob } from '../support/jobs'

const decided = { meetingDate: '2026-01-14', paragraph: '12', text: 'Kommunstyrelsen beslutar enligt förslaget.' }
const today = dayInStockholm(new Date())
const recording = (topicId: string, kind = 'HOLD_DIALOGUE') => ({ topicId, kind, token: crypto.randomUUID(), ...decided })
const tomorrow = dayInStockholm(new Date(Date.now() + 86_400_000 * 1.5))

async function beforeTheBoard() {
  const organisation = await anOrganisation()
  const topic = await aTopic.beforeBody(organisation.board)
  const project = await aProject.proposed(organisation, { topicId: topic.id })
  const made = await db.dialogue.create({
    data: { organisationId: organisation.id, projectId: project.id, slug: crypto.randomUUID(), title: 'Trygg', state: 'AWAITING_DECISION' },
  })
  const state = async () => ({
    topic: (await db.topicProposal.findUniqueOrThrow({ where: { id: topic.id } })).state,
    project: (await db.project.findUniqueOrThrow({ where: { id: project.id } })).state,
    dialogue: (await db.dialogue.findUniqueOrThrow({ where: { id: made.id } })).state,
  })
  return { organisation, board: organisation.board, topic, project, dialogue: made, state }
}

describe('recording what a body decided (INV-01)', () => {
  it('mandates the project and approves the dialogue that waited, in one go', async () => {
    const { board, topic, project, dialogue, state } = await beforeTheBoard()
    const recorded = await recordDecision(await aMember(board), recording(topic.id))
    expect(recorded.ok).toBe(true)
    expect(await state()).toEqual({ topic: 'DECIDED_YES', project: 'MANDATED', dialogue: 'APPROVED' })
    const decision = await db.decision.findFirstOrThrow({ where: { topicId: topic.id } })
    expect(decision).toMatchObject({ state: 'DECIDED', paragraph: '§ 12', kind: 'HOLD_DIALOGUE' })
    expect((await db.project.findUnique({ where: { id: project.id } }))?.mandateDecisionId).toBe(decision.id)
    expect((await db.dialogue.findUnique({ where: { id: dialogue.id } }))?.approvedByDecisionId).toBe(decision.id)
    expect(await db.topicScreening.count({ where: { topicId: topic.id, to: 'DECIDED_YES', answer: decided.text } })).toBe(1)
  })

  it.each([
    ['INFORM_ONLY', { topic: 'DECIDED_INFORM_ONLY', project: 'MANDATED', dialogue: 'INFORMATION' }],
    ['NOT_HOLD', { topic: 'DECIDED_NO', project: 'CANCELLED', dialogue: 'DRAFT' }],
    ['REFER_BACK', { topic: 'REFERRED_BACK', project: 'PROPOSED', dialogue: 'DRAFT' }],
  ])('has its own consequences: %s', async (kind, expected) => {
    const { organisation, topic, state } = await beforeTheBoard()
    expect((await recordDecision(await aSecretary(organisation), recording(topic.id, kind))).ok).toBe(true)
    expect(await state()).toEqual(expected)
  })

  it('is refused, with the reason, to everyone whose mandate does not allow it', async () => {
    const { organisation, board, topic, state } = await beforeTheBoard()
    const elsewhere = await anOrganisation()
    const refused = {
      'a strategist': await aStrategist(organisation),
      'an official': await anOfficial(organisation),
      'an administrator': await anAdministrator(organisation),
      'a member of another body': await aMember(await aBody(organisation)),
      'a member whose mandate ended yesterday': await aMember(board, { validTo: dayInStockholm(new Date(Date.now() - 86_400_000)) }),
      'a member whose mandate begins tomorrow': await aMember(board, { validFrom: tomorrow }),
      'the secretary of another body': await aSecretary(organisation, { bodyId: (await aBody(organisation)).id }),
      'a member of another organisation': await aMember(elsewhere.board),
      'another organisation’s secretary': await aSecretary(elsewhere),
    }
    for (const [who, actor] of Object.entries(refused)) {
      const result = await recordDecision(actor, recording(topic.id))
      expect(result, who).toMatchObject({ ok: false, problem: { kind: 'forbidden', message: 'policy.notOfTheBody' } })
    }
    expect(await state()).toEqual({ topic: 'FORWARDED_TO_BODY', project: 'PROPOSED', dialogue: 'AWAITING_DECISION' })
  })

  it('needs a paragraph, and a meeting that has been held', async () => {
    const { board, topic } = await beforeTheBoard()
    const member = await aMember(board)
    const withoutParagraph = await recordDecision(member, { ...recording(topic.id), paragraph: ' ' })
    expect(withoutParagraph).toMatchObject({ problem: { fields: { paragraph: ['topic.needsParagraph'] } } })
    const tooEarly = await recordDecision(member, { ...recording(topic.id), meetingDate: tomorrow })
    expect(tooEarly).toMatchObject({ problem: { fields: { meetingDate: ['topic.meetingInFuture'] } } })
  })

  it('needs a topic that is before the body', async () => {
    const organisation = await anOrganisation()
    const topic = await aTopic.inState(organisation, 'SCREENING', { bodyId: organisation.board.id })
    const result = await recordDecision(await aMember(organisation.board), recording(topic.id))
    expect(result).toMatchObject({ ok: false, problem: { kind: 'conflict', message: 'topic.notBeforeBody' } })
  })

  it('counts once when the form is sent twice', async () => {
    const { board, topic } = await beforeTheBoard()
    const member = await aMember(board)
    const input = recording(topic.id)
    const [first, second] = [await recordDecision(member, input), await recordDecision(member, input)]
    expect(first.ok && second.ok && first.value.decisionId === second.value.decisionId).toBe(true)
    expect(await db.decision.count({ where: { topicId: topic.id } })).toBe(1)
  })
})

describe('the database itself refuses (INV-01 ◆)', () => {
  it('a decision recorded by somebody without a mandate', async () => {
    const organisation = await anOrganisation()
    await expect(aDecision(organisation.board, await aStrategist(organisation))).rejects.toThrow(/RG001|only a member/)
    const former = await aMember(organisation.board, { validTo: '2021-10-15' })
    await expect(aDecision(organisation.board, former)).rejects.toThrow(/RG001|only a member/)
  })

  it.each(['APPROVED', 'SCHEDULED', 'OPEN', 'CLOSED', 'DECIDED'] as const)(
    'a dialogue in %s without a decision to hold it',
    async (state) => {
      const { id } = await aDialogue.awaitingDecision()
      await expect(db.dialogue.update({ where: { id }, data: { state } })).rejects.toThrow(/RG001|needs a decision/)
    },
  )

  it('a dialogue that leans on a decision not to hold it, or on another organisation’s', async () => {
    const { id, board, member } = await aDialogue.awaitingDecision()
    const no = await aDecision(board, member, { kind: 'NOT_HOLD' })
    const theirs = await aDialogue.approved()
    for (const approvedByDecisionId of [no.id, theirs.decision?.id ?? ''])
      await expect(db.dialogue.update({ where: { id }, data: { state: 'APPROVED', approvedByDecisionId } })).rejects.toThrow(
        /RG001|needs a decision/,
      )
  })

  it('a project that begins without a mandate', async () => {
    const project = await aProject.proposed(await anOrganisation())
    await expect(db.project.update({ where: { id: project.id }, data: { state: 'PREPARATION' } })).rejects.toThrow(/RG001|mandate/)
  })
})

describe('minutes', () => {
  it('are approved before the decision is published', async () => {
    const { board, member } = await aDialogue.approved()
    const decision = await aDecision(board, member)
    const { id: decisionId } = decision
    expect(await publishDecision(member, { decisionId })).toMatchObject({ ok: false, problem: { message: 'topic.minutesFirst' } })
    expect((await approveMinutes(member, { decisionId, approvedOn: '2026-01-13' })).ok).toBe(false)
    expect((await approveMinutes(member, { decisionId, approvedOn: today })).ok).toBe(true)
    expect((await publishDecision(member, { decisionId })).ok).toBe(true)
    expect(await db.decision.findUnique({ where: { id: decisionId } })).toMatchObject({ state: 'PUBLISHED', publishedAt: expect.any(Date) })
  })

  it('are corrected visibly: the old record stays, and what stood on it stands on the new one', async () => {
    const { id, board, member, decision } = await aDialogue.open()
    const decisionId = decision?.id ?? ''
    const correction = 'Paragrafen var fel i protokollet.'
    const result = await correctDecision(member, { decisionId, correction, token: crypto.randomUUID(), ...decided, paragraph: '13' })
    expect(result.ok).toBe(true)
    const [old, corrected] = [
      await db.decision.findUniqueOrThrow({ where: { id: decisionId } }),
      await db.decision.findUniqueOrThrow({ where: { supersedesId: decisionId } }),
    ]
    expect(old).toMatchObject({ state: 'SUPERSEDED', paragraph: '§ 12' })
    expect(corrected).toMatchObject({ state: 'DECIDED', paragraph: '§ 13', correction, bodyId: board.id })
    expect((await db.dialogue.findUnique({ where: { id } }))?.approvedByDecisionId).toBe(corrected.id)
  })
})

describe('a body that stops a dialogue (INV-23)', () => {
  it('still owes everyone an answer on the promised day', async () => {
    const { id, member } = await aDialogue.open()
    const promised = await db.feedbackPromise.findUniqueOrThrow({ where: { dialogueId: id } })
    const result = await cancelByDecision(member, { dialogueId: id, token: crypto.randomUUID(), ...decided })
    expect(result.ok).toBe(true)
    expect((await db.dialogue.findUnique({ where: { id } }))?.state).toBe('CANCELLED')
    expect(await db.feedbackPromise.findUnique({ where: { dialogueId: id } })).toEqual(promised)
    expect(promised.fulfilledAt).toBeNull()
  })

  it('tells those who wait at once, without taking that for the answer', async () => {
    const { id: dialogueId, organisation, member, strategist } = await aDialogue.open()
    const follower = { kind: 'MAIL', address: `${dialogueId}@exempel.example`, isFollower: true, confirmedAt: new Date() } as const
    await db.contact.create({ data: { organisationId: organisation.id, dialogueId, ...follower } })
    const { decisionId } = accepted(await cancelByDecision(member, { dialogueId, token: crypto.randomUUID(), ...decided }))
    await runJob(cancellationAnnounce, { decisionId })
    await runJob(cancellationAnnounce, { decisionId })
    const rounds = await db.feedbackMessage.findMany({ where: { dialogueId }, include: { deliveries: true } })
    expect(rounds).toMatchObject([{ kind: 'CANCELLED', deliveries: [{ state: 'QUEUED' }] }])
    await deliverRound(decisionId)
    const mail = await db.outgoingMail.findFirstOrThrow({ where: { to: follower.address } })
    expect(mail.text).toContain(decided.text)
    const answer = { dialogueId, text: 'Tack till er som svarade ändå.', signedBy: 'Anders Hellberg' }
    accepted(await sendFeedback(strategist, answer))
    expect(await db.feedbackMessage.count({ where: { dialogueId, kind: 'ANSWER' } })).toBe(1)
    expect(await db.feedbackPromise.findUnique({ where: { dialogueId } })).toMatchObject({ fulfilledAt: null })
  })

  it('is not its strategist', async () => {
    const { id, strategist } = await aDialogue.open()
    const result = await cancelByDecision(strategist, { dialogueId: id, token: crypto.randomUUID(), ...decided })
    expect(result).toMatchObject({ ok: false, problem: { message: 'policy.notOfTheBody' } })
  })
})
