import { topicDecisions } from '@/lib/domain/topic'
import { translator } from '@/lib/i18n/translator'
import type { TopicDesk } from '@/lib/queries/topics'
import { ActionForm } from '../form/action-form'
import { FormRadios, FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'

const t = translator('sv', 'topic')
const chrome = translator('sv', 'chrome')
const words = translator('sv', 'vocabulary')

export function RecordForm({ desk, token, action }: { desk: TopicDesk; token: string; action: FormAction }) {
  const kinds = topicDecisions.map((kind) => ({ value: kind, label: words(`decisionKind_${kind}`) }))
  const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }
  return (
    <section className="tasks" aria-labelledby="anteckna">
      <h2 id="anteckna">{t('record_title')}</h2>
      <p>{t('recordMeans')}</p>
      <ActionForm action={action} initial={{ values: {}, errors: [], token }} texts={texts} className="ws-form">
        <input type="hidden" name="topicId" value={desk.topic.id} />
        <FormRadios id="kind" label={t('decision')} options={kinds} />
        <FormText id="meetingDate" label={t('meetingDate')} type="date" short />
        <FormText id="paragraph" label={t('paragraph')} hint={t('hintParagraph')} short />
        <FormText id="registryNumber" label={t('registryNumber')} optional={t('optional')} />
        <FormTextarea id="text" label={t('text')} hint={t('hintDecisionText')} rows={5} />
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('saveDecision')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
