import { telephone } from '@/components/chrome/help-bar'
import { MessagePage } from '@/components/ui/message-page'
import { localPath } from '@/lib/i18n/locale'
import type { ContributeProps } from './contribute-view'

/** Whoever lives with protected identity gives nothing in writing: a person answers, and there is no form here. */
export function ProtectedIdentity({ page, locale, phone, translate: t }: ContributeProps) {
  return (
    <MessagePage title={t('title_skyddade-uppgifter')} over={page.title}>
      <p>{t('protectedText')}</p>
      <p>
        {t('protectedCall')} <a href={telephone(phone)}>{phone}</a>.
      </p>
      <p>{t('protectedEqual')}</p>
      <p>
        <a href={localPath(locale, `/dialoger/${page.slug}`)}>{t('backTo', { title: page.title })}</a>
      </p>
    </MessagePage>
  )
}
