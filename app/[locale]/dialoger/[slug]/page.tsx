import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { Main } from '@/components/chrome/main'
import { AskAHuman, Groups, WhatYouWrite } from '@/components/dialogue/before-you-write'
import { DialogueHead } from '@/components/dialogue/dialogue-head'
import { wordsIn } from '@/components/dialogue/dialogue-view'
import { FactsKnown } from '@/components/dialogue/facts-known'
import { InOtherLanguages } from '@/components/dialogue/in-other-languages'
import { Influence, Level } from '@/components/dialogue/influence'
import { Roster } from '@/components/dialogue/roster'
import { TakePart } from '@/components/dialogue/take-part'
import { Timeline } from '@/components/dialogue/timeline'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { dialoguePage } from '@/lib/queries/dialogue-page'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string; slug: string }> }

const find = cache(async (slug: string) => dialoguePage((await siteOrganisation()).id, slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const dialogue = await find(slug)
  return { title: dialogue && wordsIn(localeOf(locale), dialogue).title }
}

export default async function Page({ params }: Props) {
  const { locale: asked, slug } = await params
  const locale = localeOf(asked)
  const [organisation, dialogue] = await Promise.all([siteOrganisation(), find(slug)])
  if (!dialogue) redirect('/finns-inte')
  const t = translator(locale, 'chrome')
  const view = { dialogue, locale, words: wordsIn(locale, dialogue) }
  return (
    <>
      <Breadcrumbs label={t('breadcrumbs')} crumbs={[{ href: localPath(locale, '/'), text: t('openDialogues') }]} />
      <Main>
        <DialogueHead view={view} tools={<InOtherLanguages {...view} />} />
        <Influence {...view} />
        {dialogue.isInfluenceable && <Level {...view} />}
        <FactsKnown {...view} />
        {dialogue.isInfluenceable && <Timeline {...view} />}
        {dialogue.isOpen && <TakePart view={view} organisation={organisation} questions={dialogue.questions} />}
        {dialogue.isInfluenceable && dialogue.state !== 'SCHEDULED' && <Roster {...view} />}
        {dialogue.isInfluenceable && <Groups {...view} />}
        {dialogue.isOpen && <WhatYouWrite view={view} phone={organisation.phone} />}
        <AskAHuman {...view} />
      </Main>
    </>
  )
}
