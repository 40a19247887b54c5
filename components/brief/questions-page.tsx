import { conditionValues } from '@/lib/domain/question/condition'
import { say, translator } from '@/lib/i18n/translator'
import type { TemplateView } from '@/lib/queries/question-templates'
import type { TaskListView } from '@/lib/queries/task-list'
import { ActionForm } from '../form/action-form'
import { FormCheckboxes } from '../form/fields'
import { FormDetails } from '../form/form-details'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Notice } from '../ui/notice'
import { arranged, QuestionEditor, type QuestionRowView } from './question-editor'
import { QuestionTemplates, type TemplateActions } from './question-templates'

const t = translator('sv', 'brief')
const chrome = translator('sv', 'chrome')

type Props = { view: TaskListView; templates: TemplateView[]; actions: TemplateActions & { save: FormAction }; saved?: string }

/** What is asked, in which order, of whom and how it is answered. Fixed once the dialogue has opened. */
export function QuestionsPage({ view, templates, actions, saved }: Props) {
  return (
    <>
      <p>
        <a href={`/arbetsyta/dialoger/${view.dialogue.id}`}>{t('backToTasks')}</a>
      </p>
      <h1>{t('questions')}</h1>
      <p className="lede">{t('questionsLede')}</p>
      {saved && (
        <Notice small>
          <p role="status">{t(saved)}</p>
        </Notice>
      )}
      {view.can.edit.allowed ? (
        <ArrangeForm view={view} action={actions.save} />
      ) : (
        <Notice small>
          <p>{view.dialogue.openedAt ? t('questionsFixed') : say('sv', view.can.edit.because)}</p>
        </Notice>
      )}
      <section className="tasks" aria-labelledby="forhandsvisning">
        <h2 id="forhandsvisning">{t('preview')}</h2>
        <p>{t('previewNote')}</p>
        <p>
          <a href={`/dialoger/${view.dialogue.slug}/forhandsvisning/start`}>{t('previewLink')}</a>
        </p>
      </section>
      <QuestionTemplates view={view} templates={templates} actions={actions} />
    </>
  )
}

function ArrangeForm({ view, action }: { view: TaskListView; action: FormAction }) {
  const rows = [...view.questions, undefined]
  return (
    <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }} className="ws-form">
      <input type="hidden" name="dialogueId" value={view.dialogue.id} />
      {rows.map((row, index) => (
        <FormDetails
          key={row?.id ?? 'ny'}
          prefix={`q-${index + 1}-`}
          open={!row}
          summary={row ? `${t('question', { no: index + 1 })}: ${row.label}` : t('newQuestion')}
        >
          <QuestionEditor row={row} no={index + 1} because={becauseOf(view.questions.slice(0, index))} />
        </FormDetails>
      ))}
      <FormCheckboxes
        id="background"
        label={t('background')}
        hint={t('backgroundHint')}
        options={['ageBand', 'gender', 'district', 'relation'].map((value) => ({ value, label: t(`background_${value}`) }))}
        defaultValue={view.backgroundAsked}
      />
      <div className="actions">
        <SubmitButton pendingText={t('saving')}>{t('save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

/** Every answer that a question after these can be asked because of. */
function becauseOf(earlier: readonly QuestionRowView[]) {
  return earlier.flatMap((row, index) => {
    const no = index + 1
    const { id, kind, options, hasOther } = arranged(row)
    return conditionValues({ kind, options, hasOther }).map((value) => ({
      value: `${id}|${value}`,
      label:
        value === '*'
          ? t('q_conditionAny', { no })
          : value === '+annat'
            ? t('q_conditionOther', { no })
            : t('q_conditionIs', { no, answer: value }),
    }))
  })
}
