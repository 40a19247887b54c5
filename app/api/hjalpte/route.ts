import { givePageFeedback } from '@/lib/commands/page-care'
import { anonymous } from '@/lib/domain/actor'
import { PagePath } from '@/lib/domain/page-care'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { typedIn } from '@/lib/web/form-action'
import { mayGoOn } from '@/lib/web/rate-limit'
import { siteOrganisation } from '@/lib/web/site'

export const dynamic = 'force-dynamic'

/** «Hjälpte informationen på sidan dig?», from a plain form. Whatever comes, the visitor is thanked. */
export async function POST(request: Request) {
  const typed = typedIn(await request.formData().catch(() => new FormData()))
  const path = PagePath.catch('/').parse(typed.path)
  if (await mayGoOn('report')) {
    const { id: organisationId } = await siteOrganisation()
    await givePageFeedback(anonymous, { ...typed, path, organisationId })
  }
  const said = { sida: path, svar: typed.helped === 'nej' ? 'nej' : 'ja', kod: String(typed.token ?? '').slice(0, 36) }
  const query = new URLSearchParams(typed.words ? { ...said, klart: '1' } : said)
  const location = `${localPath(localeOf(String(typed.language)), '/hjalpte')}?${query}`
  return new Response(null, { status: 303, headers: { location } })
}
