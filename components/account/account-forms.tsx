import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { OwnAccount } from '@/lib/queries/account'
import { ActionForm } from '../form/action-form'
import { FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'

type Props = { account: OwnAccount; locale: Locale; actions: { rename: FormAction; askAddress: FormAction } }

/** The name at once; the address once the new one has been proved. */
export function AccountForms({ account, locale, actions }: Props) {
  const t = translator(locale, 'account')
  const chrome = translator(locale, 'chrome')
  const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }
  const hint = account.public?.displayName ? t('nameHintPublic', { name: account.public.displayName }) : t('nameHint')
  return (
    <>
      <ActionForm action={actions.rename} texts={texts} className="flow">
        <FormText id="name" label={t('name')} hint={hint} autoComplete="name" defaultValue={account.name ?? ''} />
        <p className="actions">
          <SubmitButton look="quiet" pendingText={t('saving')}>
            {t('saveName')}
          </SubmitButton>
        </p>
      </ActionForm>
      <ActionForm action={actions.askAddress} texts={texts} className="flow">
        <FormText id="email" type="email" label={t('newEmail')} hint={t('newEmailHint')} autoComplete="email" spellCheck={false} />
        <p className="actions">
          <SubmitButton look="quiet" pendingText={t('sending')}>
            {t('askAddress')}
          </SubmitButton>
        </p>
      </ActionForm>
    </>
  )
}
