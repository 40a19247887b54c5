import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { RemoveAccount } from '@/components/account/account-questions'
import { Main } from '@/components/chrome/main'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { retentionHere } from '@/lib/queries/disposal'
import { toSignIn } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { close } from '../actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'account')('removeTitle'), robots: { index: false } }
}

export default async function RemoveAccountPage({ params }: Props) {
  const actor = await currentActor()
  if (!actor.userId) redirect(await toSignIn())
  const { contactDays } = await retentionHere((await siteOrganisation()).id)
  return (
    <Main>
      <RemoveAccount locale={localeOf((await params).locale)} hasName={actor.name !== ''} contactDays={contactDays} action={close} />
    </Main>
  )
}
