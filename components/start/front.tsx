import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/link-button'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** The product in two lines: people's by a plum rule, the municipality's under a blue one. */
export function Front({ name, locale, children }: { name: string; locale: Locale; children: ReactNode }) {
  const t = translator(locale, 'start')
  return (
    <div className="front">
      <div className="front-text">
        <h1>
          <span className="front-people">{t('people')}</span> <span className="front-town">{t('town')}</span>
        </h1>
        <p className="lede">{t('lede', { name })}</p>
        <div className="actions">
          <LinkButton href="#oppet">{t('seeOpen')}</LinkButton> <a href="#sa-gar-det-till">{t('howItWorks')}</a>
        </div>
      </div>
      {children}
    </div>
  )
}
