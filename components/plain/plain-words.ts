import { plainLevels } from '@/lib/domain/text/plain-language'
import { translator } from '@/lib/i18n/translator'

const holes = Object.fromEntries(['lix', 'level', 'count', 'found', 'instead'].map((name) => [name, `{${name}}`]))
const keys = [
  'title',
  'lix',
  'short',
  'none',
  'one',
  'many',
  'OFFICIALESE',
  'PASSIVE',
  'LONG_SENTENCE',
  'more',
  'note',
  ...plainLevels.map((level) => `level_${level}` as const),
] as const

export type PlainWords = Record<(typeof keys)[number], string>

/** The few words that the help needs in the browser, with holes left to fill. */
export function plainWords(): PlainWords {
  const t = translator('sv', 'plain')
  return Object.fromEntries(keys.map((key) => [key, t(key, holes)])) as PlainWords
}
