import { isFinished } from '@/lib/domain/action'
import { isoDay } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'
import type { ListedAction } from '@/lib/queries/actions'
import { deedShape } from '../answer/verdict-words'
import { Status } from '../ui/status'
import { Table } from '../ui/table'

const t = translator('sv', 'action')

/** What is promised, the longest overdue for news first. */
export function ActionTable({ actions, reportHref }: { actions: ListedAction[]; reportHref: (id: string) => string }) {
  if (actions.length === 0) return <p>{t('none')}</p>
  return (
    <Table
      caption={t('title')}
      captionHidden
      tight
      scrollLabel={t('title')}
      columns={['what', 'status', 'owner', 'due', 'nextUpdate', 'report'].map((key) => ({ key, label: t(key) }))}
      rows={actions.map((action) => ({
        key: action.id,
        cells: [
          action.title,
          <Status key="status" kind={action.isLate ? 'late' : deedShape[action.status]}>
            {action.isLate
              ? `${say('sv', `vocabulary.actionStatus_${action.status}`)}, ${t('late')}`
              : say('sv', `vocabulary.actionStatus_${action.status}`)}
          </Status>,
          action.ownerName,
          isoDay(action.dueOn),
          action.isUpdateDue ? `${isoDay(action.nextUpdateOn)}, ${t('updateDue')}` : isoDay(action.nextUpdateOn),
          action.can.update.allowed && !isFinished(action.status) ? (
            <a key="report" href={reportHref(action.id)}>
              {t('report')} <span className="sr">{action.title}</span>
            </a>
          ) : (
            ''
          ),
        ],
      }))}
    />
  )
}
