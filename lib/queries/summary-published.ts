import 'server-only'
import { db } from '@/lib/db'
import { isPublicDialogue } from '@/lib/domain/dialogue'
import { publicTextOf } from '@/lib/domain/quote'
import { cameInSince, Snapshot } from '@/lib/domain/snapshot'
import type { Channel } from '@/lib/domain/vocabulary'
import { withStandingQuotes } from './standing-quotes'

export interface PublicSource {
  seqNo: number
  channel: Channel
  /** Only when the view is published: otherwise its number and channel are all that is told. */
  text?: string
  language: string
  direction: 'ltr' | 'rtl'
}

export type PublishedSummary = NonNullable<Awaited<ReturnType<typeof publishedSummary>>>

/** A published version as its snapshot says, the latest unless a number is given, with how much has come in since. */
export async function publishedSummary(organisationId: string, slug: string, version?: number) {
  const dialogue = await db.dialogue.findUnique({
    where: { organisationId_slug: { organisationId, slug } },
    select: {
      id: true,
      slug: true,
      title: true,
      state: true,
      openedAt: true,
      approvedByDecisionId: true,
      showsViews: true,
      counter: { select: { lastSeqNo: true } },
      organisation: { select: { districts: true } },
      summaries: {
        where: { state: { in: ['PUBLISHED', 'SUPERSEDED'] } },
        orderBy: { version: 'desc' },
        select: { version: true, publishedAt: true, snapshot: true, hash: true },
      },
    },
  })
  if (!dialogue || !isPublicDialogue(dialogue)) return undefined
  const found = version === undefined ? dialogue.summaries[0] : dialogue.summaries.find((summary) => summary.version === version)
  const snapshot = found && Snapshot.safeParse(found.snapshot)
  if (!found?.publishedAt || !snapshot?.success) return undefined
  return {
    dialogue: { slug: dialogue.slug, title: dialogue.title },
    districts: dialogue.organisation.districts,
    snapshot: await withStandingQuotes(snapshot.data),
    hash: found.hash ?? '',
    publishedAt: found.publishedAt,
    isLatest: found.version === dialogue.summaries[0]?.version,
    versions: dialogue.summaries.map((summary) => ({ version: summary.version, publishedAt: summary.publishedAt })),
    since: cameInSince(snapshot.data, dialogue.counter?.lastSeqNo ?? 0),
    sources: await publicSources(snapshot.data, dialogue.showsViews),
  }
}

/** What a claim rests on, as far as anybody may read it today: hidden later means hidden here too. One query. */
async function publicSources({ sources }: Snapshot, showsViews: boolean): Promise<PublicSource[]> {
  const rows = await db.contribution.findMany({
    where: { id: { in: sources.map(({ id }) => id) } },
    select: {
      id: true,
      text: true,
      visibility: true,
      language: true,
      direction: true,
      withdrawal: { select: { at: true } },
      versions: { where: { kind: 'REDACTION' }, orderBy: { no: 'desc' }, take: 1, select: { text: true } },
    },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return sources.map(({ id, seqNo, channel }) => {
    const row = byId.get(id)
    const text =
      row && showsViews ? publicTextOf({ ...row, isWithdrawn: row.withdrawal !== null, masked: row.versions[0]?.text }) : undefined
    return { seqNo, channel, text, language: row?.language ?? 'sv', direction: row?.direction === 'rtl' ? 'rtl' : 'ltr' }
  })
}
