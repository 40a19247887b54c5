import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { today } from '@/lib/domain/calendar'
import { may } from '@/lib/domain/policy'

export interface CaredPage {
  path: string
  title: string | null
  ownerId: string | null
  owner: string | null
  reviewOn: Date | null
  helped: number
  not: number
  words: string[]
  isDue: boolean
}

/** The public pages with who answers for each, when it is to be read again, and whether it helped. What is due comes first. */
export async function caredPages(actor: Actor, organisationId: string, now = new Date()) {
  const can = { care: may(actor, 'page.care', { organisationId }) }
  if (!can.care.allowed) return { can, pages: [], people: [] }
  const [pages, people] = await Promise.all([
    db.$queryRaw<Omit<CaredPage, 'isDue'>[]>`
      WITH page AS (
        SELECT '/dialoger/' || slug AS path, title FROM "Dialogue" WHERE "organisationId" = ${organisationId}::uuid AND ("openedAt" IS NOT NULL OR state IN ('SCHEDULED', 'INFORMATION'))
        UNION SELECT '/projekt/' || slug, title FROM "Project" WHERE "organisationId" = ${organisationId}::uuid AND "mandateDecisionId" IS NOT NULL
        UNION SELECT v, NULL FROM (VALUES ('/'), ('/om'), ('/integritet'), ('/tillganglighet')) fixed(v)
        UNION SELECT f.path, NULL FROM "PageFeedback" f WHERE f."organisationId" = ${organisationId}::uuid
        UNION SELECT c.path, NULL FROM "PageCare" c WHERE c."organisationId" = ${organisationId}::uuid),
      one AS (SELECT path, max(title) AS title FROM page GROUP BY path)
      SELECT one.path, one.title, k."ownerId", u."displayName" AS owner, k."reviewOn",
        coalesce(f.helped, 0)::int AS helped, coalesce(f.not, 0)::int AS not, coalesce(f.words, '{}') AS words
      FROM one LEFT JOIN "PageCare" k ON k."organisationId" = ${organisationId}::uuid AND k.path = one.path
      LEFT JOIN "User" u ON u.id = k."ownerId"
      LEFT JOIN LATERAL (
        SELECT count(*) FILTER (WHERE x.helped) AS helped, count(*) FILTER (WHERE NOT x.helped) AS not,
          (array_agg(x.words ORDER BY x.at DESC) FILTER (WHERE x.words <> ''))[1:5] AS words
        FROM "PageFeedback" x WHERE x."organisationId" = ${organisationId}::uuid AND x.path = one.path) f ON true
      ORDER BY k."reviewOn" NULLS LAST, f.not DESC NULLS LAST, one.path LIMIT 200`,
    db.user.findMany({ where: { organisationId }, select: { id: true, displayName: true }, orderBy: { displayName: 'asc' } }),
  ])
  const day = today(now)
  return { can, people, pages: pages.map((page): CaredPage => ({ ...page, isDue: page.reviewOn !== null && page.reviewOn <= day })) }
}
