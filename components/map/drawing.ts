import type { Geometry } from '@/lib/domain/question/place'

export const shapes = ['Point', 'LineString', 'Polygon'] as const
export type Shape = (typeof shapes)[number]
export type Corner = [number, number]

const mostCorners = 499

/** What has been put out so far: a shape and its corners, longitude first. */
export interface Drawing {
  shape: Shape
  corners: Corner[]
}

export const addCorner = ({ shape, corners }: Drawing, corner: Corner): Drawing => ({
  shape,
  corners: shape === 'Point' ? [corner] : [...corners, corner].slice(0, mostCorners),
})

/** As GeoJSON, when there are corners enough for the shape to be one. */
export function geometryOf({ shape, corners }: Drawing): Geometry | null {
  const [first, ...rest] = corners
  if (!first) return null
  if (shape === 'Point') return { type: 'Point', coordinates: first }
  if (shape === 'LineString') return rest.length > 0 ? { type: 'LineString', coordinates: corners } : null
  return rest.length > 1 ? { type: 'Polygon', coordinates: [[...corners, first]] } : null
}

export function drawingOf(geometry: Geometry | null): Drawing {
  if (!geometry) return { shape: 'Point', corners: [] }
  if (geometry.type === 'Point') return { shape: 'Point', corners: [geometry.coordinates] }
  if (geometry.type === 'LineString') return { shape: 'LineString', corners: geometry.coordinates }
  return { shape: 'Polygon', corners: geometry.coordinates[0].slice(0, -1) }
}
