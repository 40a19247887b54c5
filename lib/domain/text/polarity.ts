import { swedishStem } from './swedish-stem'
import { wordsOf } from './words'

// Finnish 'en' and 'et' negate too, but 'en' is an article in Swedish: those texts are stacked by their other words.
const negations = new Set(
  (
    'inte icke ej ingen inget inga aldrig utan varken knappt knappast sällan ingenstans ingenting nej slipp slippa emot mot ' +
    'not no never none without nor neither nobody nothing nowhere against dont doesnt isnt cannot cant wont ' +
    'ei emme ette eivät älä ilman لا ليس لم لن ما بدون'
  ).split(' '),
)

/** Words that turn a sentence round when one stands in the other's place. */
const opposites = (
  'mer/mindre mera/mindre fler/färre flera/färre bättre/sämre öppna/stäng öppen/stängd öppet/stängt höj/sänk höja/sänka ' +
  'bygg/riv bygga/riva behåll/stäng behåll/avskaffa behålla/avskaffa för/emot ja/nej bra/dålig tryggt/otryggt säkert/osäkert ' +
  'tillåt/förbjud tillåta/förbjuda öka/minska gratis/avgift more/less more/fewer open/close keep/remove allow/ban good/bad yes/no ' +
  'tänd/släck tända/släcka lägg/ta införa/avskaffa inför/avskaffa ljust/mörkt snabbare/långsammare tidigare/senare'
)
  .split(' ')
  .map((pair) => pair.split('/').map(swedishStem) as [string, string])
const oppositesOf = new Map<string, Set<string>>()
for (const [one, other] of opposites) {
  oppositesOf.set(one, new Set(oppositesOf.get(one)).add(other))
  oppositesOf.set(other, new Set(oppositesOf.get(other)).add(one))
}

export interface Polarity {
  /** How many negations. */
  negations: number
  /** Stems of directions, and figures, each as often as it stands, in alphabetical order. */
  directions: string[]
}

export function polarityOf(text: string): Polarity {
  const found: Polarity = { negations: 0, directions: [] }
  for (const { lower } of wordsOf(text)) {
    if (negations.has(lower.replace(/['’]/g, ''))) found.negations += 1
    const stem = swedishStem(lower)
    if (oppositesOf.has(stem) || /\p{N}/u.test(lower)) found.directions.push(stem)
  }
  found.directions.sort()
  return found
}

/** Strict, for what a machine stacks by itself: the same number of negations, the same directions, the same figures. */
export const sameDirection = (a: Polarity, b: Polarity) =>
  a.negations === b.negations && a.directions.length === b.directions.length && a.directions.every((word, at) => word === b.directions[at])

/** One of two negates, or says the opposite word: not even suggested as the same. */
export function contradicts(a: Polarity, b: Polarity): boolean {
  if (a.negations % 2 !== b.negations % 2) return true
  const turns = (one: Polarity, other: Polarity) =>
    one.directions.some(
      (word) => !other.directions.includes(word) && other.directions.some((against) => oppositesOf.get(word)?.has(against)),
    )
  return turns(a, b) || turns(b, a)
}
