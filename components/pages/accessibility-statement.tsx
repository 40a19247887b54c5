import { accessibilityStatement as statement } from '@/lib/domain/accessibility-statement'
import { dateOf } from '@/lib/domain/calendar'
import { plainDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Section } from '../ui/section'
import { PageHead } from './page-head'

type Props = { locale: Locale; organisation: { name: string; phone: string; phoneHours: string; email: string; address: string } }

/** The statement that the law asks for, in its eleven parts, from data. */
export function AccessibilityStatement({ locale, organisation }: Props) {
  const t = translator(locale, 'pages')
  const { name, phone, phoneHours: hours, email, address } = organisation
  const date = (day: string) => plainDate(locale, dateOf(day))
  return (
    <>
      <PageHead title={t('a11yTitle')}>
        <p>{t('a11yWho', { organisation: name })}</p>
        <p>{t('a11yService', { address })}</p>
      </PageHead>
      <Section id="lage" title={t('a11yCompliance')}>
        <p>{t(`a11y_${statement.compliance}`)}</p>
        <p>{t('a11yStandard')}</p>
      </Section>
      <Section id="brister" title={t('a11yShortcomings')}>
        <ul>
          {statement.shortcomings.map((key) => (
            <li key={key}>{t(`a11y_${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="saga-till" title={t('a11yReport')}>
        <p>{t('a11yReportText', { phone, hours, email })}</p>
      </Section>
      <Section id="tillsyn" title={t('a11ySupervision')}>
        <p>{t('a11ySupervisionText')}</p>
        <p>
          <a href={statement.supervision}>{t('a11ySupervisionLink')}</a>
        </p>
      </Section>
      <Section id="betungande" title={t('a11yBurden')}>
        {!statement.disproportionateBurden && <p>{t('a11yNoBurden')}</p>}
      </Section>
      <Section id="utanfor" title={t('a11yOutside')}>
        <ul>
          {statement.outsideTheLaw.map((key) => (
            <li key={key}>{t(`a11y_${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="provning" title={t('a11yHow')}>
        <p>{t(`a11y_${statement.method}`)}</p>
        <p>{t('a11yDates', { assessed: date(statement.assessedOn), updated: date(statement.updatedOn) })}</p>
      </Section>
    </>
  )
}
