import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { ListedPlace } from '@/lib/queries/map'
import { DialogueMap } from './dialogue-map'
import type { MapGround } from './map-view'
import { mapWords } from './map-words'
import { OutlineDrawing } from './outline-drawing'

type Props = {
  locale: Locale
  slug: string
  ground?: MapGround
  places: ListedPlace[]
  total: number
  next?: number
}

const HERE = '…'

/** Where the views are about: a map to look at and, saying the same, a list. */
export function MapPage({ locale, slug, ground, places, total, next }: Props) {
  const t = translator(locale, 'contribute')
  const list = localPath(locale, `/dialoger/${slug}/synpunkter`)
  return (
    <div className="flow">
      <h1>{t('mapTitle')}</h1>
      <p className="lede">{t('mapCount', { count: total })}</p>
      <p>{t('mapLead')}</p>
      {ground && (
        <>
          {ground.outline && <OutlineDrawing outline={ground.outline} title={t('mapAreas')} />}
          <DialogueMap
            ground={ground}
            address={`/api/karta/${slug}`}
            listPath={list}
            words={{
              ...mapWords(t, t('mapLabel')),
              view: t('mapView', { no: HERE }),
              many: t('mapMany', { count: HERE }),
              failed: t('mapFailed'),
            }}
          />
        </>
      )}
      <h2>{t('mapList')}</h2>
      {places.length === 0 ? (
        <EmptyState title={t('viewsNone')}>
          <p>{t('viewsNoneMore')}</p>
        </EmptyState>
      ) : (
        <ul className="place-list">
          {places.map((place) => (
            <li key={place.seqNo}>
              <b>{place.place || t('mapNoWords')}</b>{' '}
              <a href={`${list}?efter=${place.seqNo - 1}#synpunkt-${place.seqNo}`}>{t('mapView', { no: place.seqNo })}</a>
              <p className="said" lang={place.language} dir={place.direction === 'rtl' ? 'rtl' : 'ltr'}>
                {place.words}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pagination label={t('pages')} next={next === undefined ? undefined : { href: `?efter=${next}`, text: t('mapNext') }} />
    </div>
  )
}
