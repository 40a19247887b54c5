import { translator } from '@/lib/i18n/translator'
import type { TemplateView } from '@/lib/queries/question-templates'
import type { TaskListView } from '@/lib/queries/task-list'
import { ActionForm } from '../form/action-form'
import { FormSelect, FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'

const t = translator('sv', 'brief')
const chrome = translator('sv', 'chrome')

export interface TemplateActions {
  saveAsTemplate: FormAction
  addFromTemplate: FormAction
}

type Props = { view: TaskListView; templates: TemplateView[]; actions: TemplateActions }

/** Question sets to take in, and these questions kept for the next time. */
export function QuestionTemplates({ view, templates, actions }: Props) {
  const mayAdd = view.can.edit.allowed && templates.length > 0
  const maySave = view.can.saveTemplate.allowed && view.questions.length > 0
  if (!mayAdd && !maySave) return null
  const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }
  const dialogue = <input type="hidden" name="dialogueId" value={view.dialogue.id} />
  return (
    <section className="tasks" aria-labelledby="mallar">
      <h2 id="mallar">{t('templates')}</h2>
      <p>{t('templatesLead')}</p>
      {mayAdd && (
        <ActionForm action={actions.addFromTemplate} texts={texts} className="ws-form">
          {dialogue}
          <FormSelect
            id="templateId"
            label={t('template')}
            options={[
              { value: '', label: t('none') },
              ...templates.map(({ id, ...one }) => ({ value: id, label: t('templateOption', one) })),
            ]}
          />
          <SubmitButton look="quiet" pendingText={t('saving')}>
            {t('templateUse')}
          </SubmitButton>
        </ActionForm>
      )}
      {maySave && (
        <ActionForm action={actions.saveAsTemplate} texts={texts} className="ws-form">
          {dialogue}
          <FormText id="name" label={t('templateName_label')} hint={t('templateNameHint')} />
          <SubmitButton look="quiet" pendingText={t('saving')}>
            {t('templateSave')}
          </SubmitButton>
        </ActionForm>
      )}
    </section>
  )
}
