import { describe, expect, test } from 'vitest'
import { answerQuestion, askQuestion, markRead } from '@/lib/commands/brief-question'
import { db } from '@/lib/db'
import { questionTellAsker } from '@/lib/jobs/question-tell-asker'
import { accepted, messageOf, problemIn } from '../support/expect'
import { anOrganisation } from '../support/factories/organisation'
import { anOutcome } from '../support/factories/outcome'
import { aMember } from '../support/factories/people'
import { runJob } from '../support/jobs'

const text = 'Vad kostar ljuset i drift?'

async function anAskedQuestion() {
  const made = await anOutcome.onAgenda()
  const opponent = await aMember(made.board, { party: 'NS', name: 'Roger Falk' })
  accepted(await askQuestion(opponent, { decisionId: made.decisionId, text }))
  const question = await db.briefQuestion.findFirstOrThrow({ where: { decisionId: made.decisionId } })
  const email = (await db.person.findUniqueOrThrow({ where: { id: opponent.userId ?? '' } })).email
  return { ...made, opponent, question, email }
}

describe('a member’s question before the meeting', () => {
  test('stands with the member’s name and party, and with the official’s answer and name', async () => {
    const { decisionId, official, question } = await anAskedQuestion()
    expect(question).toMatchObject({ askedBy: 'Roger Falk', party: 'NS', text, answer: null })
    accepted(await answerQuestion(official, { decisionId, questionId: question.id, answer: '64 000 kronor om året.' }))
    expect(await db.briefQuestion.findUnique({ where: { id: question.id } })).toMatchObject({
      answer: '64 000 kronor om året.',
      answeredBy: 'Jonas Ek',
    })
  })

  test('the member is mailed each wording of the answer once, however often the job runs', async () => {
    const { decisionId, official, question, email } = await anAskedQuestion()
    await runJob(questionTellAsker, { questionId: question.id })
    expect(await db.outgoingMail.count({ where: { to: email } })).toBe(0)
    for (const answer of ['64 000 kronor om året.', '64 000 kronor om året, i ram.']) {
      accepted(await answerQuestion(official, { decisionId, questionId: question.id, answer }))
      for (const _ of [1, 2]) await runJob(questionTellAsker, { questionId: question.id })
    }
    const mails = await db.outgoingMail.findMany({ where: { to: email }, orderBy: { id: 'asc' } })
    expect(mails).toHaveLength(2)
    expect(mails[1]?.text).toContain('64 000 kronor om året, i ram.')
    expect(mails[1]?.text).toContain(`/beslut/${decisionId}/fragor`)
  })

  test('no other body’s member, no former member and no official asks; no member answers', async () => {
    const { decisionId, board, official, opponent, question } = await anAskedQuestion()
    const elsewhere = await anOrganisation()
    for (const actor of [await aMember(elsewhere.board), await aMember(board, { validTo: '2024-01-01' }), official])
      expect(problemIn(await askQuestion(actor, { decisionId, text })).kind).toBe('forbidden')
    expect(problemIn(await answerQuestion(opponent, { decisionId, questionId: question.id, answer: 'Ja.' })).kind).toBe('forbidden')
  })

  test('is not asked when the body has decided', async () => {
    const { decisionId, member } = await anOutcome.decided()
    expect(messageOf(await askQuestion(member, { decisionId, text }))).toBe('elected.meetingIsOver')
  })

  test('an answer to another item’s question is refused', async () => {
    const [one, other] = [await anAskedQuestion(), await anAskedQuestion()]
    const wrong = { decisionId: one.decisionId, questionId: other.question.id, answer: 'Fel ärende.' }
    expect(messageOf(await answerQuestion(one.official, wrong))).toBe('problem.missing')
  })

  test('reading is marked once, for oneself', async () => {
    const { decisionId, opponent } = await anAskedQuestion()
    accepted(await markRead(opponent, { decisionId }))
    accepted(await markRead(opponent, { decisionId }))
    expect(await db.readMark.count({ where: { decisionId } })).toBe(1)
  })
})
