import { type DialogueStep, stepRule } from '@/lib/domain/dialogue-step'
import { missingMessage } from '@/lib/domain/opening'
import { hasMessage, say, translator } from '@/lib/i18n/translator'
import type { TaskListView } from '@/lib/queries/task-list'
import { ActionForm } from '../form/action-form'
import { FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../ui/link-button'
import { MessagePage } from '../ui/message-page'

const t = translator('sv', 'brief')
const chrome = translator('sv', 'chrome')
const words = translator('sv', 'vocabulary')

type Props = { view: TaskListView; step: DialogueStep; action: FormAction }

/** A confirmation is a page with a question. What can't be undone says so in the button. */
export function StepPage({ view, step, action }: Props) {
  const offered = view.steps.find((one) => one.step === step)
  const back = `/arbetsyta/dialoger/${view.dialogue.id}`
  if (!offered?.verdict.allowed)
    return (
      <MessagePage title={t('notOffered')} actions={<LinkButton href={back}>{t('backToTasks')}</LinkButton>}>
        <p>
          {offered && !offered.verdict.allowed
            ? say('sv', offered.verdict.because)
            : t('notOfferedText', { state: words(`dialogueState_${view.dialogue.state}`) })}
        </p>
      </MessagePage>
    )
  const { asks, isFinal } = stepRule(step)
  const needsAll = step === 'oppna' || step === 'schemalagg'
  return (
    <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}>
      <input type="hidden" name="dialogueId" value={view.dialogue.id} />
      <input type="hidden" name="step" value={step} />
      <MessagePage
        over={view.dialogue.title}
        title={<span id="l-step">{t(`ask_${step}`)}</span>}
        actions={
          <>
            <SubmitButton pendingText={t('saving')} look={isFinal ? 'danger' : 'main'}>
              {hasMessage('sv', `brief.do_${step}`) ? t(`do_${step}`) : t(`step_${step}`)}
            </SubmitButton>
            <LinkButton look="quiet" href={back}>
              {t('keepAsIs')}
            </LinkButton>
          </>
        }
      >
        <p>{t(`means_${step}`)}</p>
        {needsAll && <StillMissing view={view} />}
        {asks === 'reasonAndDate' && <FormText id="closesOn" label={t('newClosing')} type="date" short />}
        {asks && (
          <FormTextarea id="reason" label={t(step === 'stang' ? 'reasonIfEarly' : 'reason')} hint={t('hint_reviseReason')} rows={3} />
        )}
      </MessagePage>
    </ActionForm>
  )
}

function StillMissing({ view }: { view: TaskListView }) {
  if (view.missing.length === 0) return null
  return (
    <>
      <p>
        <b>{t('stops', { count: view.missing.length })}</b>
      </p>
      <ul>
        {view.missing.map((one) => (
          <li key={one.key}>{say('sv', missingMessage(one), one.params)}</li>
        ))}
      </ul>
    </>
  )
}
