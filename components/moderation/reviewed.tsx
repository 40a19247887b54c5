import { Facts } from '@/components/ui/facts'
import { swedishOn } from '@/components/ui/named'
import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import { houseCodes, isLegalCode, legalCodes } from '@/lib/domain/moderation'
import { staffedHoursFrom } from '@/lib/domain/staffed-hours'
import { type Locale, localPath, tagOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { ReviewedPage } from '@/lib/queries/reviewed'

/** How views are reviewed here, and what has been hidden and why, in numbers that point nobody out. */
export function ReviewedView({ locale, view }: { locale: Locale; view: ReviewedPage }) {
  const t = translator(locale, 'reviewed')
  const { dialogue, staffedHours } = view
  const at = (path: string) => localPath(locale, path)
  return (
    <>
      <header className="page-head">
        <p className="note">
          <a href={at(`/dialoger/${dialogue.slug}`)} lang={swedishOn(locale)}>
            {dialogue.title}
          </a>
        </p>
        <h1>{t('title')}</h1>
        <p className="lede">{t('lead')}</p>
      </header>
      <Section id="nar" title={t('when')} body="flow">
        <p>{t(dialogue.showsViews ? `mode_${dialogue.moderation}` : 'notShown')}</p>
        {dialogue.showsViews && dialogue.moderation === 'STAFFED' && <Hours locale={locale} stored={staffedHours} />}
      </Section>
      <Section id="dolt" title={t('done')} body="flow">
        <Numbers locale={locale} view={view} />
      </Section>
      <Section id="regler" title={t('rulesTitle')} body="flow">
        <p>{t('lawRules')}</p>
        <Rules locale={locale} codes={legalCodes} />
        <p>{t('houseRules')}</p>
        <Rules locale={locale} codes={houseCodes} />
        <p>
          {t('appeal')} <a href={at('/min-synpunkt')}>{t('mine')}</a>
        </p>
        <p>
          {t('report')} <a href={at(`/dialoger/${dialogue.slug}/synpunkter`)}>{t('views')}</a>
        </p>
      </Section>
    </>
  )
}

function Numbers({ locale, view: { reviewed } }: { locale: Locale; view: ReviewedPage }) {
  const t = translator(locale, 'reviewed')
  const said = translator(locale, 'contribute')
  const number = (count: number | null) => (count === null ? t('few') : String(count))
  if (reviewed.isNothing) return <p>{t('none')}</p>
  return (
    <>
      <Facts
        facts={[
          { term: t('hidden'), value: number(reviewed.hidden) },
          { term: t('masked'), value: number(reviewed.masked) },
        ]}
      />
      <Table
        caption={t('reasons')}
        columns={[
          { key: 'rule', label: t('rule') },
          { key: 'count', label: t('count'), numeric: true },
        ]}
        rows={reviewed.reasons.map(({ code, count }) => ({
          key: code,
          cells: [`${t(isLegalCode(code) ? 'law' : 'house')}: ${said(`code_${code}`)}`, number(count)],
        }))}
      />
      <p className="note">{t('small')}</p>
    </>
  )
}

function Rules({ locale, codes }: { locale: Locale; codes: readonly string[] }) {
  const said = translator(locale, 'contribute')
  return (
    <ul>
      {codes.map((code) => (
        <li key={code}>{said(`code_${code}`)}</li>
      ))}
    </ul>
  )
}

function Hours({ locale, stored }: { locale: Locale; stored: unknown }) {
  const t = translator(locale, 'reviewed')
  const { days, from, to } = staffedHoursFrom(stored)
  const name = new Intl.DateTimeFormat(tagOf(locale), { weekday: 'long', timeZone: 'UTC' })
  // 1 January 2024 was a Monday.
  const named = [...days].sort((a, b) => a - b).map((day) => name.format(new Date(Date.UTC(2024, 0, day))))
  const listed = new Intl.ListFormat(tagOf(locale), { type: 'conjunction' }).format(named)
  return <p>{t('hours', { days: listed, from: from.replace(':', '.'), to: to.replace(':', '.') })}</p>
}
