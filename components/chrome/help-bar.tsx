import type { Organisation, Say } from './chrome-view'

/** A human being to ask, at the same place on every page. */
export function HelpBar({ organisation, t }: { organisation: Organisation; t: Say }) {
  const { phone, phoneHours, email, visit } = organisation
  return (
    <section className="help" aria-label={t('help')}>
      <div className="wrap">
        <b>{t('needHelp')}</b>{' '}
        {phone && (
          <span>
            {t('call')} <a href={telephone(phone)}>{phone}</a>
            {phoneHours && `, ${phoneHours}`}
          </span>
        )}{' '}
        {email && (
          <span>
            {t('write')} <a href={`mailto:${email}`}>{email}</a>
          </span>
        )}{' '}
        {visit && (
          <span>
            {t('visit')} {visit}
          </span>
        )}
      </div>
    </section>
  )
}

/** A Swedish number as a telephone wants it, also abroad. */
export function telephone(number: string) {
  return `tel:${number.replace(/[^\d+]/g, '').replace(/^0/, '+46')}`
}
