import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AccountPage } from '@/components/account/account-page'
import { Main } from '@/components/chrome/main'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ownAccount } from '@/lib/queries/account'
import { toSignIn } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { askAddress, rename } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const said = new Map([
  ['namn', 'saved'],
  ['fragat', 'asked'],
  ['adress', 'changed'],
])

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'account')('title'), robots: { index: false } }
}

export default async function OwnAccountPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const account = await ownAccount(await currentActor())
  if (!account) redirect(await toSignIn())
  const word = said.get(String((await searchParams).sparat))
  return (
    <Main>
      <AccountPage account={account} locale={locale} saved={word && translator(locale, 'account')(word)} actions={{ rename, askAddress }} />
    </Main>
  )
}
