import { questionKinds } from '@/lib/domain/question/question'
import { arrangedFrom } from '@/lib/domain/question/template'
import { translator } from '@/lib/i18n/translator'
import type { TaskListView } from '@/lib/queries/task-list'
import { FormCheckboxes, FormSelect, FormText, FormTextarea } from '../form/fields'
import { FormDetails } from '../form/form-details'
import type { Option } from '../ui/choice'

const t = translator('sv', 'brief')
const words = translator('sv', 'vocabulary')

export type QuestionRowView = TaskListView['questions'][number]

export const arranged = (row: QuestionRowView) => {
  const question = arrangedFrom(row)
  return { ...question, id: row.id, hasOther: question.settings.hasOther }
}

/** One question: its words, how it is answered, of whom it is asked and where it stands. */
export function QuestionEditor({ row, no, because }: { row?: QuestionRowView; no: number; because: Option[] }) {
  const question = row && arranged(row)
  const id = (field: string) => `q-${no}-${field}`
  const yes = [{ value: 'yes', label: t('yes') }]
  return (
    <>
      {row && <input type="hidden" name={id('id')} value={row.id} />}
      <FormText id={id('label')} label={t('q_label')} defaultValue={row?.label} />
      <FormText id={id('hint')} label={t('q_hint')} optional={t('optional')} defaultValue={row?.hint} />
      <FormSelect
        id={id('kind')}
        label={t('q_kind')}
        options={questionKinds.map((value) => ({ value, label: words(`questionKind_${value}`) }))}
        defaultValue={row?.kind ?? 'OWN_WORDS'}
      />
      <FormTextarea
        id={id('options')}
        label={t('q_options')}
        hint={t('q_optionsHint')}
        rows={4}
        defaultValue={question?.options.join('\n')}
      />
      <FormCheckboxes id={id('hasOther')} label={t('q_hasOther')} options={yes} defaultValue={question?.hasOther ? ['yes'] : []} />
      <FormTextarea
        id={id('prompts')}
        label={t('q_prompts')}
        optional={t('optional')}
        hint={t('hint_lines')}
        rows={2}
        defaultValue={question?.prompts.join('\n')}
      />
      {because.length > 0 && (
        <FormDetails prefix={id('condition')} open={Boolean(question?.condition.length)} summary={t('q_condition')}>
          <FormCheckboxes
            id={id('condition')}
            label={t('q_condition')}
            hint={t('q_conditionHint')}
            options={because}
            defaultValue={question?.condition.map(({ questionId, value }) => `${questionId}|${value}`)}
          />
        </FormDetails>
      )}
      <FormCheckboxes id={id('isRequired')} label={t('q_isRequired')} options={yes} defaultValue={row?.isRequired ? ['yes'] : []} />
      <FormText id={id('place')} label={t('q_order')} inputMode="numeric" short defaultValue={String(no)} />
      {row && <FormCheckboxes id={id('remove')} label={t('q_remove')} options={yes} />}
    </>
  )
}
