import { plainDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { PublicSource, PublishedSummary } from '@/lib/queries/summary-published'
import { Details } from '../ui/details'
import { Lines } from '../ui/lines'
import { Named, swedishOn } from '../ui/named'
import { Notice } from '../ui/notice'
import { Section } from '../ui/section'
import { Tension } from '../ui/tension'
import { Paragraphs, Voice } from '../ui/voice'
import { ClaimView, Sources } from './claim-view'
import { HeardView } from './heard-view'

/** A published version, from its snapshot. Themes by name; who was heard before what was said; both sides of each conflict. */
export function PublishedView({ summary, locale }: { summary: PublishedSummary; locale: Locale }) {
  const { snapshot, sources, dialogue } = summary
  const t = translator(locale, 'summary')
  const lang = swedishOn(locale)
  const at = (rest = '') => localPath(locale, `/dialoger/${dialogue.slug}/sammanstallning${rest}`)
  const children = snapshot.themes.flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'CHILD'))
  const hasChildren = children.length > 0 || snapshot.texts.children !== ''
  return (
    <>
      <header className="dialogue-head">
        <div className="in-margin-col">
          <p className="note">{t('version', { version: snapshot.version, date: plainDate(locale, summary.publishedAt) })}</p>
        </div>
        <div>
          <p className="kicker" lang={lang}>
            {dialogue.title}
          </p>
          <h1>{t('title')}</h1>
          <p className="lede">{t('lede')}</p>
          {!summary.isLatest && (
            <Notice kind="warn">
              <p>
                {t('notLatest')} <a href={at()}>{t('readLatest')}</a>
              </p>
            </Notice>
          )}
          <Paragraphs text={snapshot.texts.intro} lang={lang} />
          <p>{t('since', { count: summary.since })}</p>
        </div>
      </header>
      <Section id="horda" title={t('heard')}>
        <HeardView heard={snapshot.heard} districts={summary.districts} locale={locale} />
      </Section>
      <Section id="natt" title={t('notReached')}>
        <Paragraphs text={snapshot.texts.notReached} lang={lang} />
      </Section>
      <Section id="teman" title={t('themes')}>
        <p>{t('themesOrder')}</p>
      </Section>
      {snapshot.themes.map((theme) => (
        <Section key={theme.id} id={`tema-${theme.key}`} title={<span lang={lang}>{theme.name}</span>}>
          {theme.core && (
            <p lang={lang}>
              <b>{theme.core}</b>
            </p>
          )}
          <p className="note">{t('views', { count: theme.views })}</p>
          <ul className="lines">
            {theme.claims.map((claim) => (
              <ClaimView key={claim.id} claim={claim} sources={sources} locale={locale} />
            ))}
          </ul>
          <div className="voices">
            {theme.quotes.map(({ seqNo, text, language, direction, translatedBy }) => (
              <Voice
                key={`${seqNo} ${text}`}
                words={{ text, lang: language, dir: direction === 'rtl' ? 'rtl' : 'ltr' }}
                caption={
                  translatedBy === null ? (
                    t('quoteCaption', { no: seqNo })
                  ) : (
                    <Named text={t('quoteTranslated', { no: seqNo, by: translatedBy })} swedish={[translatedBy]} locale={locale} />
                  )
                }
              />
            ))}
          </div>
        </Section>
      ))}
      {hasChildren && (
        <Section id="barn" title={t('children')}>
          <Paragraphs text={snapshot.texts.children} lang={lang} />
          <Lines
            lines={children.map(({ id, text }) => ({
              key: id,
              content: (
                <a href={`#p-${id}`} lang={lang}>
                  {text}
                </a>
              ),
            }))}
          />
        </Section>
      )}
      {snapshot.tensions.length > 0 && (
        <Section id="oense" title={t('tensions')}>
          <p>{t('tensionsLead')}</p>
          {snapshot.tensions.map(({ no, a, b }) => (
            <Tension
              key={no}
              title={t('tension', { no })}
              sides={[
                <TensionSide key="a" side={a} sources={sources} locale={locale} />,
                <TensionSide key="b" side={b} sources={sources} locale={locale} />,
              ]}
            />
          ))}
        </Section>
      )}
      <Section id="metod" title={t('method')}>
        <Paragraphs text={snapshot.texts.method} lang={lang} />
        <h3>{t('limits')}</h3>
        <Paragraphs text={snapshot.texts.limits} lang={lang} />
        <p>
          <Named
            text={t('writtenBy', { names: snapshot.writtenBy.join(', '), approver: snapshot.approvedBy })}
            swedish={[...snapshot.writtenBy, snapshot.approvedBy]}
            locale={locale}
          />
        </p>
      </Section>
      <Section id="versioner" title={t('versions')}>
        <ul className="lines">
          {summary.versions.map(({ version, publishedAt }) => (
            <li key={version}>
              <a href={at(`/version/${version}`)}>
                {t('versionLink', { version, date: publishedAt ? plainDate(locale, publishedAt) : '' })}
              </a>
              {version > 1 && (
                <>
                  {' '}
                  <a href={at(`/version/${version}/skillnad`)}>{t('difference', { version, earlier: version - 1 })}</a>
                </>
              )}
            </li>
          ))}
        </ul>
        <p className="note fingerprint">
          {t('fingerprint')}: {summary.hash}
        </p>
        <p>
          <a href={localPath(locale, `/dialoger/${dialogue.slug}/trad`)}>{t('whole')}</a>
        </p>
      </Section>
    </>
  )
}

function TensionSide({ side, sources, locale }: { side: { text: string; sources: number[] }; sources: PublicSource[]; locale: Locale }) {
  return (
    <div>
      <p lang={swedishOn(locale)}>{side.text}</p>
      <Details summary={translator(locale, 'summary')('sources', { count: side.sources.length })}>
        <Sources numbers={side.sources} sources={sources} locale={locale} />
      </Details>
    </div>
  )
}
