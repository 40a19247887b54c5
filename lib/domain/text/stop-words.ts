import { eng, swe } from 'stopword'

/** Words that carry no theme in a municipal dialogue, though no general list has them. */
const municipal =
  'alldeles behöver behövs behövde borde kommun kommunen kommunens kommunerna tycker anser önskar önskas vill ska skall måste ' +
  'också även bara väldigt mycket mer mera fler flera mindre alltid ofta ibland aldrig finns fanns gärna ju väl nog lite lika färre fungera fungerar ' +
  'hela helt sätt saker sak ställe ställen här där dit hit tack hej snälla förslag synpunkt synpunkter invånare'

export const swedishStopWords: ReadonlySet<string> = new Set([...swe, ...municipal.split(' ')])
const englishStopWords: ReadonlySet<string> = new Set(eng)

/** @param word in small letters · @param language the view's; only Swedish and English have lists, other texts keep every word. */
export function isStopWord(word: string, language = 'sv'): boolean {
  return language === 'sv' ? swedishStopWords.has(word) : language === 'en' && englishStopWords.has(word)
}
