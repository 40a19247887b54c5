import type { Metadata } from 'next'
import { Main } from '@/components/chrome/main'
import { MessagePage } from '@/components/ui/message-page'
import { LINK_MINUTES } from '@/lib/domain/sign-in'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { isMailKept } from '@/lib/web/auth-options'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'signIn')('sentTitle') }
}

export default async function LinkSentPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'signIn')
  return (
    <Main>
      <MessagePage title={t('sentTitle')}>
        <p>{t('sent', { minutes: LINK_MINUTES })}</p>
        <p>{t('sentMissing')}</p>
        {isMailKept() && (
          <p>
            {t('sentDemo')} <a href="/demo/post">{t('sentDemoLink')}</a>
          </p>
        )}
        <p>
          <a href={localPath(locale, '/logga-in')}>{t('again')}</a>
        </p>
      </MessagePage>
    </Main>
  )
}
