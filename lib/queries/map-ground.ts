import 'server-only'
import { type Bounds, boundsOf, type Outline } from '@/lib/domain/map/outline'
import { env } from '@/lib/env'
import { outlineOf } from './map'

export interface Ground {
  outline?: Outline
  bounds: Bounds
  tiles?: { url: string; credit: string }
}

const sweden: Bounds = { west: 10.9, south: 55.3, east: 24.2, north: 69.1 }

/** What the organisation's maps are drawn on. Undefined: it has neither areas nor tiles, and there is no map. */
export async function groundOf(organisationId: string): Promise<Ground | undefined> {
  const outline = await outlineOf(organisationId)
  const tiles = env.MAP_TILES ? { url: env.MAP_TILES, credit: env.MAP_CREDIT } : undefined
  if (!outline && !tiles) return undefined
  return { outline, tiles, bounds: outline ? boundsOf(outline) : sweden }
}
