import type { Bounds, Outline } from '@/lib/domain/map/outline'

/** What a map is drawn on: the organisation's areas, and somebody's tiles when the settings name them. */
export interface MapGround {
  outline?: Outline
  bounds: Bounds
  tiles?: { url: string; credit: string }
}

/** The words that stand on and around a map; they are made on the server. */
export interface MapWords {
  label: string
  zoomIn: string
  zoomOut: string
}
