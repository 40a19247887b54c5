import { inSentence } from '@/lib/i18n/in-sentence'
import { translator } from '@/lib/i18n/translator'
import type { TaskListView } from '@/lib/queries/task-list'
import { ActionForm } from '../form/action-form'
import { FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../ui/link-button'
import { MessagePage } from '../ui/message-page'

const t = translator('sv', 'brief')
const topic = translator('sv', 'topic')
const chrome = translator('sv', 'chrome')
const words = translator('sv', 'vocabulary')

type Props = { view: TaskListView; token: string; action: FormAction }

/** The body has stopped a dialogue that people could answer: the decision is noted, and they are told. */
export function StopPage({ view, token, action }: Props) {
  const { dialogue } = view
  const back = `/arbetsyta/dialoger/${dialogue.id}`
  if (!view.needsDecisionToStop)
    return (
      <MessagePage title={t('notOffered')} actions={<LinkButton href={back}>{t('backToTasks')}</LinkButton>}>
        <p>{t('notOfferedText', { state: words(`dialogueState_${dialogue.state}`) })}</p>
      </MessagePage>
    )
  const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }
  return (
    <ActionForm action={action} initial={{ values: {}, errors: [], token }} texts={texts}>
      <input type="hidden" name="dialogueId" value={dialogue.id} />
      <MessagePage
        over={dialogue.title}
        title={<span id="l-stop">{t('ask_stopByBody', { body: inSentence('sv', dialogue.body ?? t('theBody')) })}</span>}
        actions={
          <>
            <SubmitButton pendingText={t('saving')} look="danger">
              {t('do_stopByBody')}
            </SubmitButton>
            <LinkButton look="quiet" href={back}>
              {t('keepAsIs')}
            </LinkButton>
          </>
        }
      >
        <p>{t('means_stopByBody')}</p>
        <FormText id="meetingDate" label={topic('meetingDate')} type="date" short />
        <FormText id="paragraph" label={topic('paragraph')} hint={topic('hintParagraph')} short />
        <FormText id="registryNumber" label={topic('registryNumber')} optional={topic('optional')} />
        <FormTextarea id="text" label={topic('text')} hint={t('hintStopText')} rows={5} />
      </MessagePage>
    </ActionForm>
  )
}
