import { z } from 'zod'

const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
const Ring = z.array(Position).min(4).max(5000)
const Area = z.object({
  type: z.literal('Feature'),
  properties: z.object({ name: z.string().trim().min(1).max(80) }),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1).max(50) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1).max(50)).min(1).max(200) }),
  ]),
})

/** The organisation's areas as GeoJSON, each with its name: what the map shows without anybody else's tiles. */
export const Outline = z.object({ type: z.literal('FeatureCollection'), features: z.array(Area).min(1).max(200) })
export type Outline = z.infer<typeof Outline>

/** What is left out of a file is left out of the map: a person's name in a property nobody asked for goes no further. */
export function outlineFrom(stored: unknown): Outline | undefined {
  return Outline.safeParse(stored).data
}

export interface Bounds {
  west: number
  south: number
  east: number
  north: number
}

export function boundsOf(outline: Outline): Bounds {
  const points = outline.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  )
  return points.reduce<Bounds>(
    (bounds, [lng, lat]) => ({
      west: Math.min(bounds.west, lng),
      south: Math.min(bounds.south, lat),
      east: Math.max(bounds.east, lng),
      north: Math.max(bounds.north, lat),
    }),
    { west: 180, south: 90, east: -180, north: -90 },
  )
}

/** `west,south,east,north`, as the map asks. Undefined: it is no part of the world. */
export function boundsFrom(asked: string): Bounds | undefined {
  const [west, south, east, north, ...more] = asked.split(',').map(Number)
  const bounds = { west: west ?? Number.NaN, south: south ?? Number.NaN, east: east ?? Number.NaN, north: north ?? Number.NaN }
  const isWorld = Object.values(bounds).every(Number.isFinite) && bounds.west < bounds.east && bounds.south < bounds.north
  return isWorld && more.length === 0 ? bounds : undefined
}
