import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FollowLinkDead, FollowQuestion } from '@/components/answer/follow'
import { Main } from '@/components/chrome/main'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { followedDialogue, mayStop } from '@/lib/queries/follow'
import { one } from '@/lib/web/form-action'
import { siteOrganisation } from '@/lib/web/site'
import { stopFollowing } from '../actions'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const dialogue = await followedDialogue((await siteOrganisation()).id, slug)
  return { title: translator(localeOf(locale), 'answer')('stopTitle', { title: dialogue?.title ?? '' }), referrer: 'no-referrer' }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, slug } = await params
  const dialogue = await followedDialogue((await siteOrganisation()).id, slug)
  if (!dialogue) redirect('/finns-inte')
  const code = one((await searchParams).kod) ?? ''
  const isGood = await mayStop(dialogue.id, code)
  return (
    <Main>
      {isGood ? (
        <FollowQuestion locale={localeOf(locale)} dialogue={dialogue} action={stopFollowing} kind="stop" code={code} />
      ) : (
        <FollowLinkDead locale={localeOf(locale)} dialogue={dialogue} kind="stop" />
      )}
    </Main>
  )
}
