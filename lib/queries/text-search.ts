import 'server-only'
import { swedishStem } from '@/lib/domain/text/swedish-stem'
import { wordsOf } from '@/lib/domain/text/words'
import { Prisma } from '@/lib/generated/prisma/client'

/** What is searched for is looked for as it stands: % and _ are letters like others. */
const containing = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`

/** A shorter stem is in too many words. */
const shortestInside = 4
const shortestMisspelt = 6

/**
 * Finds what somebody searches for as a Swede would: every word, in whatever form (full text), inside compounds (its stem),
 * or nearly so spelt (trigrams). 'belysning' finds 'gatubelysningen'. The indexes are in the migration text_search.
 * @param text the column or expression that is shown to whoever searches, and no other
 */
export function textMatches(text: Prisma.Sql, q: string): Prisma.Sql {
  const words = [...new Set(wordsOf(q).map(({ lower }) => lower))].slice(0, 12)
  const asWritten = Prisma.sql`${text} ILIKE ${containing(q.trim())}`
  if (words.length === 0) return asWritten
  const each = words.map((word) => {
    const stem = swedishStem(word)
    const ways = [Prisma.sql`to_tsvector('swedish', ${text}) @@ plainto_tsquery('swedish', ${word})`]
    if (stem.length >= shortestInside) ways.push(Prisma.sql`${text} ILIKE ${containing(stem)}`)
    else ways.push(Prisma.sql`${text} ~* ${`\\m${word.replace(/[^\p{L}\p{N}]/gu, '.')}\\M`}`)
    if (word.length >= shortestMisspelt) ways.push(Prisma.sql`${word} <% ${text}`)
    return Prisma.sql`(${Prisma.join(ways, ' OR ')})`
  })
  const all = Prisma.join(each, ' AND ')
  // One short word is a word, not three letters anywhere.
  return q.trim().length < shortestInside && words[0]?.length === q.trim().length ? all : Prisma.sql`(${asWritten} OR (${all}))`
}
