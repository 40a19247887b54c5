'use server'

import { redirect } from 'next/navigation'
import { reportView } from '@/lib/commands/moderation'
import { anonymous } from '@/lib/domain/actor'
import { localPath } from '@/lib/i18n/locale'
import { publishedView } from '@/lib/queries/published-views'
import { type FormAnswer, one, typedIn, withProblem } from '@/lib/web/form-action'
import { mayGoOn } from '@/lib/web/rate-limit'
import { currentLocale } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'

/** A report, without a name. The view is found anew by its number among those that are shown here. */
export async function report(previous: FormAnswer, formData: FormData): Promise<FormAnswer> {
  const typed = typedIn(formData)
  const [locale, site] = await Promise.all([currentLocale(), siteOrganisation()])
  const [slug, no] = [one(typed.dialogue) ?? '', Number(one(typed.no)) || 0]
  if (one(typed.webbplats) || !(await mayGoOn('report')))
    return withProblem({ kind: 'limited', message: 'problem.limited' }, typed, locale, 'form', previous)
  const view = await publishedView(site.id, slug, no)
  if (!view) redirect('/finns-inte')
  const result = await reportView(anonymous, { ...typed, contributionId: view.id })
  if (!result.ok) return withProblem(result.problem, typed, locale, 'form', previous)
  redirect(`${localPath(locale, `/dialoger/${encodeURIComponent(slug)}/synpunkter/${no}/anmal`)}?tack=1`)
}
