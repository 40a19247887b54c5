import { languageName, writtenLanguages } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translator'
import type { WorkbenchView } from '@/lib/queries/workbench'
import { ActionForm } from '../form/action-form'
import { FormSelect } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'

const t = translator('sv', 'coding')
const chrome = translator('sv', 'chrome')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

/** The language of a view, which was guessed or named, put right by whoever reads it. */
export function LanguageForm({ view, save }: { view: WorkbenchView; save: FormAction }) {
  const codes = [...new Set<string>([view.language, ...writtenLanguages])]
  return (
    <details className="outside">
      <summary>
        {t('languageLabel')}: {languageName('sv', view.language)}
      </summary>
      <ActionForm action={save} texts={texts}>
        <input type="hidden" name="contributionId" value={view.id} />
        <input type="hidden" name="n" value={view.seqNo} />
        <FormSelect
          id="language"
          label={t('languageLabel')}
          hint={t('languageHint')}
          defaultValue={view.language}
          options={codes.map((code) => ({ value: code, label: languageName('sv', code) }))}
        />
        <p className="actions">
          <SubmitButton look="quiet" pendingText={t('saving')}>
            {t('saveLanguage')}
          </SubmitButton>
        </p>
      </ActionForm>
    </details>
  )
}
