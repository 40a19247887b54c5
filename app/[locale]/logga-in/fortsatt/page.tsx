import type { Metadata } from 'next'
import { Main } from '@/components/chrome/main'
import { SubmitButton } from '@/components/form/submit-button'
import { MessagePage } from '@/components/ui/message-page'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { signInWithKey } from '../actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  // The address carries the key: no other site is told of it. (With no-referrer a form without JavaScript has no origin, and is refused.)
  return {
    title: translator(localeOf((await params).locale), 'signIn')('continueTitle'),
    referrer: 'same-origin',
    robots: { index: false },
  }
}

/** Where the mailed link leads. Looking at it changes nothing; the button signs in. */
export default async function ContinuePage({ params, searchParams }: Props) {
  const t = translator(localeOf((await params).locale), 'signIn')
  const { nyckel, till } = await searchParams
  return (
    <Main>
      <form action={signInWithKey}>
        <input type="hidden" name="nyckel" value={typeof nyckel === 'string' ? nyckel : ''} />
        <input type="hidden" name="till" value={typeof till === 'string' ? till : ''} />
        <MessagePage title={t('continueTitle')} actions={<SubmitButton pendingText={t('continue')}>{t('continue')}</SubmitButton>}>
          <p>{t('continueText')}</p>
        </MessagePage>
      </form>
    </Main>
  )
}
