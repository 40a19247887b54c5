import { retentionDays } from '@/lib/domain/retention'
import { SESSION_HOURS } from '@/lib/domain/sign-in'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Section } from '../ui/section'
import { Table } from '../ui/table'
import { PageHead } from './page-head'

type Props = { locale: Locale; organisation: { name: string; phone: string; email: string }; contactDays: number }

/** What is kept about people, why and for how long. The days are those that the nightly job goes by. */
export function PrivacyNotice({ locale, organisation, contactDays }: Props) {
  const t = translator(locale, 'pages')
  const { name, phone, email } = organisation
  return (
    <>
      <PageHead title={t('privacyTitle')}>
        <p>{t('privacyLead')}</p>
      </PageHead>
      <Section id="ansvar" title={t('privacyWho')}>
        <p>{t('privacyWhoText', { organisation: name, phone, email })}</p>
      </Section>
      <Section id="handling" title={t('privacyRecord')}>
        <p>{t('privacyRecordText')}</p>
      </Section>
      <Section id="sparas" title={t('privacyWhat')} body="wide">
        <WhatIsKept locale={locale} contactDays={contactDays} />
      </Section>
      <Section id="kansligt" title={t('privacyOpinions')}>
        <p>{t('privacyOpinionsText')}</p>
      </Section>
      <Section id="andra" title={t('privacyOthers')}>
        <p>{t('privacyOthersText')}</p>
      </Section>
      <Section id="rattigheter" title={t('privacyRights')}>
        <p>{t('privacyRightsText')}</p>
        <p>
          {t('privacyComplaint')} <a href="https://www.imy.se">{t('privacyComplaintLink')}</a>
        </p>
      </Section>
    </>
  )
}

function WhatIsKept({ locale, contactDays }: { locale: Locale; contactDays: number }) {
  const t = translator(locale, 'pages')
  const days = (count: number) => t('privacyDays', { days: count })
  const kept: [string, string][] = [
    ['view', t('privacy_view_long')],
    ['draft', days(retentionDays.draft)],
    ['contact', t('privacy_contact_long', { days: contactDays })],
    ['background', t('privacy_background_long')],
    ['account', t('privacy_account_long', { hours: SESSION_HOURS })],
    ['mail', days(retentionDays.sentMail)],
  ]
  return (
    <Table
      caption={t('privacyWhat')}
      captionHidden
      scrollLabel={t('privacyScroll')}
      columns={['Field', 'Purpose', 'Basis', 'HowLong'].map((key) => ({ key, label: t(`privacy${key}`) }))}
      rows={kept.map(([key, howLong]) => ({
        key,
        cells: [t(`privacy_${key}`), t(`privacy_${key}_why`), t('privacy_publicInterest'), howLong],
      }))}
    />
  )
}
