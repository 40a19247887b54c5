import type { BriefPart } from '@/lib/domain/brief-part'
import { missingHint, missingMessage } from '@/lib/domain/opening'
import { hasMessage, say, translator } from '@/lib/i18n/translator'
import type { TaskListView } from '@/lib/queries/task-list'
import { ActionForm } from '../form/action-form'
import { FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Facts } from '../ui/facts'
import { Notice } from '../ui/notice'
import { fieldsOf } from './part-spec'
import { SpecField } from './spec-field'
import { wordsOfField } from './spec-words'

const t = translator('sv', 'brief')
const chrome = translator('sv', 'chrome')

type Props = { view: TaskListView; part: BriefPart; action: FormAction }

/** One part of the brief: to write, to change in public, or only to read, with the reason why. */
export function PartPage({ view, part, action }: Props) {
  const isRevision = view.can.revise.allowed
  const mayWrite = view.can.edit.allowed || isRevision
  return (
    <>
      <p>
        <a href={`/arbetsyta/dialoger/${view.dialogue.id}`}>{t('backToTasks')}</a>
      </p>
      <h1>{t(`part_${part}`)}</h1>
      <p className="lede">{t(`lede_${part}`)}</p>
      <StillMissing view={view} part={part} />
      {mayWrite ? <PartForm view={view} part={part} action={action} isRevision={isRevision} /> : <PartRead view={view} part={part} />}
    </>
  )
}

function StillMissing({ view, part }: Omit<Props, 'action'>) {
  const missing = view.missing.filter((one) => one.part === part)
  if (missing.length === 0) return null
  return (
    <Notice kind="warn" small title={t('stillMissing')}>
      <ul>
        {missing.map((one) => (
          <li key={one.key}>
            {say('sv', missingMessage(one), one.params)}. {hasMessage('sv', missingHint(one)) && say('sv', missingHint(one))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function PartForm({ view, part, action, isRevision }: Props & { isRevision: boolean }) {
  const task = view.brief.tasks[part]
  return (
    <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }} className="ws-form">
      <input type="hidden" name="dialogueId" value={view.dialogue.id} />
      <input type="hidden" name="part" value={part} />
      {fieldsOf(part, view).map((spec) => (
        <SpecField key={spec.id} spec={spec} />
      ))}
      {isRevision ? (
        <>
          <Notice kind="warn" small>
            <p>{t('reviseNote')}</p>
          </Notice>
          <FormTextarea id="reason" label={t('reviseReason')} hint={t('hint_reviseReason')} rows={3} />
        </>
      ) : (
        <section aria-labelledby="vem">
          <h2 id="vem">{t('taskTitle')}</h2>
          <FormText id="taskWho" label={t('taskWho')} optional={t('optional')} defaultValue={task?.who} />
          <FormText id="taskBy" label={t('taskBy')} optional={t('optional')} type="date" short defaultValue={task?.by} />
        </section>
      )}
      <div className="actions">
        <SubmitButton pendingText={t('saving')}>{t(isRevision ? 'revise' : 'save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

function PartRead({ view, part }: Omit<Props, 'action'>) {
  const written = fieldsOf(part, view)
    .map((spec) => ({ term: spec.label, value: wordsOfField(spec) }))
    .filter(({ value }) => value)
  return (
    <>
      {!view.can.edit.allowed && (
        <Notice small>
          <p>
            {t('readOnly')} {say('sv', view.can.edit.because)}
          </p>
        </Notice>
      )}
      {written.length > 0 ? <Facts facts={written} /> : <p>{t('nothingWritten')}</p>}
    </>
  )
}
