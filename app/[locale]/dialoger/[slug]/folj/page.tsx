import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FollowForm, FollowTold, isTold } from '@/components/answer/follow'
import { Main } from '@/components/chrome/main'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { followedDialogue } from '@/lib/queries/follow'
import { one } from '@/lib/web/form-action'
import { siteOrganisation } from '@/lib/web/site'
import { followDialogue } from './actions'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const dialogue = await followedDialogue((await siteOrganisation()).id, slug)
  return { title: translator(localeOf(locale), 'answer')('followTitle', { title: dialogue?.title ?? '' }) }
}

export default async function FollowPage({ params, searchParams }: Props) {
  const { locale: typed, slug } = await params
  const locale = localeOf(typed)
  const dialogue = await followedDialogue((await siteOrganisation()).id, slug)
  if (!dialogue) redirect('/finns-inte')
  const step = one((await searchParams).steg) ?? ''
  return (
    <Main>
      {isTold(step) ? (
        <FollowTold locale={locale} dialogue={dialogue} step={step} />
      ) : (
        <FollowForm locale={locale} dialogue={dialogue} action={followDialogue} />
      )}
    </Main>
  )
}
