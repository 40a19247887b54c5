import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { MessagePage } from '@/components/ui/message-page'
import { Voice } from '@/components/ui/voice'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { OwnView } from './own-view'

/** A page with one question, since it cannot be undone. */
export function WithdrawQuestion({ view, locale, action }: { view: OwnView; locale: Locale; action: FormAction }) {
  const t = translator(locale, 'contribute')
  const chrome = translator(locale, 'chrome')
  return (
    <MessagePage title={t('withdrawTitle')} over={view.dialogue.title}>
      <Voice words={{ text: view.text, lang: view.language, dir: view.direction }} />
      <p>{t('withdrawText')}</p>
      <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}>
        <p className="actions">
          <SubmitButton look="danger" pendingText={chrome('sending')}>
            {t('withdrawSend')}
          </SubmitButton>{' '}
          <a href={localPath(locale, '/min-synpunkt')}>{t('withdrawNo')}</a>
        </p>
      </ActionForm>
    </MessagePage>
  )
}
