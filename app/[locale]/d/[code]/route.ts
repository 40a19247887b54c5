import { localeOf, localPath } from '@/lib/i18n/locale'
import { slugOfShortCode } from '@/lib/queries/short-code'
import { siteOrganisation } from '@/lib/web/site'

type Context = { params: Promise<{ locale: string; code: string }> }

/** The short address on a printed form: to the dialogue that it stands for. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, code } = await params
  const { id } = await siteOrganisation()
  const slug = await slugOfShortCode(id, code)
  const location = localPath(localeOf(locale), slug ? `/dialoger/${slug}` : '/dialoger')
  return new Response(null, { status: 303, headers: { location } })
}
