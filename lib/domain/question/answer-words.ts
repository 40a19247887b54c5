import { isLocale, type Locale } from '../locale'

/** The few words that stand around an answer where it is read: the rest is the question's own, or the person's. */
export interface AnswerWords {
  other: string
  of: (no: number, most: number) => string
  AGREE: string
  DISAGREE: string
  PASS: string
  photo: (count: number) => string
  marked: Record<'Point' | 'LineString' | 'Polygon', string>
}

export const answerWords: Record<Locale, AnswerWords> = {
  sv: {
    other: 'Annat',
    of: (no, most) => `${no} av ${most}`,
    AGREE: 'Håller med',
    DISAGREE: 'Håller inte med',
    PASS: 'Hoppar över',
    photo: (count) => (count === 1 ? 'En bild' : `${count} bilder`),
    marked: { Point: 'En punkt på kartan', LineString: 'En linje på kartan', Polygon: 'Ett område på kartan' },
  },
  en: {
    other: 'Other',
    of: (no, most) => `${no} of ${most}`,
    AGREE: 'Agree',
    DISAGREE: 'Disagree',
    PASS: 'Pass',
    photo: (count) => (count === 1 ? 'One photo' : `${count} photos`),
    marked: { Point: 'A point on the map', LineString: 'A line on the map', Polygon: 'An area on the map' },
  },
  fi: {
    other: 'Muu',
    of: (no, most) => `${no}/${most}`,
    AGREE: 'Samaa mieltä',
    DISAGREE: 'Eri mieltä',
    PASS: 'Ohitan',
    photo: (count) => (count === 1 ? 'Yksi kuva' : `${count} kuvaa`),
    marked: { Point: 'Piste kartalla', LineString: 'Viiva kartalla', Polygon: 'Alue kartalla' },
  },
  ar: {
    other: 'غير ذلك',
    of: (no, most) => `${no} من ${most}`,
    AGREE: 'أوافق',
    DISAGREE: 'لا أوافق',
    PASS: 'أتجاوز',
    photo: photosInArabic,
    marked: { Point: 'نقطة على الخريطة', LineString: 'خط على الخريطة', Polygon: 'منطقة على الخريطة' },
  },
  so: {
    other: 'Wax kale',
    of: (no, most) => `${no} / ${most}`,
    AGREE: 'Waan ku raacsanahay',
    DISAGREE: 'Kuma raacsani',
    PASS: 'Waan ka boodayaa',
    photo: (count) => (count === 1 ? 'Hal sawir' : `${count} sawir`),
    marked: { Point: 'Barta khariidadda', LineString: 'Xariiq khariidadda ku yaal', Polygon: 'Aag khariidadda ku yaal' },
  },
}

/** One, two, three to ten, and more: each its own form. */
function photosInArabic(count: number): string {
  if (count === 1) return 'صورة واحدة'
  if (count === 2) return 'صورتان'
  return count % 100 >= 3 && count % 100 <= 10 ? `${count} صور` : `${count} صورة`
}

export const answerWordsIn = (locale: string): AnswerWords => (isLocale(locale) ? answerWords[locale] : answerWords.en)
