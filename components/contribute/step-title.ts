import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { ContributeView } from './contribute-view'

/** What the browser's tab says: the question itself. */
export function titleOf(page: ContributeView, slug: string, locale: Locale): string {
  const t = translator(locale, 'contribute')
  const step = page.steps.find((candidate) => candidate.slug === slug)
  if (step?.kind === 'question') return step.question.label
  if (step) return t(`title_${step.kind}`)
  const known = ['granska', 'tack', 'spara', 'fortsatt', 'skyddade-uppgifter'].includes(slug)
  return t(known ? `title_${slug}` : 'title_granska')
}
