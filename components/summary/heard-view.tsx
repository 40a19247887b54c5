import type { Heard } from '@/lib/domain/heard'
import { plainDate } from '@/lib/i18n/dates'
import { languageName } from '@/lib/i18n/languages'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Table } from '../ui/table'

type Props = { heard: Heard; districts: unknown; locale: Locale }

/** Who was heard, always beside what was said (INV-19). */
export function HeardView({ heard, districts, locale }: Props) {
  const t = translator(locale, 'summary')
  const vocabulary = translator(locale, 'vocabulary')
  const percent = (share: number | null) => (share === null ? '–' : t('percent', { share: Math.round(share * 100) }))
  const shown = (count: number | null) => count ?? t('hiddenCell')
  return (
    <>
      <p>
        {t('heardReceived', { count: heard.received })} {t('heardOutside', { count: heard.outside })}{' '}
        {heard.childVoices !== null && t('heardChildren', { count: heard.childVoices })}
      </p>
      <Table
        tight
        caption={t('heardChannels')}
        columns={[
          { key: 'group', label: t('group') },
          { key: 'count', label: t('count'), numeric: true },
        ]}
        rows={heard.channels.map(({ channel, count }) => ({ key: channel, cells: [vocabulary(`channel_${channel}`), count] }))}
      />
      {heard.languages.length > 1 && (
        <Table
          tight
          caption={t('heardLanguages')}
          columns={[
            { key: 'group', label: t('group') },
            { key: 'count', label: t('count'), numeric: true },
          ]}
          rows={heard.languages.map(({ key, count }) => ({ key, cells: [languageName(locale, key), shown(count)] }))}
        />
      )}
      <p>{heard.answered === null ? t('heardFew') : t('heardAnswered', { count: heard.answered })}</p>
      {heard.groups.map(({ dimension, groups }) => (
        <Table
          key={dimension}
          tight
          caption={t(`dim_${dimension}`)}
          columns={[
            { key: 'group', label: t('group') },
            { key: 'count', label: t('count'), numeric: true },
            { key: 'share', label: t('share'), numeric: true },
            { key: 'population', label: t('populationShare'), numeric: true },
          ]}
          rows={groups.map(({ key, count, share, populationShare }) => ({
            key: key || 'none',
            cells: [groupName(dimension, key), shown(count), percent(share), percent(populationShare)],
          }))}
        />
      ))}
      <p className="method">
        {t('heardMethod')} {heard.populationDate && t('populationAt', { date: plainDate(locale, new Date(heard.populationDate)) })}
      </p>
    </>
  )

  function groupName(dimension: string, key: string) {
    if (key === '') return t('noAnswer')
    if (dimension === 'gender') return t(`gender_${key}`)
    return dimension === 'district' ? districtName(districts, key) : key
  }
}

function districtName(districts: unknown, key: string): string {
  const found: unknown = Array.isArray(districts)
    ? districts.find((district: unknown) => isDistrict(district) && district.key === key)
    : undefined
  return isDistrict(found) ? found.name : key
}

const isDistrict = (value: unknown): value is { key: string; name: string } =>
  typeof value === 'object' && value !== null && 'key' in value && 'name' in value && typeof value.name === 'string'
