import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ConfirmAddress } from '@/components/account/account-questions'
import { Main } from '@/components/chrome/main'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { toSignIn } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { changeAddress } from '../actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  // The address carries the key: no other site is told of it.
  return {
    title: translator(localeOf((await params).locale), 'account')('confirmTitle'),
    referrer: 'same-origin',
    robots: { index: false },
  }
}

export default async function ConfirmAddressPage({ params, searchParams }: Props) {
  const { nyckel } = await searchParams
  const key = typeof nyckel === 'string' ? nyckel : ''
  if (!(await currentActor()).userId) redirect(await toSignIn(`?nyckel=${encodeURIComponent(key)}`))
  return (
    <Main>
      <ConfirmAddress locale={localeOf((await params).locale)} accountKey={key} action={changeAddress} />
    </Main>
  )
}
