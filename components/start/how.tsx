import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** Six steps, people's and the municipality's in turn. */
export function How({ locale }: { locale: Locale }) {
  const t = translator(locale, 'start')
  return (
    <section className="row" id="sa-gar-det-till" aria-labelledby="h-sa-gar-det-till">
      <h2 id="h-sa-gar-det-till">{t('howItWorks')}</h2>
      <ol className="how body">
        {[1, 2, 3, 4, 5, 6].map((step) => (
          <li key={step} className={step === 2 || step === 4 ? 'people' : undefined}>
            <b>{t(`how${step}`)}</b> {t(`how${step}b`)}
          </li>
        ))}
      </ol>
    </section>
  )
}
