import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { db } from '@/lib/db'
import { translator } from '@/lib/i18n/translator'
import { linkTo } from './letters/addresses'
import { letterText } from './letters/answer-letter'
import { queueMail } from './outgoing'

const Payload = z.object({ screeningId: z.uuid() })

/** Whoever proposed a topic gets the reasoned answer of each step. */
export const topicAnswer: Task = async (payload) => {
  const { screeningId } = Payload.parse(payload)
  const screening = await db.topicScreening.findUnique({
    where: { id: screeningId },
    select: {
      answer: true,
      topic: {
        select: { id: true, title: true, proposerId: true, organisationId: true, organisation: { select: { name: true, hosts: true } } },
      },
    },
  })
  if (!screening) return
  const { topic, answer } = screening
  const to = await proposersAddress(topic)
  if (!to) return
  const t = translator('sv', 'mail')
  const link = linkTo(topic.organisation, 'sv', '/foresla/mina')
  const text = letterText([
    t('hello'),
    t('topicAnswered', { title: topic.title }),
    answer,
    t('topicFollow', { link }),
    topic.organisation.name,
  ])
  const subject = t('topicSubject', { title: topic.title })
  await queueMail({ dedupeKey: `topic:${screeningId}`, organisationId: topic.organisationId, to, subject, text })
}

async function proposersAddress(topic: { id: string; proposerId: string | null }) {
  const contact = await db.contact.findUnique({ where: { topicId: topic.id }, select: { kind: true, address: true, endedAt: true } })
  if (contact && !contact.endedAt && contact.kind === 'MAIL') return contact.address
  if (!topic.proposerId) return undefined
  return (await db.person.findUnique({ where: { id: topic.proposerId }, select: { email: true } }))?.email
}
