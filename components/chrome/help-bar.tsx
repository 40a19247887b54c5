import type { Organisation, Say } from './chrome-view'

/** A human being to ask, at the same place on every page. */
export function HelpBar({ organisation, t }: { organisation: Organisation; t: Say }) {
  return (
    <section className="help" aria-label={t('help')}>
      <div className="wrap">
        <b>{t('needHelp')}</b>{' '}
        <span>
          {t('call')} <a href={telephone(organisation.phone)}>{organisation.phone}</a>, {organisation.phoneHours}
        </span>{' '}
        <span>
          {t('write')} <a href={`mailto:${organisation.email}`}>{organisation.email}</a>
        </span>{' '}
        <span>
          {t('visit')} {organisation.visit}
        </span>
      </div>
    </section>
  )
}

/** A Swedish number as a telephone wants it, also abroad. */
export function telephone(number: string) {
  return `tel:${number.replace(/[^\d+]/g, '').replace(/^0/, '+46')}`
}
