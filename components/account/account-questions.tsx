import { retentionDays } from '@/lib/domain/retention'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ActionForm } from '../form/action-form'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../ui/link-button'
import { MessagePage } from '../ui/message-page'

const textsIn = (locale: Locale) => {
  const chrome = translator(locale, 'chrome')
  return { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }
}

/** Where the mailed link leads. Looking at it changes nothing. */
export function ConfirmAddress({ locale, accountKey, action }: { locale: Locale; accountKey: string; action: FormAction }) {
  const t = translator(locale, 'account')
  return (
    <ActionForm action={action} texts={textsIn(locale)}>
      <input type="hidden" name="key" value={accountKey} />
      <MessagePage title={t('confirmTitle')} actions={<SubmitButton pendingText={t('saving')}>{t('confirm')}</SubmitButton>}>
        <p>{t('confirmText')}</p>
      </MessagePage>
    </ActionForm>
  )
}

/** What goes and what stays, and why, before anything is done. */
export function RemoveAccount({
  locale,
  hasName,
  contactDays,
  action,
}: {
  locale: Locale
  hasName: boolean
  contactDays: number
  action: FormAction
}) {
  const t = translator(locale, 'account')
  const buttons = (
    <>
      <SubmitButton look="danger" pendingText={t('saving')}>
        {t('removeDo')}
      </SubmitButton>
      <LinkButton look="quiet" href={localPath(locale, '/konto')}>
        {t('keep')}
      </LinkButton>
    </>
  )
  return (
    <ActionForm action={action} texts={textsIn(locale)}>
      <MessagePage title={t('removeTitle')} actions={buttons}>
        <h2>{t('goes')}</h2>
        <ul>
          <li>{t('goesName')}</li>
          <li>{t('goesSessions')}</li>
          <li>{t('goesFollows', { days: retentionDays.endedContact })}</li>
        </ul>
        <h2>{t('stays')}</h2>
        <ul>
          <li>{t('staysTopics')}</li>
          <li>{t('staysViews', { days: contactDays })}</li>
          <li>{t('staysLog')}</li>
          {hasName && <li>{t('staysName')}</li>}
        </ul>
      </MessagePage>
    </ActionForm>
  )
}
