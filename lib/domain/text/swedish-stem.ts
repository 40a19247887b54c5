import { irregularForms } from './swedish-irregular'

/**
 * The Snowball stemmer for Swedish (snowballstem.org/algorithms/swedish, Porter 2001, BSD), which PostgreSQL's
 * `swedish` configuration uses too, with a small table of forms that no suffix rule can reach (mörkret → mörk).
 * @param word one word, in small letters
 * @returns its stem: the same for 'lampa', 'lampor' and 'lamporna'
 */
export function swedishStem(word: string): string {
  return irregularForms.get(word) ?? snowball(word)
}

const vowels = 'aeiouyåäö'
const isVowel = (letter: string | undefined) => letter !== undefined && vowels.includes(letter)

// Longest first, so that the first that fits is the longest that fits.
const mainSuffixes = (
  'heterna hetens arens heten heter arnas ernas ornas andes andet anden arna erna orna ande arne aste aren ades erns ade are ' +
  'ern ens het ast ad en ar er or as es at a e'
)
  .split(' ')
  .sort((a, b) => b.length - a.length)
const beforeS = 'bcdfghjklmnoprtvy'
const doubled = ['dd', 'gd', 'nn', 'dt', 'gt', 'kt', 'tt']

/** Snowball's own rules without the table: what the database does. */
export function snowball(word: string): string {
  const from = regionOne(word)
  return otherSuffix(oneOfTwo(mainSuffix(word, from), from), from)
}

/** R1 begins after the first consonant that follows a vowel, and leaves at least three letters before it. */
function regionOne(word: string): number {
  for (let at = 1; at < word.length; at += 1) {
    if (!isVowel(word[at]) && isVowel(word[at - 1])) return Math.max(3, at + 1)
  }
  return word.length
}

const endsWithin = (word: string, suffix: string, from: number) => word.endsWith(suffix) && word.length - suffix.length >= from

function mainSuffix(word: string, from: number): string {
  const suffix = mainSuffixes.find((ending) => endsWithin(word, ending, from))
  if (suffix) return word.slice(0, -suffix.length)
  if (endsWithin(word, 's', from) && beforeS.includes(word.at(-2) ?? '-')) return word.slice(0, -1)
  return word
}

const oneOfTwo = (word: string, from: number) => (doubled.some((ending) => endsWithin(word, ending, from)) ? word.slice(0, -1) : word)

function otherSuffix(word: string, from: number): string {
  if (endsWithin(word, 'löst', from) || endsWithin(word, 'fullt', from)) return word.slice(0, -1)
  const suffix = ['lig', 'els', 'ig'].find((ending) => endsWithin(word, ending, from))
  return suffix ? word.slice(0, -suffix.length) : word
}
