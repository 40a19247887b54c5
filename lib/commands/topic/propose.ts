import 'server-only'
import type { Tx } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { freeSlug, slugOf } from '@/lib/domain/slug'
import { ProposeTopic, topicsADay } from '@/lib/domain/topic'
import { command, done, unchanged } from '../command'

/** Anyone signed in with a confirmed address may propose; only the elected decide. */
export const proposeTopic = command({
  action: 'topic.propose',
  input: ProposeTopic,
  load: async (tx, { organisationId, token }) => {
    const organisation = await tx.organisation.findUnique({ where: { id: organisationId }, select: { id: true } })
    if (!organisation) return undefined
    const known = await tx.topicProposal.findUnique({ where: { formToken: token }, select: { id: true, slug: true, proposerId: true } })
    return { subject: { organisationId }, known }
  },
  run: async ({ tx, actor, input, now, known }) => {
    if (known && known.proposerId === actor.userId) return unchanged({ topicId: known.id, slug: known.slug })
    if (await isOverLimit(tx, actor, now))
      return { ok: false, problem: { kind: 'limited', message: 'topic.tooMany', params: { count: topicsADay } } }
    const { organisationId, token, title, text, reason } = input
    const slug = await newSlug(tx, organisationId, title)
    const topic = await tx.topicProposal.create({
      data: {
        organisationId,
        slug,
        title,
        text,
        reason,
        formToken: token,
        proposerId: actor.userId,
        origin: originOf(actor, organisationId),
        submittedAt: now,
      },
    })
    return done({ topicId: topic.id, slug }, { event: { kind: 'topic.proposed', organisationId, data: { topicId: topic.id } } })
  },
})

async function isOverLimit(tx: Tx, { userId }: Actor, now: Date) {
  const since = new Date(now.getTime() - 86_400_000)
  return (await tx.topicProposal.count({ where: { proposerId: userId, submittedAt: { gt: since } } })) >= topicsADay
}

async function newSlug(tx: Tx, organisationId: string, title: string) {
  const like = await tx.topicProposal.findMany({ where: { organisationId, slug: { startsWith: slugOf(title) } }, select: { slug: true } })
  return freeSlug(
    title,
    like.map(({ slug }) => slug),
  )
}

function originOf({ mandates, roles }: Actor, organisationId: string) {
  if (mandates.some((mandate) => mandate.organisationId === organisationId)) return 'ELECTED'
  return roles.some((held) => held.organisationId === organisationId) ? 'OFFICIAL' : 'RESIDENT'
}
