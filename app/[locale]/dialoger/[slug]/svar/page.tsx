import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AnswerHead } from '@/components/answer/answer-head'
import { DecisionAndSign } from '@/components/answer/decision-and-sign'
import { NotYet } from '@/components/answer/not-yet'
import { ThemeAnswers } from '@/components/answer/theme-answers'
import { Main } from '@/components/chrome/main'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { answerPage } from '@/lib/queries/answers'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string; slug: string }> }

async function read({ params }: Props) {
  const { locale, slug } = await params
  return { locale: localeOf(locale), page: await answerPage((await siteOrganisation()).id, slug) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page } = await read(props)
  const t = translator(locale, 'answer')
  return { title: page ? `${t('title')}: ${page.dialogue.title}` : t('title') }
}

export default async function AnswerOfDialoguePage(props: Props) {
  const { locale, page } = await read(props)
  if (!page) redirect('/finns-inte')
  const t = translator(locale, 'answer')
  const now = new Date()
  return (
    <>
      <Breadcrumbs
        label={translator(locale, 'chrome')('breadcrumbs')}
        crumbs={[{ href: localPath(locale, '/svar'), text: t('allTitle') }]}
      />
      <Main>
        {page.decision ? (
          <>
            <AnswerHead page={page} locale={locale} now={now} />
            <ThemeAnswers page={page} locale={locale} now={now} />
            <DecisionAndSign page={page} locale={locale} />
          </>
        ) : (
          <NotYet page={page} locale={locale} />
        )}
      </Main>
    </>
  )
}
