import 'server-only'
import { db } from '@/lib/db'
import { isPublicDialogue } from '@/lib/domain/dialogue'
import { answersFrom, type ClosedAnswer, publicAnswers } from '@/lib/domain/question/answer'
import type { Channel, Visibility } from '@/lib/domain/vocabulary'
import { Prisma } from '@/lib/generated/prisma/client'
import { type Picture, picturesOf } from './pictures'
import { textMatches } from './text-search'

export interface ViewFilter {
  channel?: Channel
  language?: string
  /** Words, found as a Swede would look for them. */
  q?: string
  /** Only what came in after, or before, this number. */
  after?: number
  before?: number
}

export interface PublishedView {
  id: string
  seqNo: number
  channel: Channel
  language: string
  direction: 'ltr' | 'rtl'
  visibility: Visibility
  receivedAt: Date
  text: string
  translation: string | null
  translatedBy: string | null
  answers: ClosedAnswer[]
  pictures: Picture[]
}

const pageSize = 25
const isPublicBy = { state: true, openedAt: true, approvedByDecisionId: true } as const

/** The views that may be shown, in the order in which they came in. Costs the same at a hundred views as at a hundred thousand. */
export async function publishedViews(organisationId: string, slug: string, filter: ViewFilter, locale: string) {
  const dialogue = await db.dialogue.findUnique({
    where: { organisationId_slug: { organisationId, slug } },
    select: {
      id: true,
      slug: true,
      title: true,
      ...isPublicBy,
      level: true,
      showsViews: true,
      counter: { select: { lastSeqNo: true } },
    },
  })
  if (!dialogue || !isPublicDialogue(dialogue) || dialogue.level === 'INFORM') return undefined
  const found = dialogue.showsViews ? await readViews(dialogue.id, filter, locale) : []
  const isOnMap = { dialogueId: dialogue.id, isShown: true }
  const placed = dialogue.showsViews ? await db.mapPlace.findFirst({ where: isOnMap, select: { questionId: true } }) : null
  const hasMore = found.length > pageSize
  const views = found.slice(0, pageSize)
  const isBackwards = filter.before !== undefined
  if (isBackwards) views.reverse()
  return {
    dialogue,
    hasMap: placed !== null,
    received: dialogue.counter?.lastSeqNo ?? 0,
    views,
    older: (isBackwards ? hasMore : filter.after !== undefined) ? views[0]?.seqNo : undefined,
    newer: isBackwards || hasMore ? views.at(-1)?.seqNo : undefined,
  }
}

/** One that may be shown, by its number. */
export async function publishedView(organisationId: string, slug: string, seqNo: number) {
  const view = await db.contribution.findFirst({
    where: { seqNo, organisationId, dialogue: { slug, showsViews: true }, visibility: { in: ['PUBLIC', 'REDACTED'] } },
    select: { id: true, dialogueId: true, dialogue: { select: { title: true, slug: true, ...isPublicBy } } },
  })
  if (!view || !isPublicDialogue(view.dialogue)) return undefined
  const [shown] = await readViews(view.dialogueId, { after: seqNo - 1 }, 'sv', 1)
  return shown?.id === view.id ? { ...shown, dialogue: view.dialogue } : undefined
}

async function readViews(dialogueId: string, { channel, language, q, after, before }: ViewFilter, locale: string, size = pageSize + 1) {
  const where = Prisma.sql`c."dialogueId" = ${dialogueId}::uuid
    ${channel ? Prisma.sql`AND c.channel = ${channel}::"Channel"` : Prisma.empty}
    ${language ? Prisma.sql`AND c.language = ${language}` : Prisma.empty}
    ${q ? Prisma.sql`AND ${isFound(dialogueId, q)}` : Prisma.empty}
    ${before !== undefined ? Prisma.sql`AND c."seqNo" < ${before}` : Prisma.sql`AND c."seqNo" > ${after ?? 0}`}`
  const order = before !== undefined ? Prisma.sql`"seqNo" DESC` : Prisma.sql`"seqNo" ASC`
  // Each half walks its own index in order and stops: an IN over both would sort everything there is.
  const half = (visibility: 'PUBLIC' | 'REDACTED') => Prisma.sql`(
    SELECT c.id, c."seqNo", c.channel::text, c.language, c.direction, c.visibility::text, c."receivedAt", c.text, c.answers
    FROM "Contribution" c WHERE ${where} AND c.visibility = ${visibility}::"Visibility" ORDER BY ${order} LIMIT ${size})`
  const rows = await db.$queryRaw<(Omit<PublishedView, 'answers' | 'pictures'> & { answers: unknown })[]>`
    SELECT v.id, v."seqNo", v.channel, v.language, v.direction, v.visibility, v."receivedAt", v.answers,
      coalesce(shown.text, v.text) AS text, t.text AS translation, t."madeBy" AS "translatedBy"
    FROM (SELECT * FROM (${half('PUBLIC')} UNION ALL ${half('REDACTED')}) both_halves ORDER BY ${order} LIMIT ${size}) v
    LEFT JOIN LATERAL (SELECT x.text FROM "ContributionVersion" x WHERE x."contributionId" = v.id
      AND x.kind = (CASE WHEN v.visibility = 'REDACTED' THEN 'REDACTION' ELSE 'CORRECTION' END)::"VersionKind" ORDER BY x.no DESC LIMIT 1) shown ON true
    LEFT JOIN LATERAL (SELECT x.text, x."madeBy" FROM "ContributionVersion" x WHERE x."contributionId" = v.id AND v.language <> ${locale}
      AND v.visibility = 'PUBLIC' AND x.kind = 'TRANSLATION' AND x.language = ${locale} ORDER BY x.no DESC LIMIT 1) t ON true
    ORDER BY ${order}`
  const pictures = await picturesOf(withPictures(rows), 'shown')
  return rows.map((row) => ({ ...row, answers: publicAnswers(row.answers, locale), pictures: pictures.get(row.id) ?? [] }))
}

/** Most lists hold none, and then nothing more is asked of the database. */
const withPictures = (rows: { id: string; answers: unknown }[]) =>
  rows.filter(({ answers }) => answersFrom(answers).some(({ kind }) => kind === 'PHOTO')).map(({ id }) => id)

/** Searches in what is shown, never in what a masking or a correction has taken away. The first condition is the one with an index. */
function isFound(dialogueId: string, q: string): Prisma.Sql {
  const shown = Prisma.sql`coalesce((SELECT x.text FROM "ContributionVersion" x WHERE x."contributionId" = c.id
    AND x.kind = (CASE WHEN c.visibility = 'REDACTED' THEN 'REDACTION' ELSE 'CORRECTION' END)::"VersionKind" ORDER BY x.no DESC LIMIT 1), c.text)`
  return Prisma.sql`c.id IN (
    SELECT f.id FROM "Contribution" f WHERE f."dialogueId" = ${dialogueId}::uuid AND ${textMatches(Prisma.sql`f.text`, q)}
    UNION SELECT v."contributionId" FROM "ContributionVersion" v JOIN "Contribution" o ON o.id = v."contributionId"
    WHERE o."dialogueId" = ${dialogueId}::uuid AND v.kind IN ('CORRECTION', 'REDACTION')) AND ${textMatches(shown, q)}`
}
