import type { Metadata } from 'next'
import { Main } from '@/components/chrome/main'
import { LinkButton } from '@/components/ui/link-button'
import { MessagePage } from '@/components/ui/message-page'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'account')('gone'), robots: { index: false } }
}

export default async function AccountGonePage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'account')
  const home = <LinkButton href={localPath(locale, '/')}>{translator(locale, 'chrome')('openDialogues')}</LinkButton>
  return (
    <Main>
      <MessagePage title={t('gone')} actions={home}>
        <p>{t('goneText')}</p>
      </MessagePage>
    </Main>
  )
}
