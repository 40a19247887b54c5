import { Named } from '@/components/ui/named'
import { stepOf } from '@/lib/domain/vocabulary'
import { dayMonth } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/translator'
import type { ContributeProps } from './contribute-view'

/** The dialogue, its level of influence and who decides when: beside every question. */
export function Where({ page, locale, translate: t }: ContributeProps) {
  const level = say(locale, `vocabulary.level_${page.level}`)
  return (
    <p className="where">
      <b lang={page.titleLanguage === locale ? undefined : page.titleLanguage}>{page.title}</b>{' '}
      <span>{t('levelStep', { level, step: stepOf(page.level) })}</span>{' '}
      {page.bodyName && page.decisionDate && (
        <span>
          <Named
            text={t('decides', { body: page.bodyName, date: dayMonth(locale, page.decisionDate) })}
            swedish={[page.bodyName]}
            locale={locale}
          />
        </span>
      )}
    </p>
  )
}
