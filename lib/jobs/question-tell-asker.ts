import 'server-only'
import { createHash } from 'node:crypto'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { db } from '@/lib/db'
import { translator } from '@/lib/i18n/translator'
import { linkTo } from './letters/addresses'
import { letterText } from './letters/answer-letter'
import { queueMail } from './outgoing'

const Payload = z.object({ questionId: z.uuid() })

const site = { select: { name: true, hosts: true } } as const

/** A member who asked before the meeting is told the answer, and again when it is written anew: each wording once. */
export const questionTellAsker: Task = async (payload) => {
  const { questionId } = Payload.parse(payload)
  const question = await db.briefQuestion.findUnique({
    where: { id: questionId },
    select: {
      text: true,
      answer: true,
      answeredBy: true,
      askedById: true,
      decision: { select: { id: true, title: true, organisationId: true, body: { select: { organisation: site } } } },
    },
  })
  if (!question?.answer) return
  const { decision, text, answer, answeredBy } = question
  const asker = await db.person.findUnique({ where: { id: question.askedById }, select: { email: true } })
  if (!asker?.email) return
  const t = translator('sv', 'mail')
  const { organisation } = decision.body
  const link = linkTo(organisation, 'sv', `/beslut/${decision.id}/fragor`)
  const parts = [
    t('hello'),
    t('questionAnswered', { title: decision.title }),
    text,
    `${answer}\n${answeredBy ?? ''}`.trim(),
    t('readAll', { link }),
    organisation.name,
  ]
  const wording = createHash('sha256').update(answer).digest('hex').slice(0, 16)
  const about = { dedupeKey: `question:${questionId}:${wording}`, organisationId: decision.organisationId, to: asker.email }
  await queueMail({ ...about, subject: t('questionSubject', { title: decision.title }), text: letterText(parts) })
}
