import { plainDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { OwnTopic } from '@/lib/queries/topics'
import { EmptyState } from '../ui/empty-state'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import { Section } from '../ui/section'
import { Status } from '../ui/status'
import { topicStatus } from './topic-status'

type Props = { locale: Locale; topics: OwnTopic[]; isReceived: boolean }

/** What I have proposed, and each answer I got. */
export function OwnTopics({ locale, topics, isReceived }: Props) {
  const t = translator(locale, 'topic')
  return (
    <>
      <header className="thread-head">
        <h1>{t('mine')}</h1>
        <p className="lede">{t('mineLede')}</p>
      </header>
      {isReceived && (
        <Notice kind="brand" title={t('received')}>
          <p>{t('receivedText')}</p>
        </Notice>
      )}
      {topics.length === 0 && (
        <EmptyState title={t('mineNone')} action={<LinkButton href={localPath(locale, '/foresla')}>{t('title')}</LinkButton>} />
      )}
      {topics.map((topic) => (
        <Section key={topic.id} id={`amne-${topic.id}`} title={topic.title}>
          <OwnTopicBody locale={locale} topic={topic} />
        </Section>
      ))}
    </>
  )
}

function OwnTopicBody({ locale, topic }: { locale: Locale; topic: OwnTopic }) {
  const t = translator(locale, 'topic')
  const words = translator(locale, 'vocabulary')
  return (
    <>
      <Status as="p" kind={topicStatus[topic.state]}>
        {words(`topicState_${topic.state}`)}
      </Status>
      <p className="muted">{t('proposedOn', { date: plainDate(locale, topic.submittedAt) })}</p>
      <blockquote className="voice-line" dir="auto">
        <p>{topic.text}</p>
      </blockquote>
      <h3>{t('answers')}</h3>
      {topic.screenings.length === 0 && <p>{t('noAnswerYet')}</p>}
      <ul className="lines">
        {topic.screenings.map(({ id, at, to, answer }) => (
          <li key={id}>
            <b>
              {plainDate(locale, at)}: {words(`topicState_${to}`)}
            </b>
            <p lang="sv">{answer}</p>
          </li>
        ))}
      </ul>
      {topic.can.withdraw.allowed && (
        <p>
          <a href={localPath(locale, `/foresla/mina/${topic.id}`)}>{t('withdraw')}</a>
        </p>
      )}
    </>
  )
}
