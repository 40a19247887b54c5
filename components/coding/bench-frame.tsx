import { dateAndTime } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { Workbench, WorkbenchView } from '@/lib/queries/workbench'
import { ActionForm } from '../form/action-form'
import { FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Meter } from '../ui/meter'
import { Voice } from '../ui/voice'
import { ClosedAnswers } from '../views/closed-answers'
import { ViewPictures } from '../views/view-pictures'
import { nameOf } from './bench-list'

const t = translator('sv', 'coding')
const chrome = translator('sv', 'chrome')
const vocabulary = translator('sv', 'vocabulary')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

/** How far the work has come. The count is of decisions, so it can reach all of them. */
export function BenchProgress({ progress, version }: { progress: NonNullable<Workbench['progress']>; version: number }) {
  const { decided, total, doubleCoded, agreed } = progress
  return (
    <>
      <p>
        <b>{t('decided', { decided, total })}</b> {t('decidedWord')} <Meter value={decided} of={total} />{' '}
        <span className="muted">{t('left', { count: total - decided })}</span>
      </p>
      {doubleCoded > 0 && <p className="muted">{t('doubleCoded', { count: doubleCoded, agreed })}</p>}
      <p className="muted">{t('codebookVersion', { version })}</p>
    </>
  )
}

export function ViewHead({ view, next, previous }: { view: WorkbenchView; next?: string; previous?: string }) {
  const facts = [
    vocabulary(`channel_${view.channel}`),
    dateAndTime('sv', view.receivedAt),
    nameOf(view.language),
    view.kind ? vocabulary(`contributionKind_${view.kind}`) : undefined,
    view.isChildVoice ? t('child') : undefined,
    t(view.consentToQuote ? 'mayBeQuoted' : 'mayNotBeQuoted'),
    ['HIDDEN_PENDING_REVIEW', 'REMOVED'].includes(view.visibility) ? t('hidden') : undefined,
  ]
  return (
    <div className="pane-head view-head">
      <h2 id="b-view">{t('view', { no: view.seqNo })}</h2>
      <p className="muted">{facts.filter(Boolean).join(' · ')}</p>
      <p className="nav">
        {previous && (
          <a href={previous} rel="prev" aria-keyshortcuts="K">
            {t('previous')} <kbd>K</kbd>
          </a>
        )}{' '}
        {next && (
          <a href={next} rel="next" aria-keyshortcuts="J">
            {t('next')} <kbd>J</kbd>
          </a>
        )}
      </p>
    </div>
  )
}

/** What a coder must know of the view, and its other versions: the marks are always in what was received. */
export function UnderView({ view }: { view: WorkbenchView }) {
  return (
    <div className="under-view">
      <ClosedAnswers answers={view.answers} />
      <ViewPictures pictures={view.pictures} locale="sv" lang={view.language} />
      {view.withdrawal && <p className="note">{t('withdrawn')}</p>}
      {view.visibility === 'REMOVED' && <p className="note">{t('removed')}</p>}
      {view.isBlank && <p className="note">{t('blankText')}</p>}
      {view.versions.map(({ no, kind, text, language, madeBy }) => (
        <Voice
          key={no}
          words={{ text, lang: language }}
          caption={kind === 'TRANSLATION' ? t('translation', { by: madeBy }) : t('correction')}
        />
      ))}
    </div>
  )
}

export function OutsideForm({ view, place, takeBack }: { view: WorkbenchView; place: FormAction; takeBack: FormAction }) {
  return (
    <details id="utanfor" className="outside" open={view.outside !== null}>
      <summary>{t('outside')}</summary>
      {view.outside && (
        <ActionForm action={takeBack} texts={texts}>
          <input type="hidden" name="contributionId" value={view.id} />
          <p>{t('isOutside', { to: view.outside.forwardedTo })}</p>
          <p className="actions">
            <SubmitButton look="quiet" pendingText={t('saving')}>
              {t('takeBackIn')}
            </SubmitButton>
          </p>
        </ActionForm>
      )}
      <ActionForm action={place} texts={texts}>
        <input type="hidden" name="contributionId" value={view.id} />
        <p>{t('outsideLead')}</p>
        <FormText id="forwardedTo" label={t('forwardedTo')} hint={t('forwardedHint')} defaultValue={view.outside?.forwardedTo} />
        <FormTextarea id="reason" label={t('reason')} optional={chrome('optional')} rows={2} defaultValue={view.outside?.reason} />
        <p className="actions">
          <SubmitButton look="quiet" pendingText={t('saving')}>
            {t('saveOutside')}
          </SubmitButton>
        </p>
      </ActionForm>
    </details>
  )
}

const keys = [
  ['J K', 'keyNextPrevious'],
  ['M', 'keySentence'],
  ['1–9', 'keyCode'],
  ['N', 'keyNew'],
  ['U', 'keyOutside'],
  ['Z', 'keyUndo'],
  ['Enter', 'keyDone'],
  ['Esc', 'keyRelease'],
  ['/', 'keySearch'],
  ['?', 'keyHelp'],
] as const

export function BenchKeys() {
  const few = keys.filter(([, what]) => !['keyDone', 'keyRelease', 'keyHelp'].includes(what))
  return (
    <footer className="keys">
      <h2 className="sr">{t('keysTitle')}</h2>
      {few.map(([key, what]) => (
        <p key={what}>
          {key.split(' ').map((one) => (
            <kbd key={one}>{one}</kbd>
          ))}{' '}
          {t(what)}
        </p>
      ))}
      <details id="alla-kommandon">
        <summary>
          <kbd>?</kbd> {t('keyHelp')}
        </summary>
        <dl className="ws-facts">
          {keys.map(([key, what]) => (
            <div key={what}>
              <dt>{key}</dt>
              <dd>{t(what)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </footer>
  )
}
