import { Named, swedishOn } from '@/components/ui/named'
import { viewsPerStrand } from '@/components/weave/strands'
import { channels } from '@/lib/domain/vocabulary'
import { capital, dateRange, inWords, number, plainDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import { type KnotView, type ThreadPage, threadPaths } from './thread-page'

/** From the one who raised it to what many said: topic, mandate, brief, views, themes, summary. */
export function beginning(page: ThreadPage): KnotView[] {
  const { thread, locale } = page
  const t = translator(locale, 'thread')
  const at = threadPaths(thread.slug, locale)
  const knots: (KnotView | false)[] = [
    thread.topic !== null && {
      key: 'topic',
      knot: 'one',
      kind: 'origin',
      when: plainDate(locale, new Date(thread.topic.at)),
      title: t('k_topic'),
      text: (
        <>
          <p className="said" lang={locale === 'sv' ? undefined : 'sv'}>
            {thread.topic.text}
          </p>
          <p className="note">
            <span lang={swedishOn(locale)}>{thread.topic.note}</span>{' '}
            {t('topicMerged', { count: thread.topic.merged, words: capital(inWords(locale, thread.topic.merged)) })}
          </p>
        </>
      ),
    },
    thread.approval !== null && {
      key: 'approval',
      knot: 'one',
      kind: 'decision',
      when: plainDate(locale, new Date(thread.approval.date)),
      title: <Named text={t('k_approval', { body: thread.approval.body })} swedish={[thread.approval.body]} locale={locale} />,
      text: (
        <>
          <p lang={locale === 'sv' ? undefined : 'sv'}>{thread.approval.text}</p>
          <p className="note">{t('protocol', { paragraph: thread.approval.paragraph })}</p>
        </>
      ),
    },
    thread.briefFrozenAt !== null && {
      key: 'brief',
      knot: 'one',
      kind: 'act',
      when: plainDate(locale, thread.briefFrozenAt),
      title: t('k_brief'),
      text: (
        <p>
          {t('briefText')} <a href={at.dialogue}>{t('readDialogue')}</a>
        </p>
      ),
    },
    thread.received > 0 && { key: 'views', knot: 'views', kind: 'voices', ...viewsKnot(page) },
    thread.themes.length > 0 && {
      key: 'themes',
      knot: 'themes',
      kind: 'voices',
      when: '',
      title: t('k_themes', { count: thread.themes.length, words: capital(inWords(locale, thread.themes.length)) }),
      text: <Themes {...page} />,
    },
    thread.summary !== null && {
      key: 'summary',
      knot: 'summary',
      kind: 'voices',
      when: plainDate(locale, new Date(thread.summary.at)),
      title: t('k_summary'),
      text: (
        <p>
          {t('summaryText', { tensions: thread.summary.tensions, words: capital(inWords(locale, thread.summary.tensions)) })}{' '}
          <a href={at.summary}>{t('readSummary', { version: thread.summary.version })}</a>
        </p>
      ),
    },
  ]
  return knots.filter((knot): knot is KnotView => knot !== false)
}

function viewsKnot({ thread, locale }: ThreadPage): Pick<KnotView, 'when' | 'title' | 'text'> {
  const t = translator(locale, 'thread')
  const words = translator(locale, 'dialogue')
  const parts = channels
    .filter((channel) => thread.tally[channel] > 0)
    .map((channel) => `${words(`channel_${channel}`)} ${number(locale, thread.tally[channel])}`)
    .join(', ')
  const each = viewsPerStrand(thread.received)
  const { followed } = thread
  return {
    when: thread.opensAt && thread.closesAt ? dateRange(locale, thread.opensAt, thread.closesAt) : '',
    title: t('k_views', { count: thread.received }),
    text: (
      <>
        <p>{each === 1 ? t('viewsText', { parts }) : `${t('viewsTextMany', { parts })} ${t('perStrand', { count: each })}`}</p>
        {followed && (
          <>
            <p className="said" lang={followed.language === locale ? undefined : followed.language} dir={followed.direction}>
              {followed.text}
            </p>
            <p className="note">{t('viewWritten', { no: followed.seqNo, date: plainDate(locale, followed.receivedAt) })}</p>
          </>
        )}
      </>
    ),
  }
}

function Themes({ thread, locale }: ThreadPage) {
  return (
    <>
      <p>{translator(locale, 'thread')('themesText')}</p>
      <ul className="nine" lang={locale === 'sv' ? undefined : 'sv'}>
        {thread.themes.map(({ id, name }) => (
          <li key={id}>{thread.followed?.themeIds.includes(id) ? <b>{name}</b> : name}</li>
        ))}
      </ul>
    </>
  )
}
