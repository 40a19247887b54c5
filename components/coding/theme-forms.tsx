import { translator } from '@/lib/i18n/translator'
import type { CodebookTheme } from '@/lib/queries/codebook'
import { ActionForm } from '../form/action-form'
import { FormSelect, FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'

const t = translator('sv', 'coding')
const chrome = translator('sv', 'chrome')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

export function ThemeFields({ theme }: { theme?: CodebookTheme }) {
  const optional = chrome('optional')
  return (
    <>
      <FormText id="name" label={t('name')} defaultValue={theme?.name} />
      <FormTextarea id="definition" label={t('definition')} hint={t('definitionHint')} rows={2} defaultValue={theme?.definition} />
      <FormText
        id="exampleWords"
        label={t('exampleWords')}
        hint={t('exampleWordsHint')}
        optional={optional}
        defaultValue={theme?.exampleWords.join(', ')}
      />
      <FormText id="core" label={t('core')} hint={t('coreHint')} optional={optional} defaultValue={theme?.core} />
    </>
  )
}

export function EditThemeForm({ theme, action }: { theme: CodebookTheme; action: FormAction }) {
  return (
    <ActionForm action={action} texts={texts} className="ws-form">
      <input type="hidden" name="themeId" value={theme.id} />
      <ThemeFields theme={theme} />
      <FormText id="change" label={t('change')} hint={t('changeHint')} />
      <SubmitButton pendingText={t('saving')}>{t('saveTheme')}</SubmitButton>
    </ActionForm>
  )
}

export function MergeThemeForm({ theme, others, action }: { theme: CodebookTheme; others: CodebookTheme[]; action: FormAction }) {
  const options = others.filter((other) => other.id !== theme.id && !other.isRetired)
  return (
    <ActionForm action={action} texts={texts} className="ws-form">
      <input type="hidden" name="themeId" value={theme.id} />
      <p>{t('mergeLead', { name: theme.name })}</p>
      <FormSelect
        id="intoId"
        label={t('mergeInto')}
        options={[
          { value: '', label: t('chooseTheme') },
          ...options.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),
        ]}
      />
      <FormText id="change" label={t('change')} hint={t('changeHint')} />
      <SubmitButton look="danger" pendingText={t('saving')}>
        {t('mergeNow')}
      </SubmitButton>
    </ActionForm>
  )
}

export function RetireThemeForm({ theme, action }: { theme: CodebookTheme; action: FormAction }) {
  return (
    <ActionForm action={action} texts={texts} className="ws-form">
      <input type="hidden" name="themeId" value={theme.id} />
      <p>{t('retireLead')}</p>
      <FormText id="change" label={t('change')} hint={t('changeHint')} />
      <SubmitButton look="danger" pendingText={t('saving')}>
        {t('retireNow')}
      </SubmitButton>
    </ActionForm>
  )
}
