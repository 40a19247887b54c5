import { type Bounds, boundsOf, type Outline } from './outline'

export interface DrawnArea {
  name: string
  path: string
  /** Where its name is written. */
  at: { x: number; y: number }
}

/** The areas as a drawing, so that there is a map to look at before a script has run, or without one. */
export function drawOutline(outline: Outline, width: number): { width: number; height: number; areas: DrawnArea[] } {
  const bounds = boundsOf(outline)
  const { place, height } = projection(bounds, width)
  const areas = outline.features.map(({ properties, geometry }) => {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
    const path = rings.map((ring) => `M${ring.map(([lng, lat]) => Object.values(place(lng, lat)).join(' ')).join('L')}Z`).join('')
    const outer = rings[0] ?? []
    const sum = outer.reduce((all, [lng, lat]) => ({ lng: all.lng + lng, lat: all.lat + lat }), { lng: 0, lat: 0 })
    return { name: properties.name, path, at: place(sum.lng / outer.length, sum.lat / outer.length) }
  })
  return { width, height, areas }
}

/** North is up, and a degree of longitude is as much shorter as it is here. */
export function projection({ west, south, east, north }: Bounds, width: number) {
  const scale = width / (east - west)
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180)
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    height: round((north - south) * scale * stretch),
    place: (lng: number, lat: number) => ({ x: round((lng - west) * scale), y: round((north - lat) * scale * stretch) }),
  }
}
