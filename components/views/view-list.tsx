import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Pagination } from '@/components/ui/pagination'
import { Table } from '@/components/ui/table'
import type { Verdict } from '@/lib/domain/policy-rule'
import { type Channel, channels, type Visibility, visibilities } from '@/lib/domain/vocabulary'
import { isoDay } from '@/lib/i18n/dates'
import { languageName, writtenLanguages } from '@/lib/i18n/languages'
import { say, translator } from '@/lib/i18n/translator'

interface ListedView {
  id: string
  seqNo: number
  channel: Channel
  language: string
  direction: 'ltr' | 'rtl'
  visibility: Visibility
  receivedAt: Date
  occasion: string | null
  recorder: string | null
  excerpt: string
  consentToQuote: boolean
  isBlank: boolean
  isWithdrawn: boolean
}

type Props = {
  base: string
  moderationPath: string
  received: number
  views: ListedView[]
  older?: number
  newer?: number
  filter: { channel?: string; language?: string; visibility?: string }
  can: { record: Verdict; moderate: Verdict; export: Verdict; import: Verdict }
}

const t = translator('sv', 'views')

/** Everything that has come in, in its own order: dense, filtered by the address. */
export function ViewList({ base, moderationPath, received, views, older, newer, filter, can }: Props) {
  const link = (cursor: Record<string, string>) => `${base}?${new URLSearchParams({ ...inAddress(filter), ...cursor })}`
  return (
    <>
      <div className="ws-title">
        <h1>{t('title')}</h1>
        {can.record.allowed && <LinkButton href={`${base}/ny`}>{t('record')}</LinkButton>}
        {can.import.allowed && <a href={`${base}/importera`}>{say('sv', 'sheet.open')}</a>}
        <a href={base.replace(/synpunkter$/, 'formular')}>{say('sv', 'paper.open')}</a>
        {can.moderate.allowed && <a href={moderationPath}>{t('moderate')}</a>}
      </div>
      <p className="muted">{t('lead', { count: received })}</p>
      {can.export.allowed && received > 0 && (
        <form method="post" action={`${base}/export`}>
          <p className="actions">
            <Button type="submit" look="quiet">
              {t('export')}
            </Button>{' '}
            <span className="note">{t('exportHint')}</span>
          </p>
        </form>
      )}
      <Filter base={base} filter={filter} />
      {views.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneMore')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          tight
          scrollLabel={t('title')}
          columns={[
            { key: 'no', label: t('no') },
            { key: 'text', label: t('text') },
            { key: 'channel', label: t('channel') },
            { key: 'language', label: t('language') },
            { key: 'received', label: t('received') },
            { key: 'visibility', label: t('visibility') },
          ]}
          rows={views.map((view) => ({ key: view.id, cells: cellsOf(view) }))}
        />
      )}
      <Pagination
        label={t('pages')}
        previous={older === undefined ? undefined : { href: link({ fore: String(older) }), text: t('older') }}
        next={newer === undefined ? undefined : { href: link({ efter: String(newer) }), text: t('newer') }}
      />
    </>
  )
}

function cellsOf(view: ListedView) {
  const marks = [view.isWithdrawn && t('withdrawn'), view.isBlank && t('blank'), view.consentToQuote && t('mayQuote')].filter(Boolean)
  return [
    view.seqNo,
    <>
      <p className="view-words" lang={view.language} dir={view.direction}>
        {view.excerpt}
      </p>
      {marks.length > 0 && <p className="note">{marks.join(' · ')}</p>}
    </>,
    <>
      {say('sv', `vocabulary.channel_${view.channel}`)}
      {(view.occasion || view.recorder) && <p className="note">{[view.occasion, view.recorder].filter(Boolean).join(' · ')}</p>}
    </>,
    languageName('sv', view.language),
    isoDay(view.receivedAt),
    say('sv', `vocabulary.visibility_${view.visibility}`),
  ]
}

function Filter({ base, filter }: Pick<Props, 'base' | 'filter'>) {
  return (
    <form method="get" action={base} className="view-filter">
      <Choice id="kanal" label={t('filterChannel')} value={filter.channel} options={channels.map(named('channel'))} />
      <Choice
        id="sprak"
        label={t('filterLanguage')}
        value={filter.language}
        options={writtenLanguages.map((value) => ({ value, label: languageName('sv', value) }))}
      />
      <Choice id="visning" label={t('filterVisibility')} value={filter.visibility} options={visibilities.map(named('visibility'))} />
      <Button type="submit" look="quiet">
        {t('show')}
      </Button>
    </form>
  )
}

type Option = { value: string; label: string }

function Choice({ id, label, value = '', options }: { id: string; label: string; value?: string; options: Option[] }) {
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={id} defaultValue={value}>
        <option value="">{t('all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  )
}

const named =
  (list: 'channel' | 'visibility') =>
  (value: string): Option => ({ value, label: say('sv', `vocabulary.${list}_${value}`) })

const inAddress = ({ channel, language, visibility }: Props['filter']) => ({
  ...(channel && { kanal: channel }),
  ...(language && { sprak: language }),
  ...(visibility && { visning: visibility }),
})
