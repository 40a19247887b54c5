import { translator } from '@/lib/i18n/translator'

const keys = [
  'shortcuts',
  'chooseCode',
  'chooseHow',
  'wholeHint',
  'codesHere',
  'noCodes',
  'whole',
  'byYou',
  'by',
  'removeCode',
  'removeCodeSr',
  'note',
  'noteHint',
  'saveNote',
  'doneNext',
  'lastOne',
  'outside',
  'saveCodes',
  'saving',
  'codebook',
  'codebookOrder',
  'usedHere',
  'newCode',
  'openCodebook',
  'noThemes',
  'viewsWith',
  'hitsTitle',
  'hitWord',
  'codeHit',
  'codeHitSr',
  'keySentence',
  'keyRelease',
  'saved',
  'coded',
  'uncoded',
  'undone',
  'nothingToUndo',
  'notSaved',
  'retry',
  'offline',
] as const

const holes = Object.fromEntries(
  ['count', 'word', 'code', 'keys', 'escape', 'name', 'theme', 'passage', 'what', 'why'].map((name) => [name, `{${name}}`]),
)

export type BenchWords = Record<(typeof keys)[number] | 'errorSummary' | 'errorPrefix', string>

/** The few words that the bench needs in the browser, with holes left to fill: the catalogue itself stays on the server. */
export function benchWords(): BenchWords {
  const t = translator('sv', 'coding')
  const chrome = translator('sv', 'chrome')
  const words = Object.fromEntries(keys.map((key) => [key, t(key, holes)]))
  return { ...words, errorSummary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') } as BenchWords
}
