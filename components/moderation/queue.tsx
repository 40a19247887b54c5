import type { FormAction } from '@/components/form/form-state'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Status } from '@/components/ui/status'
import { Voice } from '@/components/ui/voice'
import { dateAndTime } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'
import { ClosedAnswers } from '../views/closed-answers'
import { AppealForm, DecisionForm } from './decision-form'
import { QueueKeys } from './queue-keys'
import type { QueuedView } from './queued-view'

export type QueueActions = { publish: (formData: FormData) => Promise<void>; decide: FormAction; decideAppeal: FormAction }

type Props = {
  title: string
  base: string
  waiting: number
  items: QueuedView[]
  kind?: string
  /** The one whose form is open. */
  openId?: string
  isDone: boolean
  actions: QueueActions
}

const t = translator('sv', 'moderation')

/** What waits, oldest first. Showing takes one key; anything else takes a rule and a reason. */
export function Queue({ title, base, waiting, items, kind, openId, isDone, actions }: Props) {
  return (
    <>
      <h1>{title}</h1>
      {isDone && (
        <Notice kind="brand">
          <p role="status">{t('done')}</p>
        </Notice>
      )}
      <p className="muted">
        {t('lead')} <a href="/arbetsyta/moderering/bilder">{t('picturesLink')}</a>
      </p>
      <form method="get" action={base} className="view-filter">
        <p>
          <label htmlFor="vad">{t('filterWhat')}</label>
          <select id="vad" name="vad" defaultValue={kind ?? ''}>
            {['', 'new', 'reported', 'appealed'].map((what) => (
              <option key={what} value={what}>
                {t(`what_${what || 'all'}`)}
              </option>
            ))}
          </select>
        </p>
        <Button type="submit" look="quiet">
          {t('show')}
        </Button>
        <p>
          <b>{t('waiting', { count: waiting })}</b>
        </p>
      </form>
      {items.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p>{t('emptyMore')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="note">{t('keys')}</p>
          <QueueKeys>
            {items.map((item) => (
              <li key={item.id} tabIndex={-1} data-queue-item aria-labelledby={`item-${item.id}`}>
                <Item item={item} base={base} isOpen={item.id === openId} actions={actions} />
              </li>
            ))}
          </QueueKeys>
        </>
      )}
      <p className="note">{t('policeLink')}</p>
    </>
  )
}

function Item({ item, base, isOpen, actions }: { item: QueuedView; base: string; isOpen: boolean; actions: QueueActions }) {
  const channel = say('sv', `vocabulary.channel_${item.channel}`)
  return (
    <>
      <h2 id={`item-${item.id}`}>
        {t('item', { no: item.seqNo })} <span className="muted">{`${item.dialogueTitle} · ${channel}`}</span>{' '}
        <Status kind={item.isOverdue ? 'late' : item.kind === 'new' ? 'todo' : 'going'}>{t(`kind_${item.kind}`)}</Status>{' '}
        <span className="note">{t(item.isOverdue ? 'overdue' : 'due', { time: dateAndTime('sv', item.due) })}</span>
      </h2>
      <Voice words={{ text: item.text, lang: item.language, dir: item.direction }} more={<ClosedAnswers answers={item.answers} />} />
      {(item.visibility === 'REDACTED' || item.visibility === 'REMOVED') && (
        <p className="note">
          {t(`secret_${item.visibility}`)}{' '}
          <a href={`/arbetsyta/moderering/original?id=${item.id}`}>
            {t('originalRead')}
            <span className="sr"> {t('item', { no: item.seqNo })}</span>
          </a>
        </p>
      )}
      {item.reports.length > 0 && (
        <div>
          <h3>{t('reports', { count: item.reports.length })}</h3>
          <ul>
            {item.reports.map((report) => (
              <li key={report.id}>
                <b>{say('sv', `contribute.code_${report.reason}`)}</b> {report.text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {item.kind === 'appealed' ? (
        <Appealed item={item} isOpen={isOpen} base={base} action={actions.decideAppeal} />
      ) : !item.can.allowed ? (
        <p className="muted">{say('sv', item.can.because)}</p>
      ) : isOpen ? (
        <DecisionForm item={item} base={base} action={actions.decide} />
      ) : (
        <form action={actions.publish}>
          <input type="hidden" name="contributionId" value={item.id} />
          <input type="hidden" name="base" value={base} />
          <p className="actions">
            <Button type="submit" data-publish>
              {t('publishNow')} <kbd>V</kbd>
            </Button>{' '}
            <a href={`${base}?synpunkt=${item.id}`}>{t('otherwise')}</a>
          </p>
        </form>
      )}
    </>
  )
}

function Appealed({ item, isOpen, base, action }: { item: QueuedView; isOpen: boolean; base: string; action: FormAction }) {
  return (
    <>
      <h3>{t('firstDecision')}</h3>
      <p>
        {say('sv', `contribute.decided_${item.outcome}`)} {item.code && say('sv', `contribute.code_${item.code}`)}. {item.statement}
      </p>
      <h3>{t('appealSays')}</h3>
      <p className="view-words" dir="auto">
        {item.appealText}
      </p>
      {!item.can.allowed && <p className="muted">{say('sv', item.can.because)}</p>}
      {item.can.allowed && isOpen && <AppealForm item={item} base={base} action={action} />}
      {item.can.allowed && !isOpen && (
        <p>
          <a href={`${base}?synpunkt=${item.id}`}>{t('appealDecide')}</a>
        </p>
      )}
    </>
  )
}
