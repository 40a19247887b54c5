import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Main } from '@/components/chrome/main'
import { WithdrawQuestion } from '@/components/views/withdraw-question'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ownView } from '@/lib/queries/receipt'
import { typedCode } from '@/lib/web/receipt-cookie'
import { withdraw } from '../actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'contribute')('withdrawTitle'), robots: { index: false } }
}

export default async function WithdrawRoute({ params }: Props) {
  const locale = localeOf((await params).locale)
  const code = await typedCode()
  const view = code ? await ownView(code) : undefined
  if (!view?.can.withdraw.allowed || view.isWithdrawn) redirect(localPath(locale, '/min-synpunkt'))
  return (
    <Main>
      <WithdrawQuestion locale={locale} view={view} action={withdraw} />
    </Main>
  )
}
