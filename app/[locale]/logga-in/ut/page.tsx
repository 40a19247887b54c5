import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Main } from '@/components/chrome/main'
import { SubmitButton } from '@/components/form/submit-button'
import { LinkButton } from '@/components/ui/link-button'
import { MessagePage } from '@/components/ui/message-page'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { currentActor } from '@/lib/web/request'
import { signOut } from '../actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'signIn')('outTitle') }
}

export default async function SignOutPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'signIn')
  const actor = await currentActor()
  if (!actor.userId) redirect(localPath(locale, '/logga-in'))
  const buttons = (
    <>
      <SubmitButton pendingText={t('out')}>{t('out')}</SubmitButton>
      <LinkButton look="quiet" href={localPath(locale, '/logga-in/klar')}>
        {t('stay')}
      </LinkButton>
    </>
  )
  return (
    <Main>
      <form action={signOut}>
        <MessagePage title={t('outTitle')} actions={buttons}>
          <p>{actor.name ? t('outText', { name: actor.name }) : t('outTextNoName')}</p>
        </MessagePage>
      </form>
    </Main>
  )
}
