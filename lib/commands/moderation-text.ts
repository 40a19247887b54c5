import 'server-only'
import type { Tx } from '@/lib/db'

/**
 * What to show instead, when an author has put a once masked view better: their new words as its masked version, so that what
 * first came in, with the passage that was masked, stays under secrecy. Undefined: nothing was masked, or nothing put better since.
 */
export async function shownAfterCorrection(tx: Tx, contributionId: string): Promise<string | undefined> {
  const versions = await tx.contributionVersion.findMany({
    where: { contributionId, kind: { in: ['REDACTION', 'CORRECTION'] } },
    orderBy: { no: 'desc' },
    select: { kind: true, text: true },
  })
  const [last] = versions
  return last?.kind === 'CORRECTION' && versions.some(({ kind }) => kind === 'REDACTION') ? last.text : undefined
}

/** A passage is counted in letters of a text that is no longer read: its theme is kept, on the view as a whole. */
export async function codingsOfWholeView(tx: Tx, contributionId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Coding" k WHERE k."contributionId" = ${contributionId}::uuid AND k."startAt" >= 0 AND EXISTS (
      SELECT 1 FROM "Coding" o WHERE o."contributionId" = k."contributionId" AND o."themeId" = k."themeId" AND o."coderId" = k."coderId"
        AND (o."startAt" < 0 OR o.id < k.id))`
  await tx.coding.updateMany({ where: { contributionId, startAt: { gte: 0 } }, data: { startAt: -1, endAt: -1 } })
}
