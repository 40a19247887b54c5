import type { Metadata } from 'next'
import { MyAnswer } from '@/components/answer/my-answer'
import { Main } from '@/components/chrome/main'
import { EnterCode } from '@/components/views/enter-code'
import { OwnViewPage } from '@/components/views/own-view-page'
import { HaveWeUnderstood } from '@/components/views/understood'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { myAnswer } from '@/lib/queries/my-answer'
import { ownView } from '@/lib/queries/receipt'
import { validationFor } from '@/lib/queries/validation'
import { typedCode } from '@/lib/web/receipt-cookie'
import { siteOrganisation } from '@/lib/web/site'
import { appeal, closeOwnView, correct, leaveAddress, openWithCode, reply } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const confirmations = ['rattad', 'tillbakatagen', 'adress', 'overklagad', 'svarat']

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'contribute')('mineTitle'), robots: { index: false } }
}

export default async function OwnViewRoute({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const [{ sparat }, code, site] = await Promise.all([searchParams, typedCode(), siteOrganisation()])
  const found = code ? await ownView(code) : undefined
  // A code opens its view on its own municipality's pages.
  const view = found?.organisationId === site.id ? found : undefined
  const [answer, summary] = view ? await Promise.all([myAnswer(view.id), validationFor(view.id)]) : []
  const saved = confirmations.find((known) => known === sparat)
  return (
    <Main>
      {view ? (
        <OwnViewPage
          view={view}
          locale={locale}
          saved={saved}
          answer={
            <>
              {answer && <MyAnswer view={answer} locale={locale} now={new Date()} />}
              {summary && !view.isWithdrawn && <HaveWeUnderstood summary={summary} locale={locale} action={reply} />}
            </>
          }
          actions={{ appeal, correct, leaveAddress, close: closeOwnView }}
        />
      ) : (
        <EnterCode locale={locale} phone={site.phone} action={openWithCode} />
      )}
    </Main>
  )
}
