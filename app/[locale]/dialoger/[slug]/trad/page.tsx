import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { Main } from '@/components/chrome/main'
import { ThreadKnots } from '@/components/thread/knots'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { swedishOn } from '@/components/ui/named'
import { inWords } from '@/lib/i18n/dates'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { thread } from '@/lib/queries/thread'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<{ synpunkt?: string | string[] }> }

const find = cache(async (slug: string, followed?: number) => thread((await siteOrganisation()).id, slug, followed))

const numberIn = (asked: string | string[] | undefined) =>
  typeof asked === 'string' && /^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : undefined

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await find((await params).slug, numberIn((await searchParams).synpunkt))
  return { title: found && `${translator(localeOf((await params).locale), 'thread')('title')}: ${found.title}` }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale: asked, slug } = await params
  const locale = localeOf(asked)
  const found = await find(slug, numberIn((await searchParams).synpunkt))
  if (!found) redirect('/finns-inte')
  const t = translator(locale, 'thread')
  return (
    <>
      <Breadcrumbs
        label={translator(locale, 'chrome')('breadcrumbs')}
        crumbs={[{ href: localPath(locale, `/dialoger/${slug}`), text: found.title, lang: swedishOn(locale) }]}
      />
      <Main>
        <header className="thread-head">
          <h1>
            {found.outcome
              ? t('toActions', { actions: found.actions.length, words: inWords(locale, found.actions.length) })
              : t('underWay')}
          </h1>
          <p className="lede">{t('lede')}</p>
          {found.followed && (
            <p className="note">
              <span className="own-key" />
              {t('ownThread', { no: found.followed.seqNo })}
            </p>
          )}
        </header>
        <ThreadKnots thread={found} locale={locale} />
      </Main>
    </>
  )
}
