import { z } from 'zod'
import { invalid, ok } from '../result'
import { faultInOptions, labelOf } from './choice'
import { kind } from './kind'
import { text } from './typed'

const longestLabel = 300
const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
const Ring = z
  .array(Position)
  .min(4)
  .max(500)
  .refine((ring) => String(ring[0]) === String(ring.at(-1)))

/** GeoJSON, longitude before latitude: a pin, a line or an area without holes. */
export const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: Position }),
  z.object({ type: z.literal('LineString'), coordinates: z.array(Position).min(2).max(500) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.tuple([Ring]) }),
])
export type Geometry = z.infer<typeof Geometry>

/** Where: one of the places that the question offers, an address in own words, and what was drawn on the map. Any of them is enough. */
export const Place = z.object({
  area: z.string().max(300).default(''),
  label: z.string().max(longestLabel).default(''),
  geometry: Geometry.nullable().default(null),
})
export type Place = z.infer<typeof Place>
const nowhere: Place = { area: '', label: '', geometry: null }
export const placeFrom = (stored: unknown): Place => Place.catch(nowhere).parse(stored)

/** Fields: `area` (a list), `label` (an address) and `geometry`, which only the map fills in. */
export const place = kind<Place>({
  Value: Place,
  read: ({ options, isRequired }, typed, isPause) => {
    const area = options.find(({ value }) => value === text(typed.area))?.value ?? ''
    const label = text(typed.label).trim()
    if (label.length > longestLabel) return invalid({ label: ['problem.tooLong'] })
    const drawn = text(typed.geometry)
    const geometry = drawn ? geometryFrom(drawn) : null
    if (geometry === undefined) return invalid({ label: ['contribute.geometryBroken'] })
    if (isRequired && !isPause && !area && !label && !geometry)
      return options.length > 0 ? invalid({ area: ['contribute.placeNeeded'] }) : invalid({ label: ['contribute.addressNeeded'] })
    return ok({ area, label, geometry })
  },
  isEmpty: ({ area, label, geometry }) => !area && !label && !geometry,
  isOwnWords: ({ label, geometry }) => label !== '' || geometry !== null,
  say: ({ area, label, geometry }, asked, words) => {
    const named = [area && labelOf(asked, area), label].filter(Boolean)
    return [...named, ...(geometry ? [words.marked[geometry.type]] : [])].join(', ')
  },
  given: ({ area }) => (area ? [area] : []),
  columns: () => ['plats', 'adress', 'GeoJSON'],
  cells: ({ area, label, geometry }) => [area, label, geometry ? JSON.stringify(geometry) : ''],
  fromCells: ([area = '', label = '', drawn = '']) => ({ area, label, geometry: drawn ? (geometryFrom(drawn) ?? null) : null }),
  fault: ({ options }) => (options.length === 0 ? undefined : faultInOptions(options)),
})

function geometryFrom(drawn: string): Geometry | undefined {
  try {
    return Geometry.safeParse(JSON.parse(drawn)).data
  } catch {
    return undefined
  }
}
