import 'server-only'
import { db } from '@/lib/db'
import { type Actor, organisationsOf } from '@/lib/domain/actor'
import { asksFrom, optionsFrom } from '@/lib/domain/agenda'
import { briefFrom } from '@/lib/domain/brief'
import { may } from '@/lib/domain/policy'
import { cameInSince, Snapshot } from '@/lib/domain/snapshot'
import { promisesOfBodies } from './promises'
import { withStandingQuotes } from './standing-quotes'

/** The ten parts of the brief, from the published summary's snapshot: what the elected read does not change under them. */
export async function decisionBrief(actor: Actor, decisionId: string, now = new Date()) {
  const row = await db.decision.findUnique({ where: { id: decisionId, kind: 'OUTCOME' }, select: whole })
  if (!row?.dialogue) return undefined
  const { dialogue, ...decision } = row
  const [summary] = dialogue.summaries
  const subject = {
    organisationId: decision.organisationId,
    bodyId: decision.bodyId,
    projectId: dialogue.projectId,
    dialogueId: dialogue.id,
    state: decision.state,
    is: { approved: summary !== undefined },
  }
  // Until it is on the agenda it is the officials' own working paper.
  const isReady = decision.state !== 'PREPARED' || may(actor, 'agenda.prepare', subject).allowed
  const notYet = { allowed: false, because: 'policy.wrongState' } as const
  const can = {
    read: isReady ? may(actor, 'decisionBrief.read', subject) : notYet,
    sources: isReady ? may(actor, 'decisionBrief.sources', subject) : notYet,
    mark: may(actor, 'decisionBrief.mark', subject),
    ask: may(actor, 'decisionBrief.ask', subject),
    answer: may(actor, 'decisionBrief.answer', subject),
    record: may(actor, 'decision.record', subject),
    publish: may(actor, 'decision.publish', subject),
    draft: may(actor, 'response.draft', subject),
  }
  // Another organisation's item does not exist here; within it, who may not read it is told why.
  if (!organisationsOf(actor).includes(decision.organisationId)) return undefined
  const published = summary && Snapshot.safeParse(summary.snapshot).data
  if (!can.read.allowed || !published) return { isRefused: true as const, can, title: decision.title }
  const snapshot = await withStandingQuotes(published)
  const promises = await promisesOfBodies([decision.bodyId], now)
  const authors = await namesOf(decision.analyses.map(({ byId }) => byId))
  return {
    isRefused: false as const,
    can,
    title: decision.title,
    decision: {
      id: decision.id,
      state: decision.state,
      bodyName: decision.body.name,
      meetingDate: decision.meetingDate,
      itemNo: decision.itemNo,
      registryNumber: decision.registryNumber,
      asks: asksFrom(decision.asks),
      options: optionsFrom(decision.options),
      chosenOption: decision.chosenOption,
    },
    dialogue: {
      id: dialogue.id,
      slug: dialogue.slug,
      level: dialogue.level,
      districts: dialogue.organisation.districts as unknown,
      opensAt: dialogue.opensAt,
      closesAt: dialogue.closesAt,
      brief: briefFrom(dialogue.brief?.content),
      frozenAt: dialogue.brief?.frozenAt ?? null,
      approval: dialogue.approvedBy && { ...dialogue.approvedBy, bodyName: dialogue.approvedBy.body.name },
      answerDueOn: dialogue.promise?.dueOn ?? null,
    },
    summary: { snapshot, approvedAt: summary.approvedAt, cameInSince: cameInSince(snapshot, dialogue.counter?.lastSeqNo ?? 0) },
    analyses: decision.analyses.map(({ byId, ...analysis }) => ({ ...analysis, by: authors.get(byId) ?? '' })),
    promises,
    questions: decision.questions,
    isRead: actor.userId !== null && decision.readMarks.some(({ userId }) => userId === actor.userId),
  }
}
export type DecisionBriefView = Extract<NonNullable<Awaited<ReturnType<typeof decisionBrief>>>, { isRefused: false }>

async function namesOf(ids: string[]) {
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, displayName: true, title: true } })
  return new Map(users.map(({ id, displayName, title }) => [id, [displayName, title].filter(Boolean).join(', ')]))
}

const whole = {
  id: true,
  organisationId: true,
  bodyId: true,
  state: true,
  title: true,
  registryNumber: true,
  meetingDate: true,
  itemNo: true,
  asks: true,
  options: true,
  chosenOption: true,
  body: { select: { name: true } },
  analyses: { orderBy: { at: 'asc' }, select: { aspect: true, text: true, byId: true, at: true, themeId: true } },
  questions: {
    orderBy: { askedAt: 'asc' },
    select: { id: true, askedBy: true, party: true, text: true, askedAt: true, answer: true, answeredBy: true, answeredAt: true },
  },
  readMarks: { select: { userId: true } },
  dialogue: {
    select: {
      id: true,
      slug: true,
      projectId: true,
      level: true,
      organisation: { select: { districts: true } },
      opensAt: true,
      closesAt: true,
      brief: { select: { content: true, frozenAt: true } },
      counter: { select: { lastSeqNo: true } },
      promise: { select: { dueOn: true } },
      approvedBy: { select: { meetingDate: true, paragraph: true, body: { select: { name: true } } } },
      summaries: { where: { state: 'PUBLISHED' }, orderBy: { version: 'desc' }, take: 1, select: { snapshot: true, approvedAt: true } },
    },
  },
} as const
