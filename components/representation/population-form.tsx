import { translator } from '@/lib/i18n/translator'
import { ActionForm } from '../form/action-form'
import { FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'

const t = translator('sv', 'representation')
const chrome = translator('sv', 'chrome')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

/** Whom the dialogue wants to hear: a table of statistics, with where it is from. */
export function PopulationForm({ dialogueId, save }: { dialogueId: string; save: FormAction }) {
  const optional = chrome('optional')
  return (
    <section aria-labelledby="statistik">
      <h2 id="statistik">{t('editTitle')}</h2>
      <p>{t('editLead')}</p>
      <ActionForm action={save} texts={texts} className="ws-form">
        <input type="hidden" name="dialogueId" value={dialogueId} />
        <FormText id="source" label={t('sourceField')} hint={t('sourceHint')} />
        <FormText id="table" label={t('tableField')} hint={t('tableHint')} optional={optional} />
        <FormText id="referenceDate" label={t('dateField')} hint={t('dateHint')} inputMode="numeric" />
        <FormText id="licence" label={t('licenceField')} hint={t('licenceHint')} optional={optional} />
        <FormText id="youngest" label={t('youngestField')} hint={t('youngestHint')} inputMode="numeric" defaultValue="0" />
        <FormTextarea id="content" label={t('contentField')} hint={t('contentHint')} rows={8} />
        <SubmitButton pendingText={t('saving')}>{t('save')}</SubmitButton>
      </ActionForm>
    </section>
  )
}
