import 'server-only'
import { db } from '@/lib/db'
import { faultOf } from '@/lib/domain/quote'
import type { Snapshot } from '@/lib/domain/snapshot'
import { sourceViews } from './summary-whole'

/**
 * A published version stands as it was, all but the words of a view that has since been hidden, masked or withdrawn: those
 * are quoted no more, on any page. The snapshot itself and its hash are as they were.
 */
export async function withStandingQuotes(snapshot: Snapshot): Promise<Snapshot> {
  const quoted = new Set(snapshot.themes.flatMap(({ quotes }) => quotes.map(({ seqNo }) => seqNo)))
  if (quoted.size === 0) return snapshot
  const ids = snapshot.sources.filter(({ seqNo }) => quoted.has(seqNo)).map(({ id }) => id)
  const views = await sourceViews(db, snapshot.dialogueId, ids)
  const byNumber = new Map([...views.values()].map((view) => [view.seqNo, view]))
  const stands = ({ seqNo, text }: { seqNo: number; text: string }) => {
    const view = byNumber.get(seqNo)
    return view !== undefined && faultOf(text, view) === undefined
  }
  return { ...snapshot, themes: snapshot.themes.map((theme) => ({ ...theme, quotes: theme.quotes.filter(stands) })) }
}
