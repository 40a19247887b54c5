import { isoDay } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { TopicsView } from '@/lib/queries/topics'
import { Status } from '../ui/status'
import { Table } from '../ui/table'
import { topicStatus } from './topic-status'

const t = translator('sv', 'topic')
const words = translator('sv', 'vocabulary')

/** Proposals by what they wait for. `root` is where a proposal's page lies for this reader. */
export function TopicTables({ view, root }: { view: TopicsView; root: string }) {
  return (
    <>
      <h1>{t('list')}</h1>
      <p className="lede">{t('listLede')}</p>
      <TopicTable title="waiting" rows={view.waiting} root={root} />
      <TopicTable title="beforeBody" rows={view.beforeBody} root={root} />
      <TopicTable title="settled" rows={view.settled} root={root} />
    </>
  )
}

function TopicTable({ title, rows, root }: { title: 'waiting' | 'beforeBody' | 'settled'; rows: TopicsView['waiting']; root: string }) {
  return (
    <section className="tasks" aria-labelledby={title}>
      <h2 id={title}>{t(title)}</h2>
      {rows.length === 0 ? (
        <p>{t(`${title}None`)}</p>
      ) : (
        <Table
          tight
          captionHidden
          caption={t(title)}
          scrollLabel={t('tableOf', { title: t(title) })}
          columns={(['Topic', 'State', 'From', 'Body', 'Date'] as const).map((key) => ({ key, label: t(`col${key}`) }))}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <a key="amne" href={`${root}/${row.id}`}>
                {row.title}
              </a>,
              <Status key="lage" kind={topicStatus[row.state]}>
                {words(`topicState_${row.state}`)}
              </Status>,
              words(`topicOrigin_${row.origin}`),
              row.body ?? '',
              isoDay(row.submittedAt),
            ],
          }))}
        />
      )}
    </section>
  )
}
