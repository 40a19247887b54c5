import 'server-only'
import type { Tx } from '@/lib/db'
import { byName } from '@/lib/domain/codebook'
import { placeOf } from '@/lib/domain/quote'
import { Snapshot } from '@/lib/domain/snapshot'
import { textsFrom } from '@/lib/domain/summary'
import { heardBefore, heardIn } from './heard'
import { type SummaryWhole, summaryWhole } from './summary-whole'

/** Everything that a published version says, by value: nothing in it changes when a view, a theme or a title does. */
export async function snapshotOf(tx: Tx, summaryId: string, now: Date): Promise<Snapshot> {
  const whole = await summaryWhole(tx, summaryId)
  if (!whole) throw new Error('there is no such summary')
  const { summary, views, includesChildren } = whole
  const { dialogueId } = summary
  const themes = await themesOf(tx, whole)
  const people = await namesOf(tx, [
    summary.approvedById,
    ...summary.writers.map(({ userId }) => userId),
    ...summary.claims.map((claim) => claim.approvedById),
  ])
  const codebook = await tx.codebookVersion.aggregate({ where: { dialogueId }, _max: { version: true } })
  const numbersOf = (ids: readonly string[]) => ids.flatMap((id) => views.get(id)?.seqNo ?? []).sort((a, b) => a - b)
  const side = (tension: SummaryWhole['summary']['tensions'][number], name: string) =>
    numbersOf(tension.sources.filter((source) => source.side === name).map(({ contributionId }) => contributionId))
  return Snapshot.parse({
    format: 1,
    dialogueId,
    version: summary.version,
    publishedAt: now.toISOString(),
    codebookVersion: codebook._max.version ?? 0,
    changeNote: summary.changeNote,
    writtenBy: summary.writers
      .map(({ userId }) => people.get(userId) ?? '')
      .filter(Boolean)
      .sort(),
    approvedBy: people.get(summary.approvedById ?? '') ?? '',
    texts: textsFrom(summary.texts),
    includesChildren,
    themes: themes.map((theme) => ({
      ...theme,
      claims: summary.claims
        .filter(({ themeId }) => themeId === theme.id)
        .map((claim) => ({
          id: claim.id,
          originId: claim.originId,
          kind: claim.kind,
          text: claim.text,
          isMachineMade: claim.isMachineMade,
          approvedBy: claim.isMachineMade ? (people.get(claim.approvedById ?? '') ?? null) : null,
          sources: numbersOf(claim.sources.map(({ contributionId }) => contributionId)),
        })),
      quotes: summary.quotes.filter(({ themeId }) => themeId === theme.id).flatMap((quote) => quoteIn(quote, views)),
    })),
    tensions: summary.tensions.map((tension) => ({
      no: tension.no,
      a: { text: tension.aText, sources: side(tension, 'a') },
      b: { text: tension.bText, sources: side(tension, 'b') },
    })),
    sources: [...views.values()].map(({ id, seqNo, channel }) => ({ id, seqNo, channel })),
    heard: await heardIn(tx, dialogueId, await heardBefore(tx, dialogueId)),
  })
}

/** The themes that the summary speaks of, by name, with how many views each has been seen in. */
async function themesOf(tx: Tx, { summary }: SummaryWhole) {
  const ids = [...new Set([...summary.claims, ...summary.quotes].map(({ themeId }) => themeId))]
  const themes = await tx.theme.findMany({ where: { dialogueId: summary.dialogueId, id: { in: ids } } })
  const counts = await viewsByTheme(tx, summary.dialogueId)
  return byName(themes).map(({ id, key, code, name, definition, core }) => ({
    id,
    key,
    code,
    name,
    definition,
    core,
    views: counts.get(id) ?? 0,
  }))
}

/** A view that two coders gave the same theme is one view. */
export async function viewsByTheme(client: Tx, dialogueId: string): Promise<Map<string, number>> {
  const rows = await client.$queryRaw<{ themeId: string; views: number }[]>`
    SELECT k."themeId", count(DISTINCT k."contributionId")::int AS views FROM "Coding" k WHERE k."dialogueId" = ${dialogueId}::uuid
      AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = k."contributionId") GROUP BY 1`
  return new Map(rows.map(({ themeId, views }) => [themeId, views]))
}

async function namesOf(tx: Tx, ids: readonly (string | null)[]) {
  const users = await tx.user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, displayName: true, title: true },
  })
  return new Map(users.map(({ id, displayName, title }) => [id, title ? `${displayName}, ${title}` : displayName]))
}

function quoteIn(quote: { contributionId: string; text: string }, views: SummaryWhole['views']) {
  const view = views.get(quote.contributionId)
  const place = view && placeOf(quote.text, view)
  if (!view || !place) return []
  const language = place.language ?? view.language
  const translatedBy = place.versionNo !== null && language !== view.language ? (place.madeBy ?? '') : null
  return [{ seqNo: view.seqNo, text: quote.text, language, direction: language === view.language ? view.direction : 'ltr', translatedBy }]
}
