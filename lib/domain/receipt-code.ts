/** Letters and digits that nobody mixes up when a code is read aloud or copied by hand: no I, O, 0 or 1. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** 12 symbols of 5 bits: nobody guesses somebody else's receipt. */
export const receiptSymbols = 12
/** The key to an unsent draft is longer, since a draft is nobody else's business at all. */
export const draftSymbols = 16

/** A readable code of so many symbols and one that checks them. Takes as many random bytes as symbols. */
export function codeFrom(bytes: Uint8Array, symbols: number): string {
  const code = Array.from(bytes.subarray(0, symbols), (byte) => alphabet.charAt(byte & 31)).join('')
  if (code.length !== symbols) throw new Error(`a code of ${symbols} symbols needs as many bytes`)
  return code + checkOf(code)
}

/** What a person typed, with or without the prefix, hyphens and capitals. Undefined: a slip of the pen. */
export function readCode(typed: string, symbols: number): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(-(symbols + 1))
  const isWhole = code.length === symbols + 1 && [...code].every((symbol) => alphabet.includes(symbol))
  return isWhole && checkOf(code.slice(0, -1)) === code.at(-1) ? code : undefined
}

/** STRAND-7K4M-Q9PX-3TRDW */
export function displayCode(code: string, prefix?: string): string {
  const groups = code.match(/.{4}(?=.{4})|.+$/g) ?? [code]
  return [...(prefix ? [prefix] : []), ...groups].join('-')
}

/** Luhn's sum in base 32: finds every single wrong symbol and nearly every pair that has changed places. */
function checkOf(code: string): string {
  const sum = [...code].reverse().reduce((total, symbol, index) => total + weigh(alphabet.indexOf(symbol), index % 2 === 0), 0)
  return alphabet.charAt((32 - (sum % 32)) % 32)
}

function weigh(value: number, isDoubled: boolean): number {
  const weighed = isDoubled ? value * 2 : value
  return Math.floor(weighed / 32) + (weighed % 32)
}
