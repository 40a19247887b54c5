import { plainDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { BriefRevisions } from '@/lib/queries/brief-revisions'
import { swedishOn } from '../ui/named'
import { Section } from '../ui/section'

/** What has changed since the dialogue opened, why, and word by word. */
export function RevisionsView({ locale, view }: { locale: Locale; view: BriefRevisions }) {
  const t = translator(locale, 'brief')
  return (
    <>
      <header className="thread-head">
        <p className="note">
          <a href={localPath(locale, `/dialoger/${view.slug}`)} lang={swedishOn(locale)}>
            {view.title}
          </a>
        </p>
        <h1>{t('revisions')}</h1>
        <p className="lede">{t('revisionsLede')}</p>
        {view.openedAt && <p>{t('frozenOn', { date: plainDate(locale, view.openedAt) })}</p>}
      </header>
      {view.revisions.length === 0 && <p>{t('revisionsNone')}</p>}
      {view.revisions.map((revision) => (
        <Section key={revision.no} id={`version-${revision.no}`} title={t('revisionNo', { no: revision.no })}>
          <p className="muted">{plainDate(locale, revision.at)}</p>
          <p>
            <b>{t('why')}:</b> <span lang={swedishOn(locale)}>{revision.reason}</span>
          </p>
          {revision.changes.map((change) => (
            <Change key={change.field} locale={locale} change={change} />
          ))}
        </Section>
      ))}
    </>
  )
}

function Change({ locale, change }: { locale: Locale; change: BriefRevisions['revisions'][number]['changes'][number] }) {
  const t = translator(locale, 'brief')
  const words = translator(locale, 'vocabulary')
  const said = (text: string) => (change.field === 'level' ? words(`level_${text}`) : text)
  return (
    <>
      <h3>{t(`field_${change.field}`)}</h3>
      {change.words ? (
        <p lang={swedishOn(locale)}>
          {change.words.map(({ text, kind }, index) => {
            const key = `${index}-${kind}`
            if (kind === 'added')
              return (
                <ins key={key}>
                  <span className="sr" lang={locale}>
                    {t('is')}:{' '}
                  </span>
                  {said(text)}
                </ins>
              )
            if (kind === 'removed')
              return (
                <del key={key}>
                  <span className="sr" lang={locale}>
                    {t('was')}:{' '}
                  </span>
                  {said(text)}
                </del>
              )
            return <span key={key}>{text}</span>
          })}
        </p>
      ) : (
        <p>{t('changedNotShown')}</p>
      )}
    </>
  )
}
