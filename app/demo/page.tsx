import type { Metadata } from 'next'
import { Main } from '@/components/chrome/main'
import { DemoPeople } from '@/components/sign-in/demo-people'
import { translator } from '@/lib/i18n/translator'
import { peopleToBe } from '@/lib/web/demo'
import { signInAs } from './actions'

export function generateMetadata(): Metadata {
  return { title: translator('sv', 'signIn')('demoTitle') }
}

export default async function DemoPage() {
  return (
    <Main>
      <DemoPeople groups={await peopleToBe()} signInAs={signInAs} />
    </Main>
  )
}
