import { EmptyState } from '@/components/ui/empty-state'
import { Facts } from '@/components/ui/facts'
import { Table } from '@/components/ui/table'
import { languageName } from '@/lib/i18n/languages'
import { say, translator } from '@/lib/i18n/translator'
import type { ModerationStatistics } from '@/lib/queries/moderation-statistics'

const t = translator('sv', 'moderation')
const parts = ['code', 'channel', 'language', 'month'] as const
const hours = new Intl.NumberFormat('sv', { maximumFractionDigits: 1 })

/** How the review has been done, by rule, channel, language and month. Nothing here knows what anybody thinks. */
export function StatisticsView({ statistics }: { statistics: ModerationStatistics }) {
  const { rows, outcomes, appeals } = statistics
  return (
    <>
      <h1>{t('statsTitle')}</h1>
      <p className="lede">{t('statsLead')}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('statsNone')} />
      ) : (
        <>
          <Facts
            tight
            facts={[
              ...outcomes.map(({ outcome, count }) => ({ term: t(`outcome_${outcome}`), value: String(count) })),
              { term: t('statsAppeals'), value: t('statsChanged', appeals) },
            ]}
          />
          {parts.map((part) => (
            <Part key={part} part={part} rows={rows.filter(({ by }) => by === part)} />
          ))}
        </>
      )}
      <p>
        <a href="/arbetsyta/moderering">{t('backToQueue')}</a>
      </p>
    </>
  )
}

function Part({ part, rows }: { part: (typeof parts)[number]; rows: ModerationStatistics['rows'] }) {
  if (rows.length === 0) return null
  return (
    <Table
      caption={t(`stats_${part}`)}
      tight
      columns={[
        { key: 'key', label: t(`stats_${part}`) },
        { key: 'decided', label: t('statsDecided'), numeric: true },
        { key: 'notShown', label: t('statsNotShown'), numeric: true },
        { key: 'hours', label: t('statsHours'), numeric: true },
      ]}
      rows={rows.map(({ key, decided, notShown, medianHours }) => ({
        key,
        cells: [named(part, key), decided, notShown, medianHours === null ? '–' : hours.format(medianHours)],
      }))}
    />
  )
}

function named(part: (typeof parts)[number], key: string): string {
  if (part === 'code') return say('sv', `contribute.code_${key}`)
  if (part === 'channel') return say('sv', `vocabulary.channel_${key}`)
  return part === 'language' ? languageName('sv', key) : key
}
