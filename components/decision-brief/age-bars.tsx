import type { Heard } from '@/lib/domain/heard'
import { translator } from '@/lib/i18n/translator'

const t = translator('sv', 'elected')
type Group = Heard['groups'][number]['groups'][number]

/** Bars for those heard, an upright line for the population. A group that is too small has neither bar nor number. */
export function AgeBars({ groups }: { groups: Group[] }) {
  const shown = groups.filter(({ key, populationShare }) => key !== '' && populationShare !== null)
  const widest = Math.max(0.01, ...shown.flatMap(({ share, populationShare }) => [share ?? 0, populationShare ?? 0])) * 1.02
  const width = (share: number | null) => `${(((share ?? 0) / widest) * 100).toFixed(1)}%`
  const percent = (share: number | null) => Math.round((share ?? 0) * 100)
  return (
    <figure>
      <figcaption>{t('chart')}</figcaption>
      <ul className="mini">
        {shown.map(({ key, share, populationShare }) => (
          <li key={key}>
            <span>{key.replace('-', '–').replace('+', '–')}</span>
            <svg aria-hidden="true" focusable="false">
              {share !== null && <rect className="c-soft" x="0" y="3" width={width(share)} height="8" />}
              <line className="c-line" x1={width(populationShare)} x2={width(populationShare)} y1="0" y2="14" />
            </svg>
            <span>
              {share === null
                ? t('chartRowFew', { people: percent(populationShare) })
                : t('chartRow', { heard: percent(share), people: percent(populationShare) })}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
