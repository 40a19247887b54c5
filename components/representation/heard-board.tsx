import { districtName } from '@/lib/domain/heard'
import { plainDate } from '@/lib/i18n/dates'
import { hasMessage, translator } from '@/lib/i18n/translator'
import type { HeardBoard } from '@/lib/queries/heard-board'
import type { FormAction } from '../form/form-state'
import { Table } from '../ui/table'
import { ComparisonTable } from './comparison-table'
import { PopulationForm } from './population-form'

const t = translator('sv', 'representation')
const vocabulary = translator('sv', 'vocabulary')

/** Who was heard beside who lives here; first of all where to go next. */
export function HeardBoardView({ board, save }: { board: HeardBoard; save: FormAction }) {
  const nameOf = (dimension: string, key: string) => {
    if (dimension === 'district') return districtName(board.districts, key)
    if (dimension === 'gender') return hasMessage('sv', `representation.gender_${key}`) ? t(`gender_${key}`) : key
    const [from = key, to] = key.replace('+', '').split('-')
    return to === undefined ? t('ageOpen', { from }) : t('age', { from, to })
  }
  const { source } = board
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lead')}</p>
      <section aria-labelledby="harnast">
        <h2 id="harnast">{t('nextTitle')}</h2>
        <WhereNext board={board} nameOf={nameOf} />
      </section>
      {board.groups.length > 0 && (
        <section aria-labelledby="planerat">
          <h2 id="planerat">{t('plannedTitle')}</h2>
          <ul className="lines">
            {board.groups.map(({ group, reach, isUnderheard }) => (
              <li key={group}>
                <b>{group}</b> {isUnderheard && <span className="muted">({t('plannedUnderheard')})</span>} {reach}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Table
        tight
        caption={t('channelsTitle')}
        columns={[
          { key: 'channel', label: t('channel') },
          { key: 'views', label: t('views'), numeric: true },
        ]}
        rows={board.channels.map(({ channel, count }) => ({ key: channel, cells: [vocabulary(`channel_${channel}`), count] }))}
      />
      {board.dimensions.map((comparison) => (
        <ComparisonTable key={comparison.dimension} comparison={comparison} nameOf={(key) => nameOf(comparison.dimension, key)} />
      ))}
      <p className="method">
        {t('method')} {source && sourceWords(source)}
      </p>
      {board.can.edit.allowed && <PopulationForm dialogueId={board.dialogue.id} save={save} />}
    </>
  )
}

type NextProps = { board: HeardBoard; nameOf: (dimension: string, key: string) => string }

function WhereNext({ board, nameOf }: NextProps) {
  const fewer = board.dimensions
    .flatMap(({ dimension, categories }) => categories.map((category) => ({ dimension, ...category })))
    .filter(({ differs, missing }) => differs === 'FEWER' && missing !== null)
    .sort((a, b) => (b.missing ?? 0) - (a.missing ?? 0))
  if (!board.dimensions.some(({ categories }) => categories.some(({ missing }) => missing !== null))) return <p>{t('nextTooFew')}</p>
  if (fewer.length === 0) return <p>{t('nextNone')}</p>
  return (
    <>
      <p>{t('nextLead')}</p>
      <ol className="lines">
        {fewer.map(({ dimension, key, missing, share, populationShare }) => (
          <li key={`${dimension} ${key}`}>
            <b>{t('nextItem', { group: nameOf(dimension, key), missing: missing ?? 0 })}</b>{' '}
            <span className="muted">
              {t('nextWhy', { share: Math.round((share ?? 0) * 100), population: Math.round(populationShare * 100) })}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

function sourceWords({ isOwn, source, table, licence, referenceDate, people }: NonNullable<HeardBoard['source']>) {
  if (people === 0) return t('noPopulation')
  const date = referenceDate ? plainDate('sv', new Date(referenceDate)) : '–'
  return isOwn ? t('sourceOwn', { people, source, table, date, licence }) : t('sourceShared', { people, date })
}
