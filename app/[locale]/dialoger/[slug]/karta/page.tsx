import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Main } from '@/components/chrome/main'
import { MapPage } from '@/components/map/map-page'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { swedishOn } from '@/components/ui/named'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { listedPlaces, mapDialogue } from '@/lib/queries/map'
import { groundOf } from '@/lib/queries/map-ground'
import { siteOrganisation } from '@/lib/web/site'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'contribute')('mapTitle') }
}

export default async function DialogueMapPage({ params, searchParams }: Props) {
  const { locale: asked, slug } = await params
  const locale = localeOf(asked)
  const site = await siteOrganisation()
  const dialogue = await mapDialogue(site.id, decodeURIComponent(slug))
  if (!dialogue) redirect('/finns-inte')
  const { efter } = await searchParams
  const after = typeof efter === 'string' && /^\d{1,9}$/.test(efter) ? Number(efter) : 0
  const [ground, listed] = await Promise.all([groundOf(site.id), listedPlaces(dialogue.id, after)])
  const crumbs = [
    { href: localPath(locale, '/'), text: translator(locale, 'chrome')('openDialogues') },
    { href: localPath(locale, `/dialoger/${slug}`), text: dialogue.title, lang: swedishOn(locale) },
  ]
  return (
    <>
      <Breadcrumbs label={translator(locale, 'chrome')('breadcrumbs')} crumbs={crumbs} />
      <Main>
        <MapPage locale={locale} slug={slug} ground={ground} {...listed} />
      </Main>
    </>
  )
}
