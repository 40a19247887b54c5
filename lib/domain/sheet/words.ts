import type { Channel } from '../vocabulary'

/** «Får citeras?» and «FÅR  CITERAS» are the same heading. */
export const plainWord = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()

const yes = ['ja', 'j', 'x', 'yes', 'y', 'sant', 'true', '1', 'ok']
const no = ['', 'nej', 'n', 'no', 'falskt', 'false', '0']

export function yesOrNo(cell: string): boolean | undefined {
  const word = plainWord(cell)
  return yes.includes(word) ? true : no.includes(word) ? false : undefined
}

const channelWords: Partial<Record<Channel, string[]>> = {
  PAPER: ['papper', 'på papper', 'paper', 'brev', 'blankett', 'enkät'],
  PHONE: ['telefon', 'på telefon', 'phone', 'tfn', 'samtal på telefon'],
  INTERVIEW: ['intervju', 'interview', 'samtal', 'i samtal'],
  MEETING: ['möte', 'på möte', 'träff', 'meeting', 'vid möte'],
  OUTREACH: ['uppsökande', 'outreach', 'på torget', 'uppsökt', 'ute'],
  // Somebody else's web form is another system: WEB is what was sent here by the person who wrote it.
  IMPORT: ['import', 'importerad', 'annat system', 'webb', 'web', 'webben'],
}

/** As people write it, or as it is called in the product's own export. */
export function readChannel(cell: string): Channel | undefined {
  const word = plainWord(cell)
  const entries = Object.entries(channelWords) as [Channel, string[]][]
  return entries.find(([channel, words]) => plainWord(channel) === word || words.includes(word))?.[0]
}

let names: Map<string, string> | undefined

/** «sv», «Svenska» or «Swedish»; undefined: no language that we know of. */
export function readLanguage(cell: string): string | undefined {
  const written = cell.trim().toLowerCase()
  if (/^[a-z]{2,3}(-[a-z]{2,8})?$/.test(written) && isLanguage(written)) return written
  names ??= languageNames()
  return names.get(plainWord(cell))
}

const inWords = ['sv', 'en'].map((locale) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }))
const isLanguage = (code: string) => code === 'und' || inWords[0]?.of(code) !== undefined

function languageNames(): Map<string, string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  // Of two codes with one name the first in the alphabet stands.
  const named = codes.flatMap((code) => inWords.map((names) => [plainWord(names.of(code) ?? ''), code] as const))
  return new Map([...named.filter(([name]) => name !== '').reverse(), [plainWord('annat språk'), 'und']])
}
