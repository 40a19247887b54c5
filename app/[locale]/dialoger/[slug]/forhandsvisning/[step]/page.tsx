import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Main } from '@/components/chrome/main'
import { CheckAnswers } from '@/components/contribute/check-answers'
import { StepPage } from '@/components/contribute/step-page'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { questionPreview } from '@/lib/queries/question-preview'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { tryAgain, tryPage } from './actions'

type Props = {
  params: Promise<{ locale: string; slug: string; step: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: translator('sv', 'contribute')('preview'), robots: { index: false } }

/** The questions as residents will meet them: the same pages, with a draft that cannot be sent. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { locale: asked, slug, step } = await params
  const locale = localeOf(asked)
  const [actor, site] = await Promise.all([currentActor(), siteOrganisation()])
  const found = await questionPreview(actor, site.id, decodeURIComponent(slug), locale)
  if (!found?.page) redirect(await nothingHere())
  const { page, desk } = found
  const to = (name: string) => localPath(locale, `/dialoger/${slug}/forhandsvisning/${name}`)
  const preview = { desk, anew: tryAgain }
  const shared = { page, locale, phone: site.phone, to, translate: translator(locale, 'contribute'), preview }
  const current = page.steps.find((candidate) => candidate.slug === step)
  if (!current && step !== 'granska') redirect(to(page.steps[0]?.slug ?? 'granska'))
  if (step === 'granska' && page.unanswered) redirect(to(page.unanswered))
  const back = (await searchParams).fran === 'granska'
  return <Main>{current ? <StepPage {...shared} step={current} isChange={back} action={tryPage} /> : <CheckAnswers {...shared} />}</Main>
}
