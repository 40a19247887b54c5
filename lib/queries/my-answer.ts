import 'server-only'
import { db } from '@/lib/db'
import { briefFrom } from '@/lib/domain/brief'
import { today } from '@/lib/domain/calendar'
import type { MyAnswer } from '@/lib/domain/my-answer'
import { daysLate } from '@/lib/domain/promise'
import { closedAnswers } from '@/lib/domain/question/answer'
import { textInUse } from '@/lib/domain/view-text'
import { publishedAnswers } from './answered-themes'
import { latestMask } from './view-text'

/** What became of one view: read, summarised, answered, done. For whoever holds its code, and for the letter to its author. */
export async function myAnswer(contributionId: string, now = new Date()): Promise<MyAnswer | undefined> {
  const view = await db.contribution.findUnique({ where: { id: contributionId }, select: ownView })
  if (!view) return undefined
  const { dialogue } = view
  const [answers, others, summary] = await Promise.all([
    publishedAnswers(view.dialogueId),
    othersInThemes(view.dialogueId, contributionId),
    inSummary(view.dialogueId, contributionId),
  ])
  const own = new Map(view.codings.map(({ theme, at }) => [theme.id, { ...theme, at }]))
  const readAt = view.outside?.at ?? view.codings[0]?.at
  const decision = dialogue.decisions[0]
  const brief = briefFrom(dialogue.brief?.content)
  return {
    seqNo: view.seqNo,
    dialogue: { slug: dialogue.slug, title: dialogue.title, bodyName: decision?.body.name ?? '' },
    said: {
      text: textInUse({ ...view, masked: view.versions[0]?.text }),
      answers: closedAnswers(view.answers, 'sv'),
      language: view.language,
      direction: view.direction === 'rtl' ? 'rtl' : 'ltr',
      at: view.receivedAt,
      isWithdrawn: view.withdrawal !== null,
    },
    read: readAt && {
      at: readAt,
      isOutside: view.outside !== null,
      forwardedTo: view.outside?.forwardedTo ?? '',
      themes: [...own.values()].map(({ id, key, name }) => ({ key, name, others: others.get(id) ?? 0 })),
    },
    summary,
    decided: decision?.publishedAt
      ? {
          at: decision.meetingDate,
          paragraph: decision.paragraph ?? '',
          answers: answers.filter(({ themeId }) => own.has(themeId)),
        }
      : undefined,
    promise:
      dialogue.promise && !dialogue.promise.fulfilledAt
        ? { dueOn: dialogue.promise.dueOn, firstDueOn: dialogue.promise.firstDueOn, daysLate: daysLate(dialogue.promise, today(now)) }
        : undefined,
    contact: brief.contact && { name: brief.contact.name, title: brief.contact.title },
  }
}

const ownView = {
  seqNo: true,
  text: true,
  visibility: true,
  versions: latestMask,
  answers: true,
  language: true,
  direction: true,
  receivedAt: true,
  dialogueId: true,
  withdrawal: { select: { at: true } },
  outside: { select: { forwardedTo: true, at: true } },
  codings: { orderBy: { at: 'asc' }, select: { at: true, theme: { select: { id: true, key: true, name: true } } } },
  dialogue: {
    select: {
      slug: true,
      title: true,
      brief: { select: { content: true } },
      promise: { select: { dueOn: true, firstDueOn: true, fulfilledAt: true } },
      decisions: {
        where: { kind: 'OUTCOME', state: 'PUBLISHED' },
        orderBy: { publishedAt: 'desc' },
        take: 1,
        select: { meetingDate: true, paragraph: true, publishedAt: true, body: { select: { name: true } } },
      },
    },
  },
} as const

/** How many other views touch the same themes. */
async function othersInThemes(dialogueId: string, contributionId: string) {
  const rows = await db.$queryRaw<{ themeId: string; others: number }[]>`
    SELECT k."themeId", count(DISTINCT k."contributionId")::int - 1 AS others FROM "Coding" k
    WHERE k."dialogueId" = ${dialogueId}::uuid
      AND k."themeId" IN (SELECT m."themeId" FROM "Coding" m WHERE m."contributionId" = ${contributionId}::uuid)
    GROUP BY k."themeId"`
  return new Map(rows.map(({ themeId, others }) => [themeId, others]))
}

async function inSummary(dialogueId: string, contributionId: string): Promise<MyAnswer['summary']> {
  const summary = await db.perspectiveSummary.findFirst({
    where: { dialogueId, state: 'PUBLISHED' },
    select: {
      version: true,
      publishedAt: true,
      claims: { where: { sources: { some: { contributionId } } }, orderBy: { order: 'asc' }, select: { text: true } },
      quotes: { where: { contributionId }, select: { id: true } },
    },
  })
  if (!summary?.publishedAt || (summary.claims.length === 0 && summary.quotes.length === 0)) return undefined
  return {
    version: summary.version,
    at: summary.publishedAt,
    claims: summary.claims.map(({ text }) => text),
    isQuoted: summary.quotes.length > 0,
  }
}
