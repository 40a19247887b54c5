import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ActionForm } from '../form/action-form'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../ui/link-button'
import { MessagePage } from '../ui/message-page'

type Props = { locale: Locale; topic: { id: string; title: string }; action: FormAction }

export function WithdrawTopic({ locale, topic, action }: Props) {
  const t = translator(locale, 'topic')
  const chrome = translator(locale, 'chrome')
  const buttons = (
    <>
      <SubmitButton look="danger" pendingText={t('sending')}>
        {t('withdrawDo')}
      </SubmitButton>
      <LinkButton look="quiet" href={localPath(locale, '/foresla/mina')}>
        {t('keep')}
      </LinkButton>
    </>
  )
  return (
    <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}>
      <input type="hidden" name="topicId" value={topic.id} />
      <MessagePage over={topic.title} title={<span id="l-withdraw">{t('withdrawAsk')}</span>} actions={buttons}>
        <p>{t('withdrawMeans')}</p>
      </MessagePage>
    </ActionForm>
  )
}
