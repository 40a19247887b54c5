import 'server-only'
import { db } from '@/lib/db'
import { optionsFrom } from '@/lib/domain/agenda'
import { daysBetween, today } from '@/lib/domain/calendar'
import { isPublicDialogue } from '@/lib/domain/dialogue'
import { daysLate, promiseState } from '@/lib/domain/promise'
import { Snapshot } from '@/lib/domain/snapshot'
import { publishedAnswers } from './answered-themes'
import { correctionsOf } from './corrections'
import { publicPromises } from './promises'
import { withStandingQuotes } from './standing-quotes'

/** Ni sa – vi gjorde: each theme with the words it answers, the body's answer, and what is done. Or when the answer comes. */
export async function answerPage(organisationId: string, slug: string, now = new Date()) {
  const row = await db.dialogue.findUnique({ where: { organisationId_slug: { organisationId, slug } }, select: shownDialogue })
  if (!row || !isPublicDialogue(row)) return undefined
  const [decision] = row.decisions
  const published = Snapshot.safeParse(row.summaries[0]?.snapshot).data
  const [answers, sent, snapshot, corrections] = await Promise.all([
    decision ? publishedAnswers(row.id) : [],
    decision ? sentTo(row.id) : undefined,
    published && withStandingQuotes(published),
    decision?.correction ? correctionsOf(row.id, decision.correction) : [],
  ])
  const day = today(now)
  const promise = row.promise && {
    ...row.promise,
    state: promiseState(row.promise, day),
    daysLate: daysLate(row.promise, day),
    daysEarly: row.promise.fulfilledAt ? daysBetween(today(row.promise.fulfilledAt), row.promise.firstDueOn) : 0,
  }
  return {
    dialogue: { slug: row.slug, title: row.title, state: row.state, received: snapshot?.heard.received ?? 0 },
    promise,
    decision: decision && {
      ...decision,
      corrections,
      bodyName: decision.body.name,
      option: optionsFrom(decision.options).find(({ key }) => key === decision.chosenOption),
      signedBy: sent?.signedBy || row.promise?.signedBy || '',
      message: sent?.text ?? '',
      sentAt: sent?.at,
      recipients: sent?.recipients ?? 0,
    },
    themes: answers.map(({ responseId, ...answer }) => {
      const said = snapshot?.themes.find(({ id }) => id === answer.themeId)
      return {
        ...answer,
        responseId,
        views: said?.views ?? 0,
        quotes: (said?.quotes ?? []).slice(0, 2),
        claims: (said?.claims ?? []).slice(0, 2).map(({ text }) => text),
        channels: new Map((snapshot?.sources ?? []).map(({ seqNo, channel }) => [seqNo, channel])),
      }
    }),
  }
}
export type AnswerPage = NonNullable<Awaited<ReturnType<typeof answerPage>>>

const shownDialogue = {
  id: true,
  slug: true,
  title: true,
  state: true,
  openedAt: true,
  approvedByDecisionId: true,
  promise: {
    select: {
      dueOn: true,
      firstDueOn: true,
      fulfilledAt: true,
      signedBy: true,
      reschedules: { orderBy: { at: 'asc' }, select: { fromDate: true, toDate: true, reason: true } },
    },
  },
  summaries: { where: { state: 'PUBLISHED' }, orderBy: { version: 'desc' }, take: 1, select: { snapshot: true } },
  decisions: {
    where: { kind: 'OUTCOME', state: 'PUBLISHED' },
    orderBy: { publishedAt: 'desc' },
    take: 1,
    select: {
      meetingDate: true,
      paragraph: true,
      text: true,
      options: true,
      chosenOption: true,
      minutesApprovedOn: true,
      correction: true,
      body: { select: { name: true } },
      reservations: { orderBy: { id: 'asc' }, select: { id: true, member: true, party: true, text: true } },
    },
  },
} as const

async function sentTo(dialogueId: string) {
  const round = await db.feedbackMessage.findFirst({
    where: { dialogueId, kind: 'ANSWER' },
    orderBy: { at: 'asc' },
    select: { text: true, signedBy: true, at: true, _count: { select: { deliveries: true } } },
  })
  return round && { ...round, recipients: round._count.deliveries }
}

/** Every answered dialogue, and the promises that are open: the late ones by name and days. */
export async function allAnswers(organisationId: string, now = new Date()) {
  const [decisions, promises] = await Promise.all([
    db.decision.findMany({
      where: { organisationId, kind: 'OUTCOME', state: 'PUBLISHED' },
      orderBy: { meetingDate: 'desc' },
      take: 100,
      select: {
        id: true,
        meetingDate: true,
        body: { select: { name: true } },
        dialogue: { select: { slug: true, title: true } },
        responses: { select: { outcome: true } },
        _count: { select: { responses: true } },
      },
    }),
    publicPromises(organisationId, now),
  ])
  return {
    answered: decisions.flatMap(({ dialogue, body, responses, ...decision }) =>
      dialogue ? [{ ...decision, ...dialogue, bodyName: body.name, outcomes: responses.map(({ outcome }) => outcome) }] : [],
    ),
    overdue: promises.filter((promise) => promise.daysLate > 0),
    waiting: promises.filter((promise) => promise.daysLate === 0),
  }
}
export type AllAnswers = Awaited<ReturnType<typeof allAnswers>>
