import { longDate } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'
import type { Meetings } from '@/lib/queries/meetings'
import { Status } from '../ui/status'
import { PromiseList } from './promises-and-method'

const t = translator('sv', 'elected')

/** What lies ahead, unread in words; then what is decided; then what is late in the bodies' names. */
export function MeetingList({ view }: { view: Meetings }) {
  const late = view.promises.filter(({ daysLate }) => daysLate > 0)
  return (
    <>
      <header className="doc-head">
        <h1>{t('meetingsTitle')}</h1>
        <p className="doc-lead">{view.isElected ? t('meetingsLead') : t('meetingsNotElected')}</p>
      </header>
      {view.isElected && (
        <>
          <Items id="infor" title={t('meetingsAhead')} items={view.items.filter(({ isAhead }) => isAhead)} empty={t('meetingsNone')} />
          <section className="part" aria-labelledby="loften">
            <h2 id="loften">{t('part9')}</h2>
            <div className="ptext">
              <p>{late.length > 0 ? <b>{t('latePromises', { n: late.length })}</b> : t('noLatePromises')}</p>
              <PromiseList promises={view.promises} />
            </div>
          </section>
          <Items id="beslutade" title={t('meetingsBefore')} items={view.items.filter(({ isAhead }) => !isAhead)} />
        </>
      )}
    </>
  )
}

function Items({ id, title, items, empty }: { id: string; title: string; items: Meetings['items']; empty?: string }) {
  if (items.length === 0 && !empty) return null
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="ptext">
        {items.length === 0 && <p>{empty}</p>}
        <ul className="promises">
          {items.map((item) => (
            <li key={item.id}>
              {item.isAhead ? (
                <Status kind={item.isRead ? 'done' : 'open'}>{item.isRead ? t('read') : t('unread')}</Status>
              ) : (
                <Status kind="done">{say('sv', `vocabulary.decisionState_${item.state}`)}</Status>
              )}
              <span>
                <a href={`/beslut/${item.id}`}>{item.title}</a>{' '}
                {t('metaMeeting', { body: item.bodyName, date: longDate('sv', item.meetingDate) })}
                {item.itemNo && `, ${t('metaItem', { no: item.itemNo }).toLowerCase()}`}
                {item.waiting > 0 && `. ${t('waiting', { n: item.waiting })}.`}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
