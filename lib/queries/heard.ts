import 'server-only'
import type { Tx } from '@/lib/db'
import { type Heard, heardFrom } from '@/lib/domain/heard'
import type { Channel } from '@/lib/domain/vocabulary'

interface Counts {
  language: string
  channel: Channel
  count: number
  children: number
  outside: number
}

/** Who was heard so far, from the views themselves and from the counted background answers. Three queries. */
export async function heardIn(client: Tx, dialogueId: string): Promise<Heard> {
  const counts = await client.$queryRaw<Counts[]>`
    SELECT c.language, c.channel::text AS channel, count(*)::int AS count,
      count(*) FILTER (WHERE c."isChildVoice")::int AS children, count(o."contributionId")::int AS outside
    FROM "Contribution" c LEFT JOIN "OutsideQuestion" o ON o."contributionId" = c.id
    WHERE c."dialogueId" = ${dialogueId}::uuid GROUP BY 1, 2 ORDER BY 1`
  const background = await client.demographicCount.findMany({ where: { dialogueId } })
  const dialogue = await client.dialogue.findUniqueOrThrow({
    where: { id: dialogueId },
    select: { counter: { select: { lastSeqNo: true } }, organisation: { select: { population: true } } },
  })
  return heardFrom({
    lastSeqNo: dialogue.counter?.lastSeqNo ?? 0,
    channels: Object.fromEntries(summed(counts, 'channel').map(({ key, count }) => [key, count])),
    languages: summed(counts, 'language'),
    childVoices: counts.reduce((sum, { children }) => sum + children, 0),
    outside: counts.reduce((sum, { outside }) => sum + outside, 0),
    background,
    population: dialogue.organisation.population,
  })
}

function summed(counts: readonly Counts[], by: 'channel' | 'language') {
  const sums = new Map<string, number>()
  for (const row of counts) sums.set(row[by], (sums.get(row[by]) ?? 0) + row.count)
  return [...sums].map(([key, count]) => ({ key, count }))
}
