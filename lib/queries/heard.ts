import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { Heard, heardFrom } from '@/lib/domain/heard'
import type { Channel } from '@/lib/domain/vocabulary'

interface Counts {
  language: string
  channel: Channel
  count: number
  children: number
  outside: number
}

/**
 * Who was heard so far, from the views themselves and from the counted background answers. Four queries.
 * @param earlier what was published before, when this is to be published too
 */
export async function heardIn(client: Tx, dialogueId: string, earlier: readonly Heard[] = []): Promise<Heard> {
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
  const reference = await referenceOf(client, dialogueId)
  return heardFrom({
    lastSeqNo: dialogue.counter?.lastSeqNo ?? 0,
    channels: Object.fromEntries(summed(counts, 'channel').map(({ key, count }) => [key, count])),
    languages: summed(counts, 'language'),
    childVoices: counts.reduce((sum, { children }) => sum + children, 0),
    outside: counts.reduce((sum, { outside }) => sum + outside, 0),
    background,
    population: reference ?? dialogue.organisation.population,
    earlier,
  })
}

function summed(counts: readonly Counts[], by: 'channel' | 'language') {
  const sums = new Map<string, number>()
  for (const row of counts) sums.set(row[by], (sums.get(row[by]) ?? 0) + row.count)
  return [...sums].map(([key, count]) => ({ key, count }))
}

/** The people whom this dialogue wants to hear, if it has said who they are; else the organisation's inhabitants stand. */
async function referenceOf(client: Tx, dialogueId: string) {
  const reference = await client.referencePopulation.findUnique({ where: { dialogueId }, select: { referenceDate: true, rows: true } })
  return reference && { referenceDate: reference.referenceDate.toISOString().slice(0, 10), rows: reference.rows }
}

/** What has been published of a dialogue, the oldest first. */
export async function heardBefore(client: Tx, dialogueId: string): Promise<Heard[]> {
  const published = await client.perspectiveSummary.findMany({
    where: { dialogueId, publishedAt: { not: null } },
    orderBy: { version: 'asc' },
    select: { snapshot: true },
  })
  return published.flatMap(({ snapshot }) => Published.safeParse(snapshot).data?.heard ?? [])
}

const Published = z.object({ heard: Heard })
