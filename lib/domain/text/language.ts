import { wordsOf } from './words'

/** From this many words a guess is better than the language of the form. */
export const fewestWords = 4
export const detectionMethod = { name: 'eld', version: '2.1.0 medium' } as const

export interface DetectedLanguage {
  /** ISO 639-1. */
  language: string
  direction: 'ltr' | 'rtl'
  /** false: too few words or an unsure guess, so the form's language stands. */
  isDetected: boolean
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv'])
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.has(language.slice(0, 3).replace(/-.*$/, '')) ? 'rtl' : 'ltr')

/**
 * The language that a text seems to be written in. Staff may correct it; it is never a reason to refuse a view.
 * @param formLanguage what the page was read in: stands for short texts and unsure guesses
 */
export async function detectLanguage(text: string, formLanguage: string): Promise<DetectedLanguage> {
  const asTheForm = { language: formLanguage, direction: directionOf(formLanguage), isDetected: false }
  if (wordsOf(text).length < fewestWords) return asTheForm
  // Two megabytes of tables: fetched by whoever asks first, never by a page that does not.
  const { eld } = await import('eld/medium')
  const guess = eld.detect(text)
  if (!guess.language || !guess.isReliable()) return asTheForm
  return { language: guess.language, direction: directionOf(guess.language), isDetected: true }
}
