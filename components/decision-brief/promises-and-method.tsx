import { listed } from '@/lib/domain/outcome'
import { wasMoved } from '@/lib/domain/promise'
import { dayMonth, plainDate } from '@/lib/i18n/dates'
import { signature } from '@/lib/i18n/in-sentence'
import { translator } from '@/lib/i18n/translator'
import type { DecisionBriefView } from '@/lib/queries/decision-brief'
import type { BodyPromise } from '@/lib/queries/promises'
import { Details } from '../ui/details'
import { Part } from '../ui/part'
import { Status } from '../ui/status'
import { sourcesOf } from './question-and-ask'

const t = translator('sv', 'elected')

/** 9: promises in the body's name, the late ones with their days (INV-22). */
export function PromisesPart({ view, now }: { view: DecisionBriefView; now: Date }) {
  return (
    <Part id="d9" number={9} title={t('part9')} sources={sourcesOf(9, [t('promisesSource', { date: dayMonth('sv', now) })])}>
      <PromiseList promises={view.promises} />
    </Part>
  )
}

export function PromiseList({ promises }: { promises: BodyPromise[] }) {
  if (promises.length === 0) return <p>{t('noPromises')}</p>
  return (
    <ul className="promises">
      {promises.map((promise) => {
        const isLate = promise.daysLate > 0
        return (
          <li key={promise.key}>
            {isLate ? (
              <Status kind="late">{t('promiseLate', { n: promise.daysLate })}</Status>
            ) : (
              <Status kind="todo">{t('promiseAhead')}</Status>
            )}
            <span>
              {t(`promise${promise.kind}${isLate ? 'late' : ''}`, {
                title: promise.title,
                date: plainDate('sv', isLate ? promise.firstDueOn : promise.dueOn),
              })}
              {isLate && wasMoved(promise) && `, ${t('promiseMoved', { date: plainDate('sv', promise.dueOn) })}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** 10: what the text cannot carry, how it was made, and whose names stand on it. */
export function MethodPart({ view }: { view: DecisionBriefView }) {
  const { snapshot, approvedAt, cameInSince } = view.summary
  const date = approvedAt ? `, ${plainDate('sv', approvedAt)}` : ''
  const { texts, writtenBy, approvedBy, codebookVersion, changeNote } = snapshot
  return (
    <Part id="d10" number={10} title={t('part10')} sources={sourcesOf(10, [t('codebook', { no: codebookVersion })])}>
      <p>
        {texts.method} {texts.limits} {t('writtenBy', { who: listed(writtenBy.map(signed)), approver: signed(approvedBy), date })}{' '}
        {changeNote && <span className="print-inline">{t('changedOnPaper')}</span>}{' '}
        {cameInSince > 0 && t('cameInSince', { n: cameInSince })}{' '}
        <a className="no-print" href={`/dialoger/${view.dialogue.slug}/sammanstallning`}>
          {t('earlierVersions')}
        </a>
      </p>
      {changeNote && (
        <div className="no-print">
          <Details summary={t('changed')}>
            <p>{changeNote}</p>
          </Details>
        </div>
      )}
    </Part>
  )
}

const signed = (stored: string) => signature('sv', stored)
