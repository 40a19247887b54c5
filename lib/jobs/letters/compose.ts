import 'server-only'
import { db } from '@/lib/db'
import type { ActionStatus } from '@/lib/domain/vocabulary'
import { plainDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { say, translator } from '@/lib/i18n/translator'
import { publishedAnswers } from '@/lib/queries/answered-themes'
import { stopCodeOf } from '@/lib/queries/follow-code'
import { myAnswer } from '@/lib/queries/my-answer'
import type { Letter } from '../outgoing'
import { linkTo, localeOfWriter } from './addresses'
import { answerLetter, letterText } from './answer-letter'

export interface Round {
  kind: 'ANSWER' | 'ACTION_UPDATE' | 'BRIEF_REVISION' | 'PROMISE_MOVED' | 'CANCELLED'
  id: string
  text: string
  signedBy: string
  actionId: string | null
  dialogue: {
    id: string
    slug: string
    title: string
    organisation: { name: string; hosts: string[] }
    promise: { dueOn: Date } | null
    decisions: { meetingDate: Date; paragraph: string | null; body: { name: string } }[]
  }
}

export interface Reader {
  id: string
  contributionId: string | null
  isFollower: boolean
}

/** The letter to one reader, from what is public and from their own view. */
export async function composeFor(round: Round, reader: Reader): Promise<Letter> {
  const own = reader.contributionId
    ? await db.contribution.findUnique({ where: { id: reader.contributionId }, select: { language: true, seqNo: true } })
    : null
  const locale = localeOfWriter(own?.language)
  const { dialogue } = round
  const to = (path: string) => linkTo(dialogue.organisation, locale, path)
  const page = `/dialoger/${dialogue.slug}`
  const stopLink = reader.isFollower ? to(`${page}/folj/avsluta?kod=${stopCodeOf(reader.id)}`) : undefined
  const decision = dialogue.decisions[0]
  if (round.kind === 'ANSWER' && decision) {
    const mine = reader.contributionId ? await myAnswer(reader.contributionId) : undefined
    return answerLetter({
      locale,
      organisationName: dialogue.organisation.name,
      title: dialogue.title,
      bodyName: decision.body.name,
      decidedOn: decision.meetingDate,
      paragraph: decision.paragraph ?? '',
      seqNo: own?.seqNo,
      isOutside: mine?.read?.isOutside ?? false,
      answers: mine ? (mine.decided?.answers ?? []) : await publishedAnswers(dialogue.id),
      opening: round.text,
      signedBy: round.signedBy,
      link: to(`${page}/svar`),
      stopLink,
    })
  }
  const t = translator(locale, 'mail')
  const link = to(round.kind === 'BRIEF_REVISION' ? `${page}/andringar` : round.kind === 'ACTION_UPDATE' ? `${page}/svar` : page)
  const news = await newsOf(round, locale)
  const end = [
    t('readAll', { link }),
    `${round.signedBy}\n${dialogue.organisation.name}`.trim(),
    stopLink ? t('stop', { link: stopLink }) : t('why'),
  ]
  return { subject: news.subject, text: letterText([t('hello'), news.text, ...end]) }
}

async function newsOf(round: Round, locale: Locale): Promise<Letter> {
  const t = translator(locale, 'mail')
  const { title, promise } = round.dialogue
  const due = promise ? plainDate(locale, promise.dueOn) : ''
  switch (round.kind) {
    case 'ACTION_UPDATE': {
      const action = await db.action.findUnique({ where: { id: round.actionId ?? round.id }, select: { title: true, ownerName: true } })
      const update = await db.actionUpdate.findUnique({ where: { id: round.id }, select: { status: true, text: true } })
      const status = say(locale, `answer.status${(update?.status ?? 'PLANNED') as ActionStatus}`)
      const what = { title, action: action?.title ?? '', status, owner: action?.ownerName ?? '' }
      return { subject: t('actionSubject', what), text: `${t('actionMoved', what)}\n\n${update?.text ?? round.text}` }
    }
    case 'PROMISE_MOVED':
      return {
        subject: t('promiseSubject', { title }),
        text: t('promiseMoved', { title, date: due, reason: round.text }),
      }
    case 'BRIEF_REVISION':
      return { subject: t('revisionSubject', { title }), text: t('revisionMade', { title, reason: round.text }) }
    case 'CANCELLED':
      return {
        subject: t('cancelledSubject', { title }),
        text: letterText([t('cancelledNow', { title, date: due || 'none' }), round.text]),
      }
    case 'ANSWER':
      return { subject: t('cancelledSubject', { title }), text: `${t('cancelled', { title })}\n\n${round.text}` }
  }
}
