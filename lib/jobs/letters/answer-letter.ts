import 'server-only'
import type { MyThemeAnswer } from '@/lib/domain/my-answer'
import { verdictOf } from '@/lib/domain/response'
import { longDate, plainDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { say, translator } from '@/lib/i18n/translator'
import type { Letter } from '../outgoing'

interface Facts {
  locale: Locale
  organisationName: string
  title: string
  bodyName: string
  decidedOn: Date
  paragraph: string
  /** The reader's own view, when there is one. */
  seqNo?: number
  isOutside: boolean
  answers: MyThemeAnswer[]
  opening: string
  signedBy: string
  link: string
  stopLink?: string
}

/** What became of the themes that the reader's own view is in: the same words as on the page. */
export function answerLetter(facts: Facts): Letter {
  const t = translator(facts.locale, 'mail')
  const { title, bodyName, seqNo, link, locale } = facts
  const parts = [
    t('hello'),
    facts.opening,
    seqNo === undefined
      ? t('answerToFollower', { title, body: bodyName, date: plainDate(locale, facts.decidedOn), paragraph: facts.paragraph })
      : t('answerToAuthor', { title, body: bodyName, no: seqNo, date: plainDate(locale, facts.decidedOn), paragraph: facts.paragraph }),
    ...facts.answers.map((answer) => themeText(answer, locale)),
    facts.answers.length === 0 && seqNo !== undefined ? t(facts.isOutside ? 'answerOutside' : 'answerNoTheme') : '',
    t('readAll', { link }),
    `${facts.signedBy}\n${facts.organisationName}`,
    facts.stopLink ? t('stop', { link: facts.stopLink }) : t('why'),
  ]
  return { subject: t('answerSubject', { title }), text: letterText(parts) }
}

function themeText(answer: MyThemeAnswer, locale: Locale): string {
  const t = translator(locale, 'mail')
  const word = say(locale, verdictOf[answer.outcome].word)
  return [
    answer.name.toUpperCase(),
    `${word}. ${answer.short}`,
    answer.motivation,
    answer.forwardedTo ? t('forwardedTo', { to: answer.forwardedTo }) : '',
    answer.moreWorkBy ? t('moreWorkBy', { date: longDate(locale, answer.moreWorkBy) }) : '',
    ...answer.actions.map((action) =>
      t('actionLine', {
        title: action.title,
        status: say(locale, `answer.status${action.status}`),
        date: plainDate(locale, action.dueOn),
        owner: action.ownerName,
      }),
    ),
    answer.actions.length === 0 && answer.noActionReason ? answer.noActionReason : '',
  ]
    .filter(Boolean)
    .join('\n')
}

export const letterText = (parts: (string | false | undefined)[]) => `${parts.filter(Boolean).join('\n\n')}\n`
