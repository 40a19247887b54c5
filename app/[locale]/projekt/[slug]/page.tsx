import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Main } from '@/components/chrome/main'
import { PublicProjectView } from '@/components/project/public-project'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { publicProject } from '@/lib/queries/project'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const project = await publicProject((await siteOrganisation()).id, slug)
  return { title: project?.title ?? translator(localeOf(locale), 'project')('title') }
}

export default async function PublicProjectPage({ params }: Props) {
  const { locale, slug } = await params
  const project = await publicProject((await siteOrganisation()).id, slug)
  if (!project) redirect('/finns-inte')
  return (
    <Main>
      <PublicProjectView locale={localeOf(locale)} project={project} />
    </Main>
  )
}
