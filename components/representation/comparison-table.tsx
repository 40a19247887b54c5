import { translator } from '@/lib/i18n/translator'
import type { HeardBoard } from '@/lib/queries/heard-board'
import { Table } from '../ui/table'

const t = translator('sv', 'representation')
const words = translator('sv', 'summary')

type Comparison = HeardBoard['dimensions'][number]

/** One division of those heard beside the population, with what chance explains. */
export function ComparisonTable({ comparison, nameOf }: { comparison: Comparison; nameOf: (key: string) => string }) {
  const { dimension, n, categories, balance } = comparison
  if (categories.length === 0) return null
  return (
    <section className="comparison" aria-labelledby={`jamfor-${dimension}`}>
      <h2 id={`jamfor-${dimension}`}>{words(`dim_${dimension}`)}</h2>
      <p>
        {n !== null && n >= 5 && t('said', { count: n })}{' '}
        {balance
          ? t(`balance_${balance.verdict}`, {
              index: whole(balance.index),
              byChance: whole(balance.byChance),
              byChance95: whole(balance.byChance95),
            })
          : categories.some(({ missing }) => missing !== null) && t('balanceHidden')}
      </p>
      <Table
        tight
        captionHidden
        scrollLabel={t('tableOf', { name: words(`dim_${dimension}`) })}
        caption={words(`dim_${dimension}`)}
        columns={[
          { key: 'group', label: t('group') },
          { key: 'heard', label: t('heard'), numeric: true },
          { key: 'share', label: t('share'), numeric: true },
          { key: 'interval', label: t('interval'), numeric: true },
          { key: 'population', label: t('population'), numeric: true },
          { key: 'difference', label: t('difference') },
          { key: 'more', label: t('more'), numeric: true },
        ]}
        rows={categories.map((category) => ({ key: category.key, cells: cellsOf(category, nameOf(category.key)) }))}
      />
    </section>
  )
}

function cellsOf({ count, share, interval, populationShare, differs, missing }: Comparison['categories'][number], name: string) {
  return [
    name,
    count ?? t('hidden'),
    share === null ? '–' : t('percent', { share: whole(share) }),
    interval === null ? '–' : t('between', { low: whole(interval.low), high: whole(interval.high) }),
    t('percent', { share: whole(populationShare) }),
    missing === null ? t('cannotSay') : differs === null ? t('same') : t(differs),
    missing === null ? '–' : missing === 0 ? t('none') : t('about', { count: missing }),
  ]
}

const whole = (share: number) => Math.round(share * 100)
