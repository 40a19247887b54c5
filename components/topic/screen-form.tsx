import { translator } from '@/lib/i18n/translator'
import type { TopicDesk } from '@/lib/queries/topics'
import { ActionForm } from '../form/action-form'
import { FormRadios, FormSelect, FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'

const t = translator('sv', 'topic')
const chrome = translator('sv', 'chrome')

export function ScreenForm({ desk, action }: { desk: TopicDesk; action: FormAction }) {
  const named = (rows: { id: string; name?: string; title?: string }[]) => [
    { value: '', label: t('none') },
    ...rows.map(({ id, name, title }) => ({ value: id, label: name ?? title ?? '' })),
  ]
  const answers = ['yes', 'no', 'unsure'].map((value) => ({ value, label: t(value) }))
  return (
    <section className="tasks" aria-labelledby="bered">
      <h2 id="bered">{t('screen')}</h2>
      <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }} className="ws-form">
        <input type="hidden" name="topicId" value={desk.topic.id} />
        <FormRadios id="step" label={t('step')} options={desk.steps.map((step) => ({ value: step, label: t(`step_${step}`) }))} />
        <FormRadios id="isInfluenceable" label={t('isInfluenceable')} optional={t('optional')} options={answers} />
        <FormRadios id="areDecisionMakersOpen" label={t('areDecisionMakersOpen')} optional={t('optional')} options={answers} />
        <FormRadios id="isOurs" label={t('isOurs')} optional={t('optional')} options={answers} />
        <FormSelect id="bodyId" label={t('chooseBodyLabel')} options={named(desk.bodies)} defaultValue={desk.topic.bodyId ?? ''} />
        <FormText id="redirectedTo" label={t('redirectLabel')} />
        <FormSelect id="mergedIntoId" label={t('mergeLabel')} options={named(desk.others)} />
        <FormTextarea id="answer" label={t('answer')} hint={t('hintAnswer')} rows={5} />
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('saveScreening')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
