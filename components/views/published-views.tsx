import { EmptyState } from '@/components/ui/empty-state'
import { Named, swedishOn } from '@/components/ui/named'
import { Pagination } from '@/components/ui/pagination'
import { Voice } from '@/components/ui/voice'
import type { ClosedAnswer } from '@/lib/domain/question/answer'
import { type Channel, channels } from '@/lib/domain/vocabulary'
import { plainDate } from '@/lib/i18n/dates'
import { languageName, writtenLanguages } from '@/lib/i18n/languages'
import { directionOf, type Locale, localPath } from '@/lib/i18n/locale'
import { say, translator } from '@/lib/i18n/translator'
import type { ShownPicture } from '../attachments/pictures'
import { ClosedAnswers } from './closed-answers'
import { ViewPictures } from './view-pictures'

export interface ShownView {
  id: string
  seqNo: number
  channel: Channel
  language: string
  direction: 'ltr' | 'rtl'
  visibility: string
  receivedAt: Date
  text: string
  translation: string | null
  translatedBy: string | null
  answers: ClosedAnswer[]
  pictures: ShownPicture[]
}

type Props = {
  locale: Locale
  dialogue: { slug: string; title: string; showsViews: boolean }
  received: number
  /** Some of them point to places. */
  hasMap: boolean
  views: ShownView[]
  older?: number
  newer?: number
  filter: { channel?: string; language?: string; q?: string }
  organisation: string
}

/** What people have said, in the order in which it came in. Never by what is liked, and never as votes. */
export function PublishedViews({ locale, dialogue, hasMap, received, views, older, newer, filter, organisation }: Props) {
  const t = translator(locale, 'contribute')
  const base = localPath(locale, `/dialoger/${dialogue.slug}/synpunkter`)
  const link = (cursor: Record<string, string>) => `${base}?${new URLSearchParams({ ...inAddress(filter), ...cursor })}`
  return (
    <div className="flow">
      <h1>{t('viewsTitle')}</h1>
      <p className="lede">{t('viewsReceived', { count: received })}</p>
      {dialogue.showsViews ? (
        <>
          <p>{t('viewsLead')}</p>
          {hasMap && (
            <p>
              <a href={localPath(locale, `/dialoger/${dialogue.slug}/karta`)}>{t('mapLink')}</a>
            </p>
          )}
          <Filter locale={locale} base={base} filter={filter} />
          {views.length === 0 ? (
            <EmptyState title={t('viewsNone')}>
              <p>{t('viewsNoneMore')}</p>
            </EmptyState>
          ) : (
            <div className="voices">
              {views.map((view) => (
                <OneView key={view.id} view={view} locale={locale} reportPath={`${base}/${view.seqNo}/anmal`} />
              ))}
            </div>
          )}
          <Pagination
            label={t('pages')}
            previous={older === undefined ? undefined : { href: link({ fore: String(older) }), text: t('older') }}
            next={newer === undefined ? undefined : { href: link({ efter: String(newer) }), text: t('newer') }}
          />
        </>
      ) : (
        <p>{t('viewsNotShown')}</p>
      )}
      <p className="small muted">
        {t('viewsLaw', { organisation })}{' '}
        <a href={localPath(locale, `/dialoger/${dialogue.slug}/granskning`)}>{say(locale, 'reviewed.title')}</a>
      </p>
    </div>
  )
}

function OneView({ view, locale, reportPath }: { view: ShownView; locale: Locale; reportPath: string }) {
  const t = translator(locale, 'contribute')
  const channel = say(locale, `vocabulary.channel_${view.channel}`)
  return (
    <Voice
      words={{ text: view.text, lang: view.language, dir: view.direction }}
      translation={view.translation ? { text: view.translation, lang: locale, dir: directionOf(locale) } : undefined}
      more={
        <>
          <ClosedAnswers answers={view.answers} lang={swedishOn(locale)} />
          <ViewPictures pictures={view.pictures} locale={locale} lang={view.language} dir={view.direction} />
        </>
      }
      caption={
        <>
          <span id={`synpunkt-${view.seqNo}`}>
            {t('viewCaption', { no: view.seqNo, channel, date: plainDate(locale, view.receivedAt) })}
          </span>{' '}
          {view.visibility === 'REDACTED' && `${t('viewRedacted')} `}
          {view.translation && view.translatedBy && (
            <>
              <Named text={t('viewTranslated', { by: view.translatedBy })} swedish={[view.translatedBy]} locale={locale} />{' '}
            </>
          )}
          <a className="tap" href={reportPath}>
            {t('report')} <span className="sr">{t('reportWhich', { no: view.seqNo })}</span>
          </a>
        </>
      }
    />
  )
}

function Filter({ locale, base, filter }: { locale: Locale; base: string; filter: Props['filter'] }) {
  const t = translator(locale, 'contribute')
  return (
    <form method="get" action={base} className="view-filter">
      <p>
        <label htmlFor="q">{t('filterSearch')}</label>
        <input type="search" id="q" name="q" defaultValue={filter.q ?? ''} maxLength={100} />
      </p>
      <p>
        <label htmlFor="kanal">{t('filterChannel')}</label>
        <select id="kanal" name="kanal" defaultValue={filter.channel ?? ''}>
          <option value="">{t('allChannels')}</option>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {say(locale, `vocabulary.channel_${channel}`)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="sprak">{t('filterLanguage')}</label>
        <select id="sprak" name="sprak" defaultValue={filter.language ?? ''}>
          <option value="">{t('allLanguages')}</option>
          {writtenLanguages.map((code) => (
            <option key={code} value={code}>
              {languageName(locale, code)}
            </option>
          ))}
        </select>
      </p>
      <button className="button quiet" type="submit">
        {t('filterShow')}
      </button>
    </form>
  )
}

const inAddress = ({ channel, language, q }: Props['filter']) => ({
  ...(q && { q }),
  ...(channel && { kanal: channel }),
  ...(language && { sprak: language }),
})
