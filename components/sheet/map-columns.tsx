import { ActionForm } from '@/components/form/action-form'
import { FormSelect, FormText } from '@/components/form/fields'
import type { FormAction } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { type AnswerColumn, type SheetMapping, sheetFields } from '@/lib/domain/sheet/mapping'
import { recordedChannels } from '@/lib/domain/vocabulary'
import { languageName, writtenLanguages } from '@/lib/i18n/languages'
import { say, translator } from '@/lib/i18n/translator'

const t = translator('sv', 'sheet')

type Props = { id: string; heads: string[]; mapping: SheetMapping; answers: AnswerColumn[]; action: FormAction }

/** Which column is what, and what holds where a row says nothing. */
export function MapColumns({ id, heads, mapping, answers, action }: Props) {
  const columns = [
    { value: '', label: t('notThere') },
    ...heads.map((head, index) => ({ value: String(index), label: head || t('columnNo', { no: index + 1 }) })),
  ]
  const chosen = (field: string) => String(mapping.columns[field] ?? '')
  return (
    <section>
      <h2>{t('columns')}</h2>
      <p className="muted">{t('columnsLead')}</p>
      <ActionForm
        action={action}
        initial={{ values: {}, errors: [] }}
        texts={{ summary: say('sv', 'chrome.errorSummary'), errorPrefix: say('sv', 'chrome.errorPrefix') }}
      >
        <input type="hidden" name="id" value={id} />
        <div className="record-grid">
          {sheetFields.map((field) => (
            <FormSelect key={field} id={field} label={t(`field_${field}`)} options={columns} defaultValue={chosen(field)} />
          ))}
        </div>
        {answers.length > 0 && (
          <>
            <h3>{t('answers')}</h3>
            <div className="record-grid">
              {answers.map(({ field, head }) => (
                <FormSelect key={field} id={field} label={head} options={columns} defaultValue={chosen(field)} />
              ))}
            </div>
          </>
        )}
        <h3>{t('otherwise')}</h3>
        <div className="record-grid">
          <FormSelect
            id="defaultChannel"
            label={t('defaultChannel')}
            options={[...recordedChannels, 'IMPORT'].map((value) => ({ value, label: say('sv', `vocabulary.channel_${value}`) }))}
            defaultValue={mapping.channel}
          />
          <FormText id="defaultOccasion" label={t('defaultOccasion')} defaultValue={mapping.occasion} />
          <FormSelect
            id="defaultLanguage"
            label={t('defaultLanguage')}
            options={writtenLanguages.map((value) => ({ value, label: languageName('sv', value) }))}
            defaultValue={mapping.language}
          />
        </div>
        <p className="actions">
          <SubmitButton look="quiet" pendingText={say('sv', 'chrome.sending')}>
            {t('save')}
          </SubmitButton>
        </p>
      </ActionForm>
    </section>
  )
}
