import type { Metadata } from 'next'
import { Main } from '@/components/chrome/main'
import { SignIn } from '@/components/sign-in/sign-in'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { waysIn } from '@/lib/web/auth-options'
import { siteChrome } from '@/lib/web/site'
import { goToProvider, sendLink } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'signIn')('title') }
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const [{ till, fel }, { isDemo }] = await Promise.all([searchParams, siteChrome()])
  return (
    <Main>
      <SignIn
        locale={locale}
        ways={waysIn()}
        isDemo={isDemo}
        next={typeof till === 'string' ? till : ''}
        error={typeof fel === 'string' ? fel : undefined}
        actions={{ sendLink, goToProvider }}
      />
    </Main>
  )
}
