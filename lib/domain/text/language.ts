import { directionOfText, languageOf } from '../contribution'
import { isLocale } from '../locale'
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

/** So near to Swedish in a short text that a guess needs twice as many words. */
const nearSwedish: ReadonlySet<string> = new Set(['no', 'nb', 'nn', 'da', 'is'])
/** Somali, which the tables lack, is read as Estonian: then nothing is said. */
const mistaken: ReadonlySet<string> = new Set(['et'])

/**
 * The language that a text seems to be written in. Staff may correct it; it is never a reason to refuse a view.
 * @param formLanguage what the page was read in: stands for short texts and unsure guesses
 */
export async function detectLanguage(text: string, formLanguage: string): Promise<DetectedLanguage> {
  const asTheForm = { language: formLanguage, direction: directionOfText(formLanguage), isDetected: false }
  const words = wordsOf(text).length
  if (words < fewestWords) return asTheForm
  // Two megabytes of tables: fetched by whoever asks first, never by a page that does not.
  const { eld } = await import('eld/medium')
  const guess = eld.detect(text)
  const { language } = guess
  if (!language || !guess.isReliable() || mistaken.has(language)) return asTheForm
  if (nearSwedish.has(language) && words < 2 * fewestWords) return asTheForm
  return { language, direction: directionOfText(language), isDetected: true }
}

/**
 * A view's language at receipt. What its writer has named stands; the language of a page is only where one began to read, so
 * that somebody may write Swedish on the pages in Arabic. Somali, which the tables lack, is taken for languages far away:
 * on its pages, and on the Finnish ones, only Swedish and English are found instead.
 */
export async function receivedLanguage(text: string, chosen: string): Promise<string> {
  const found = async (form: string) => (await detectLanguage(text, form)).language
  if (isFirst(chosen)) return languageOf(text, await found(chosen))
  if (chosen === 'ar') return languageOf(text, isInLatinLetters(text) ? await found('sv') : chosen)
  if (!isLocale(chosen)) return languageOf(text, chosen)
  const language = await found(chosen)
  return languageOf(text, isFirst(language) ? language : chosen)
}

const isFirst = (language: string) => language === 'sv' || language === 'en'
const isInLatinLetters = (text: string) => /\p{Script=Latin}/u.test(text) && languageOf(text, 'und') === 'und'
