import 'server-only'
import { diffWordsWithSpace } from 'diff'
import type { SnapshotClaim } from '@/lib/domain/snapshot'
import { themeChanges } from '@/lib/domain/summary-diff'
import { publishedSummary } from './summary-published'

export interface Words {
  kind: 'same' | 'added' | 'removed'
  text: string
}

export interface ShownChange {
  id: string
  kind: 'added' | 'removed' | 'changed'
  claimKind: SnapshotClaim['kind']
  words: Words[]
  sourcesAdded: number[]
  sourcesRemoved: number[]
}

export type SummaryDifference = NonNullable<Awaited<ReturnType<typeof summaryDifference>>>

/** What a version says that the one before it did not, word by word. */
export async function summaryDifference(organisationId: string, slug: string, version: number) {
  const [after, before] = await Promise.all([
    publishedSummary(organisationId, slug, version),
    version > 1 ? publishedSummary(organisationId, slug, version - 1) : undefined,
  ])
  if (!after || !before) return undefined
  const themes = themeChanges(before.snapshot, after.snapshot).map(({ claims, ...theme }) => ({
    ...theme,
    claims: claims.map((change): ShownChange => {
      const earlier = change.kind === 'changed' ? change.before.text : change.kind === 'added' ? '' : change.claim.text
      const now = change.kind === 'removed' ? '' : change.claim.text
      return {
        id: change.claim.id,
        kind: change.kind,
        claimKind: change.claim.kind,
        words: wordsBetween(earlier, now),
        sourcesAdded: change.kind === 'changed' ? change.sourcesAdded : [],
        sourcesRemoved: change.kind === 'changed' ? change.sourcesRemoved : [],
      }
    }),
  }))
  const received = { before: before.snapshot.heard.received, after: after.snapshot.heard.received }
  const { dialogue, snapshot } = after
  return { dialogue, version, earlier: version - 1, changeNote: snapshot.changeNote, publishedAt: after.publishedAt, themes, received }
}

const wordsBetween = (before: string, after: string): Words[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
