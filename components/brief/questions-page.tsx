import { questionFrom, questionKinds } from '@/lib/domain/question/question'
import { linesFrom } from '@/lib/domain/question/question-set'
import { say, translator } from '@/lib/i18n/translator'
import type { TaskListView } from '@/lib/queries/task-list'
import { ActionForm } from '../form/action-form'
import { FormCheckboxes, FormSelect, FormText, FormTextarea } from '../form/fields'
import { FormDetails } from '../form/form-details'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Notice } from '../ui/notice'
import { QuestionPreview } from './question-preview'

const t = translator('sv', 'brief')
const chrome = translator('sv', 'chrome')
const words = translator('sv', 'vocabulary')

type Props = { view: TaskListView; action: FormAction; isSaved: boolean }

/** What is asked, in which order and how it is answered. Fixed once the dialogue has opened. */
export function QuestionsPage({ view, action, isSaved }: Props) {
  const questions = view.questions.map((row) => questionFrom(row, 'sv'))
  return (
    <>
      <p>
        <a href={`/arbetsyta/dialoger/${view.dialogue.id}`}>{t('backToTasks')}</a>
      </p>
      <h1>{t('questions')}</h1>
      <p className="lede">{t('questionsLede')}</p>
      {isSaved && (
        <Notice small>
          <p role="status">{t('saved')}</p>
        </Notice>
      )}
      {view.can.edit.allowed ? (
        <ArrangeForm view={view} action={action} />
      ) : (
        <Notice small>
          <p>{view.dialogue.openedAt ? t('questionsFixed') : say('sv', view.can.edit.because)}</p>
        </Notice>
      )}
      <section className="tasks" aria-labelledby="forhandsvisning">
        <h2 id="forhandsvisning">{t('preview')}</h2>
        <p>{t('previewNote')}</p>
        {questions.map((question) => (
          <QuestionPreview key={question.id} question={question} optional={chrome('optional')} />
        ))}
      </section>
    </>
  )
}

function ArrangeForm({ view, action }: Omit<Props, 'isSaved'>) {
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
          <QuestionFields row={row} no={index + 1} />
        </FormDetails>
      ))}
      <div className="actions">
        <SubmitButton pendingText={t('saving')}>{t('save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

function QuestionFields({ row, no }: { row?: TaskListView['questions'][number]; no: number }) {
  const kinds = questionKinds.map((value) => ({ value, label: words(`questionKind_${value}`) }))
  const id = (field: string) => `q-${no}-${field}`
  return (
    <>
      {row && <input type="hidden" name={id('id')} value={row.id} />}
      <FormText id={id('label')} label={t('q_label')} defaultValue={row?.label} />
      <FormText id={id('hint')} label={t('q_hint')} optional={t('optional')} defaultValue={row?.hint} />
      <FormSelect id={id('kind')} label={t('q_kind')} options={kinds} defaultValue={row?.kind ?? 'OWN_WORDS'} />
      <FormTextarea
        id={id('options')}
        label={t('q_options')}
        hint={t('hint_lines')}
        rows={3}
        defaultValue={linesFrom(row?.options).join('\n')}
      />
      <FormTextarea
        id={id('prompts')}
        label={t('q_prompts')}
        optional={t('optional')}
        hint={t('hint_lines')}
        rows={2}
        defaultValue={linesFrom(row?.prompts).join('\n')}
      />
      <FormCheckboxes
        id={id('isRequired')}
        label={t('q_isRequired')}
        options={[{ value: 'yes', label: t('yes') }]}
        defaultValue={row?.isRequired ? ['yes'] : []}
      />
      <FormText id={id('place')} label={t('q_order')} inputMode="numeric" short defaultValue={String(no)} />
      {row && <FormCheckboxes id={id('remove')} label={t('q_remove')} options={[{ value: 'yes', label: t('yes') }]} />}
    </>
  )
}
