import { telephone } from '@/components/chrome/help-bar'
import { ActionForm } from '@/components/form/action-form'
import { FormText } from '@/components/form/fields'
import type { FormAction } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** The way to one's own view: the code on the receipt, and nothing else. */
export function EnterCode({ locale, phone, action }: { locale: Locale; phone: string; action: FormAction }) {
  const t = translator(locale, 'contribute')
  const chrome = translator(locale, 'chrome')
  return (
    <div className="form-page">
      <h1>{t('mineTitle')}</h1>
      <p className="lede">{t('mineLead')}</p>
      <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}>
        <FormText id="kod" label={t('mineCode')} hint={t('mineCodeHint')} autoComplete="off" spellCheck={false} />
        <p className="actions">
          <SubmitButton pendingText={chrome('sending')}>{t('mineOpen')}</SubmitButton>
        </p>
      </ActionForm>
      <p className="small muted">
        {t('closedCall')} <a href={telephone(phone)}>{phone}</a>.
      </p>
    </div>
  )
}
