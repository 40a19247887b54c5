import 'server-only'
import { db } from '@/lib/db'
import { isPublicDialogue } from '@/lib/domain/dialogue'
import { type Bounds, type Outline, outlineFrom } from '@/lib/domain/map/outline'
import { Geometry } from '@/lib/domain/question/place'

export interface MapPin {
  lng: number
  lat: number
  count: number
  /** Of the only one there: which view it is, its first words, and what was drawn. */
  seqNo?: number
  words?: string
  geometry?: Geometry
}

const cellsAcross = 12
const mostPins = 400
const longestWords = 160

/** A dialogue whose places may be shown, or undefined. */
export async function mapDialogue(organisationId: string, slug: string) {
  const dialogue = await db.dialogue.findUnique({
    where: { organisationId_slug: { organisationId, slug } },
    select: { id: true, slug: true, title: true, state: true, openedAt: true, approvedByDecisionId: true, level: true, showsViews: true },
  })
  if (!dialogue || !isPublicDialogue(dialogue) || dialogue.level === 'INFORM' || !dialogue.showsViews) return undefined
  return dialogue
}

/** The organisation's own areas, if it has drawn them. */
export async function outlineOf(organisationId: string): Promise<Outline | undefined> {
  const kept = await db.mapOutline.findUnique({ where: { organisationId }, select: { areas: true } })
  return outlineFrom(kept?.areas)
}

/** What stands on a part of the map: places that are near each other as one, with how many they are. Never more than a screen holds. */
export async function pinsIn(dialogueId: string, { west, south, east, north }: Bounds): Promise<MapPin[]> {
  const cell = Math.max((east - west) / cellsAcross, 1e-6)
  const cellUp = Math.max((north - south) / cellsAcross, 1e-6)
  const rows = await db.$queryRaw<MapPin[]>`
    SELECT avg(lng) AS lng, avg(lat) AS lat, count(*)::int AS count FROM "MapPlace"
    WHERE "dialogueId" = ${dialogueId}::uuid AND "isShown" AND lng BETWEEN ${west} AND ${east} AND lat BETWEEN ${south} AND ${north}
    GROUP BY floor((lng - ${west}) / ${cell}), floor((lat - ${south}) / ${cellUp}) ORDER BY count DESC LIMIT ${mostPins}`
  const known = await singlesAt(
    dialogueId,
    rows.filter(({ count }) => count === 1),
  )
  return rows.map((row) => ({ ...row, ...(row.count === 1 && known.get(`${row.lng} ${row.lat}`)) }))
}

/** The average of one is itself: so a place that stands alone is found again by where it is, and only those are looked up. */
async function singlesAt(dialogueId: string, alone: readonly MapPin[]) {
  if (alone.length === 0) return new Map<string, Pick<MapPin, 'seqNo' | 'words' | 'geometry'>>()
  const rows = await db.$queryRaw<{ lng: number; lat: number; seqNo: number; words: string; geometry: unknown }[]>`
    SELECT p.lng, p.lat, p.geometry, c."seqNo", left(coalesce((SELECT x.text FROM "ContributionVersion" x WHERE x."contributionId" = c.id
      AND x.kind = 'CORRECTION' ORDER BY x.no DESC LIMIT 1), c.text), ${longestWords}) AS words
    FROM unnest(${alone.map(({ lng }) => lng)}::float8[], ${alone.map(({ lat }) => lat)}::float8[]) AS one (lng, lat)
    JOIN "MapPlace" p ON p."dialogueId" = ${dialogueId}::uuid AND p."isShown" AND p.lng = one.lng AND p.lat = one.lat
    JOIN "Contribution" c ON c.id = p."contributionId" AND c.visibility = 'PUBLIC'`
  return new Map(rows.map(({ lng, lat, geometry, ...row }) => [`${lng} ${lat}`, { ...row, geometry: Geometry.safeParse(geometry).data }]))
}

export interface ListedPlace {
  seqNo: number
  language: string
  direction: string
  words: string
  /** As it was said: one of the places that were offered, and in own words. */
  place: string
}

const pageSize = 50

/** The same places as a list, in the order in which they came in. */
export async function listedPlaces(dialogueId: string, after: number): Promise<{ places: ListedPlace[]; next?: number; total: number }> {
  const [[counted], rows] = await Promise.all([
    db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM "MapPlace" WHERE "dialogueId" = ${dialogueId}::uuid AND "isShown"`,
    db.$queryRaw<ListedPlace[]>`
      SELECT c."seqNo", c.language, c.direction, left(coalesce((SELECT x.text FROM "ContributionVersion" x
        WHERE x."contributionId" = c.id AND x.kind = 'CORRECTION' ORDER BY x.no DESC LIMIT 1), c.text), ${longestWords}) AS words,
        coalesce((SELECT concat_ws(', ', nullif(answer->'value'->>'area', ''), nullif(answer->'value'->>'label', ''))
          FROM jsonb_array_elements(c.answers) answer WHERE answer->>'questionId' = p."questionId" LIMIT 1), '') AS place
      FROM "MapPlace" p JOIN "Contribution" c ON c.id = p."contributionId"
      WHERE p."dialogueId" = ${dialogueId}::uuid AND p."isShown" AND c.visibility = 'PUBLIC' AND c."seqNo" > ${after}
      ORDER BY c."seqNo" LIMIT ${pageSize + 1}`,
  ])
  const places = rows.slice(0, pageSize)
  return { places, next: rows.length > pageSize ? places.at(-1)?.seqNo : undefined, total: counted?.total ?? 0 }
}
