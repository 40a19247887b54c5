import { districtName, type Heard } from '@/lib/domain/heard'
import { dateRange, plainDate } from '@/lib/i18n/dates'
import { hasMessage, translator } from '@/lib/i18n/translator'
import type { DecisionBriefView } from '@/lib/queries/decision-brief'
import { Part } from '../ui/part'
import { AgeBars } from './age-bars'
import { sourcesOf } from './question-and-ask'

const t = translator('sv', 'elected')
type Group = Heard['groups'][number]['groups'][number]

/** 3, on the first page, before anything that people said: who was heard and who was not (INV-19). */
export function HeardPart({ view }: { view: DecisionBriefView }) {
  const { heard, texts } = view.summary.snapshot
  const { opensAt, closesAt, districts } = view.dialogue
  const channels = heard.channels.map(({ channel, count }) => t(`via_${channel}`, { n: count }))
  const groups = heard.groups.flatMap(({ dimension, groups }) =>
    groups.map((group) => ({ ...group, name: nameOf(dimension, group.key, districts) })),
  )
  const few = groups.filter(({ key, count }) => key !== '' && count === null).map(({ name }) => name)
  const fewer = groups.filter(isClearlyFewer).map(fewerText)
  const ages = heard.groups.find(({ dimension }) => dimension === 'ageBand')?.groups ?? []
  const source =
    heard.answered === null
      ? t('heardSourceFew')
      : t('heardSource', { n: heard.answered, date: heard.populationDate ? plainDate('sv', new Date(heard.populationDate)) : '–' })
  return (
    <Part id="d3" number={3} title={t('part3')} sources={sourcesOf(3, [source])}>
      <div className="heard">
        <p>
          <b>{t('viewsCount', { n: heard.received })}</b> {channels.join(', ')}
          {opensAt && closesAt ? `, ${t('heardWhen', { range: dateRange('sv', opensAt, closesAt) })}` : '.'}{' '}
          {fewer.length > 0 && (
            <>
              <b>{t('fewer')}</b> {fewer.join(', ')}.{' '}
            </>
          )}
          {few.length > 0 && (
            <>
              <b>{t('tooFew')}</b> {few.join(', ')}.{' '}
            </>
          )}
          {texts.notReached && (
            <>
              <b>{t('notReached')}</b> {texts.notReached}{' '}
            </>
          )}
          {t('selfSelected')}
        </p>
        {ages.some(({ share }) => share !== null) && <AgeBars groups={ages} />}
      </div>
    </Part>
  )
}

/** At least a quarter fewer, and three points: less is chance. */
const isClearlyFewer = ({ key, share, populationShare }: Group) =>
  key !== '' && share !== null && populationShare !== null && share < populationShare * 0.75 && populationShare - share >= 0.03

const percent = (share: number | null) => Math.round((share ?? 0) * 100)
const fewerText = (group: Group & { name: string }) =>
  t('fewerItem', { group: group.name, heard: percent(group.share), people: percent(group.populationShare) })

function nameOf(dimension: string, key: string, districts: unknown) {
  if (dimension === 'district') return districtName(districts, key)
  return hasMessage('sv', `elected.group_${dimension}_${key}`) ? t(`group_${dimension}_${key}`) : key
}
