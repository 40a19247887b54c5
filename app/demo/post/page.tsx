import type { Metadata } from 'next'
import { Main } from '@/components/chrome/main'
import { MailList } from '@/components/sign-in/mail-list'
import { translator } from '@/lib/i18n/translator'
import { mailNotSent } from '@/lib/web/demo'
import { siteOrigin } from '@/lib/web/origin'

export function generateMetadata(): Metadata {
  return { title: translator('sv', 'signIn')('demoMail') }
}

export default async function DemoMailPage() {
  return (
    <Main>
      <MailList mails={await mailNotSent()} origin={await siteOrigin()} />
    </Main>
  )
}
