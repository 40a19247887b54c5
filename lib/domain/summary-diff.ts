import type { Snapshot, SnapshotClaim } from './snapshot'

export type ClaimChange =
  | { kind: 'added'; claim: SnapshotClaim }
  | { kind: 'removed'; claim: SnapshotClaim }
  | { kind: 'changed'; before: SnapshotClaim; claim: SnapshotClaim; words: boolean; sourcesAdded: number[]; sourcesRemoved: number[] }

export interface ThemeChange {
  key: string
  name: string
  state: 'added' | 'removed' | 'kept'
  claims: ClaimChange[]
}

/** A claim keeps its first id through every version that copies it. */
const rootOf = (claim: SnapshotClaim) => claim.originId ?? claim.id

/** What differs between two published versions, theme by theme; themes in which nothing differs are left out. */
export function themeChanges(before: Snapshot, after: Snapshot): ThemeChange[] {
  const earlier = new Map(before.themes.flatMap((theme) => theme.claims.map((claim) => [rootOf(claim), claim] as const)))
  const stays = new Set(after.themes.flatMap((theme) => theme.claims.map(rootOf)))
  const keys = [...after.themes, ...before.themes.filter((theme) => !after.themes.some(({ id }) => id === theme.id))]
  return keys
    .map(({ id, key, name }) => {
      const now = after.themes.find((theme) => theme.id === id)
      const then = before.themes.find((theme) => theme.id === id)
      const claims = [
        ...(now?.claims ?? []).flatMap((claim) => changeOf(earlier.get(rootOf(claim)), claim)),
        ...(then?.claims ?? []).filter((claim) => !stays.has(rootOf(claim))).map((claim) => ({ kind: 'removed' as const, claim })),
      ]
      return { key, name, state: now && then ? ('kept' as const) : now ? ('added' as const) : ('removed' as const), claims }
    })
    .filter(({ claims, state }) => claims.length > 0 || state !== 'kept')
}

function changeOf(before: SnapshotClaim | undefined, claim: SnapshotClaim): ClaimChange[] {
  if (!before) return [{ kind: 'added', claim }]
  const sourcesAdded = claim.sources.filter((no) => !before.sources.includes(no))
  const sourcesRemoved = before.sources.filter((no) => !claim.sources.includes(no))
  const words = before.text !== claim.text || before.kind !== claim.kind
  return words || sourcesAdded.length > 0 || sourcesRemoved.length > 0
    ? [{ kind: 'changed', before, claim, words, sourcesAdded, sourcesRemoved }]
    : []
}
