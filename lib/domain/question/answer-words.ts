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

export const answerWords: Record<'sv' | 'en', AnswerWords> = {
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
}

export const answerWordsIn = (locale: string): AnswerWords => (locale === 'sv' ? answerWords.sv : answerWords.en)
