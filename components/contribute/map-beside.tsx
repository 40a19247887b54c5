import type { Question } from '@/lib/domain/question/question'
import { mapWords } from '../map/map-words'
import { PlaceMap } from '../map/place-map'
import type { ContributeProps } from './contribute-view'

const HERE = '…'
const defaultDecimals = 3
const metresOf = (decimals: number) => Math.round(111_000 / 10 ** decimals)

/** The map of a question about a place, where the organisation has one. It only adds to the fields beside it. */
export function MapBeside({ question, page, translate: t }: ContributeProps & { question: Question }) {
  if (question.kind !== 'PLACE' || !page.ground) return null
  const shapes = { Point: t('mapPoint'), LineString: t('mapLine'), Polygon: t('mapArea') }
  const own = { what: t('mapWhat'), how: t('mapHow'), here: t('mapHere'), undo: t('mapUndo'), clear: t('mapClear') }
  const words = { ...mapWords(t, t('mapWhat')), ...own, drawn: t('mapDrawn', { count: HERE }), shapes }
  return (
    <>
      <PlaceMap ground={page.ground} field="geometry" given={page.draft.answers[question.id]} words={words} />
      <p className="note">{t('mapRounded', { metres: metresOf(question.settings.decimals ?? defaultDecimals) })}</p>
    </>
  )
}
