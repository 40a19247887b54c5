import 'server-only'
import { db } from '@/lib/db'
import type { CodingState } from '@/lib/domain/coding'
import type { Channel, Visibility } from '@/lib/domain/vocabulary'
import { Prisma } from '@/lib/generated/prisma/client'
import { isFoundInUse, textInUse } from './view-text'

export interface WorkbenchFilter {
  q?: string
  themeId?: string
  channel?: Channel
  language?: string
  state?: CodingState
  /** Counted from 1; left out, the page that holds the view at hand. */
  page?: number
}

export interface WorkbenchItem {
  seqNo: number
  excerpt: string
  channel: Channel
  language: string
  direction: 'ltr' | 'rtl'
  visibility: Visibility
  isBlank: boolean
  isWithdrawn: boolean
  isOutside: boolean
  codings: number
  codes: number[]
}

export const pageSize = 60

const isCoded = Prisma.sql`EXISTS (SELECT 1 FROM "Coding" k WHERE k."contributionId" = c.id)`
const isOutside = Prisma.sql`EXISTS (SELECT 1 FROM "OutsideQuestion" o WHERE o."contributionId" = c.id)`
const isNotUsed = Prisma.sql`(c.visibility = 'REMOVED' OR EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id))`
const inState: Record<CodingState, Prisma.Sql> = {
  NOT_USED: isNotUsed,
  CODED: Prisma.sql`NOT ${isNotUsed} AND ${isCoded}`,
  OUTSIDE: Prisma.sql`NOT ${isNotUsed} AND NOT ${isCoded} AND ${isOutside}`,
  UNCODED: Prisma.sql`NOT ${isNotUsed} AND NOT ${isCoded} AND NOT ${isOutside}`,
}

function matching(dialogueId: string, { q, themeId, channel, language, state }: WorkbenchFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`c."dialogueId" = ${dialogueId}::uuid`,
    ...(q ? [isFoundInUse(q)] : []),
    ...(themeId ? [Prisma.sql`EXISTS (SELECT 1 FROM "Coding" k WHERE k."contributionId" = c.id AND k."themeId" = ${themeId}::uuid)`] : []),
    ...(channel ? [Prisma.sql`c.channel = ${channel}::"Channel"`] : []),
    ...(language ? [Prisma.sql`c.language = ${language}`] : []),
    ...(state ? [inState[state]] : []),
  ]
  return Prisma.join(conditions, ' AND ')
}

export interface Around {
  matched: number
  /** How many that match stand before the view at hand. */
  before: number
  first: number | null
  previous: number | null
  next: number | null
}

/** Where the view at hand stands among those that match; it need not be one of them any more. */
export async function around(dialogueId: string, filter: WorkbenchFilter, seqNo: number): Promise<Around> {
  const [row] = await db.$queryRaw<Around[]>`
    SELECT count(*)::int AS matched, count(*) FILTER (WHERE c."seqNo" < ${seqNo})::int AS before, min(c."seqNo") AS first,
      max(c."seqNo") FILTER (WHERE c."seqNo" < ${seqNo}) AS previous, min(c."seqNo") FILTER (WHERE c."seqNo" > ${seqNo}) AS next
    FROM "Contribution" c WHERE ${matching(dialogueId, filter)}`
  return row ?? { matched: 0, before: 0, first: null, previous: null, next: null }
}

/** One page of the list, in the order in which the views came in. */
export function workbenchItems(dialogueId: string, filter: WorkbenchFilter, page: number): Promise<WorkbenchItem[]> {
  return db.$queryRaw<WorkbenchItem[]>`
    SELECT c."seqNo", left(${textInUse}, 120) AS excerpt, c.channel::text AS channel, c.language, c.direction, c.visibility::text AS visibility, c."isBlank",
      EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id) AS "isWithdrawn", ${isOutside} AS "isOutside",
      (SELECT count(*)::int FROM "Coding" k WHERE k."contributionId" = c.id) AS codings,
      ARRAY(SELECT DISTINCT t.code FROM "Coding" k JOIN "Theme" t ON t.id = k."themeId" WHERE k."contributionId" = c.id ORDER BY 1) AS codes
    FROM "Contribution" c WHERE ${matching(dialogueId, filter)} ORDER BY c."seqNo" LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`
}

export interface Progress {
  total: number
  decided: number
  notUsed: number
  doubleCoded: number
  agreed: number
  languages: string[]
}

/** How far the coding has come, and how alike two coders judged. */
export async function progressOf(dialogueId: string): Promise<Progress> {
  const [row] = await db.$queryRaw<Progress[]>`
    WITH views AS (SELECT c.id, c.language, ${isNotUsed} AS unused, ${isCoded} OR ${isOutside} AS decided FROM "Contribution" c WHERE c."dialogueId" = ${dialogueId}::uuid),
    judged AS (
      SELECT k."contributionId", k."coderId", array_agg(DISTINCT k."themeId" ORDER BY k."themeId") AS themes
      FROM "Coding" k WHERE k."dialogueId" = ${dialogueId}::uuid GROUP BY 1, 2),
    twice AS (SELECT count(DISTINCT themes) = 1 AS alike FROM judged GROUP BY "contributionId" HAVING count(*) > 1)
    SELECT count(*) FILTER (WHERE NOT unused)::int AS total, count(*) FILTER (WHERE decided AND NOT unused)::int AS decided,
      count(*) FILTER (WHERE unused)::int AS "notUsed",
      (SELECT count(*)::int FROM twice) AS "doubleCoded", (SELECT count(*)::int FROM twice WHERE alike) AS agreed,
      coalesce(array_agg(DISTINCT language), '{}') AS languages
    FROM views`
  return row ?? { total: 0, decided: 0, notUsed: 0, doubleCoded: 0, agreed: 0, languages: [] }
}
