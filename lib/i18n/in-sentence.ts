import type { Locale } from './locale'

/**
 * A body's name or a person's title as it stands within a Swedish sentence: «av kommunstyrelsen», «Per Lind, kanslichef».
 * A proper noun keeps its capital («Strandviks ungdomsråd», «VA-chef»), and in any other language the Swedish name is one.
 */
export function inSentence(locale: Locale, name: string): string {
  const [first = '', ...rest] = name.split(' ')
  const isProper = /^\p{Lu}[\p{Lu}-]/u.test(name) || (rest.length > 0 && first.endsWith('s'))
  return locale !== 'sv' || isProper ? name : name.charAt(0).toLocaleLowerCase('sv') + name.slice(1)
}

/** «Per Lind, Kanslichef», as stored, with the title in lower case. */
export function signature(locale: Locale, stored: string): string {
  const [name = '', ...title] = stored.split(', ')
  return title.length > 0 ? `${name}, ${inSentence(locale, title.join(', '))}` : name
}
