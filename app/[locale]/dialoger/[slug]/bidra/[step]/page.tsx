import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { Main } from '@/components/chrome/main'
import { CheckAnswers } from '@/components/contribute/check-answers'
import { NotNow } from '@/components/contribute/not-now'
import { ProtectedIdentity } from '@/components/contribute/protected-identity'
import { ReceiptPage } from '@/components/contribute/receipt-page'
import { ResumeDraft, SaveForLater } from '@/components/contribute/save-for-later'
import { StepPage } from '@/components/contribute/step-page'
import { titleOf } from '@/components/contribute/step-title'
import { displayCode } from '@/lib/domain/receipt-code'
import { type Locale, localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { contributePage } from '@/lib/queries/contribute'
import { draftToken } from '@/lib/web/draft-cookie'
import { pictureFault } from '@/lib/web/picture-fault'
import { hinderIn } from '@/lib/web/send-hinder'
import { siteOrganisation } from '@/lib/web/site'
import { sealTime } from '@/lib/web/time-trap'
import { resume, saveStep, send, startAnew } from './actions'

type Props = {
  params: Promise<{ locale: string; slug: string; step: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const find = cache(async (slug: string, locale: Locale) => {
  const [site, token] = await Promise.all([siteOrganisation(), draftToken(slug)])
  return { site, token, page: await contributePage(site.id, slug, token, locale) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, step } = await params
  const { page } = await find(decodeURIComponent(slug), localeOf(locale))
  return { title: page && `${titleOf(page, step, localeOf(locale))} – ${page.title}`, robots: { index: false } }
}

export default async function ContributePage({ params, searchParams }: Props) {
  const { locale: asked, slug, step } = await params
  const locale = localeOf(asked)
  const { site, token, page } = await find(decodeURIComponent(slug), locale)
  if (!page) redirect('/finns-inte')
  const to = (name: string) => localPath(locale, `/dialoger/${slug}/bidra/${name}`)
  const shared = { page, locale, phone: site.phone, to, translate: translator(locale, 'contribute') }
  const begun = sealTime(page.draftedAt ?? new Date())

  // The receipt is the answer to every page of a draft that has been sent: back and refresh included.
  if (step === 'tack' && !page.receipt) redirect(to('start'))
  if (page.receipt && step !== 'skyddade-uppgifter') {
    return (
      <Main>
        <ReceiptPage {...shared} receipt={page.receipt} again={startAnew} />
      </Main>
    )
  }
  if (step === 'skyddade-uppgifter') {
    return (
      <Main>
        <ProtectedIdentity {...shared} />
      </Main>
    )
  }
  if (!page.can.submit.allowed) {
    return (
      <Main>
        <NotNow {...shared} because={page.can.submit.because} />
      </Main>
    )
  }
  if (step === 'fortsatt') {
    return (
      <Main>
        <ResumeDraft {...shared} action={resume} />
      </Main>
    )
  }
  const current = page.steps.find((candidate) => candidate.slug === step)
  if (!current && step !== 'granska' && step !== 'spara') redirect(to(page.steps[0]?.slug ?? 'granska'))
  if (!page.draftedAt && !(current && current === page.steps[0])) redirect(to(page.steps[0]?.slug ?? 'start'))
  if (step === 'granska' && page.unanswered) redirect(to(page.unanswered))
  const { fran, hinder, fel, bild } = await searchParams
  const back = fran === 'granska'
  return (
    <Main>
      {step === 'spara' && token && <SaveForLater {...shared} code={displayCode(token)} discard={startAnew} />}
      {step === 'granska' && <CheckAnswers {...shared} begun={begun} hinder={hinderIn(locale, hinder)} action={send} />}
      {current && (
        <StepPage
          {...shared}
          step={current}
          isChange={back}
          action={saveStep}
          lastPicture={{ fault: pictureFault(fel), isReceived: bild === 'mottagen' }}
        />
      )}
    </Main>
  )
}
