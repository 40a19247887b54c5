import { telephone } from '@/components/chrome/help-bar'
import { LinkButton } from '@/components/ui/link-button'
import { MessagePage } from '@/components/ui/message-page'
import { Voice } from '@/components/ui/voice'
import { answersTo, sayAnswer } from '@/lib/domain/question/answer'
import type { MessageKey } from '@/lib/domain/result'
import { dateAndTime } from '@/lib/i18n/dates'
import { localPath } from '@/lib/i18n/locale'
import { say } from '@/lib/i18n/translator'
import type { ContributeProps } from './contribute-view'

/** Not open: why, since when, and where to turn instead. */
export function NotNow({ page, locale, phone, translate: t, because }: ContributeProps & { because: MessageKey }) {
  const hasClosed = page.closesAt !== null && page.closesAt < new Date()
  return (
    <MessagePage
      title={hasClosed ? t('closedTitle') : t('notOpenTitle')}
      over={page.title}
      actions={<LinkButton href={localPath(locale, `/dialoger/${page.slug}`)}>{t('backTo', { title: page.title })}</LinkButton>}
    >
      <p>{hasClosed && page.closesAt ? t('closedText', { time: dateAndTime(locale, page.closesAt) }) : say(locale, because)}</p>
      <p>
        {t('closedCall')} <a href={telephone(phone)}>{phone}</a>.
      </p>
      <Written page={page} locale={locale} translate={t} />
    </MessagePage>
  )
}

/** What somebody had written when it closed is theirs: to read up on the telephone, or to take along. */
function Written({ page, locale, translate: t }: Pick<ContributeProps, 'page' | 'locale' | 'translate'>) {
  const answers = answersTo(page.questions, page.draft.answers)
  if (answers.length === 0) return null
  return (
    <section>
      <h2>{t('closedWritten')}</h2>
      <p>{t('closedWrittenText')}</p>
      {answers.map((answer) => (
        <Voice key={answer.questionId} words={{ text: sayAnswer(answer, locale) }} caption={answer.label} />
      ))}
    </section>
  )
}
