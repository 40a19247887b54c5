import type L from 'leaflet'
import type { MapGround, MapWords } from './map-view'

/** A map on the page: areas and tiles, moved by mouse, finger or arrow keys. Names of areas are text, never markup. */
export function layGround(leaflet: typeof L, element: HTMLElement, ground: MapGround, words: MapWords): L.Map {
  const map = leaflet.map(element, { zoomControl: false, attributionControl: Boolean(ground.tiles), maxZoom: 18, zoomSnap: 0.5 })
  leaflet.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map)
  const { west, south, east, north } = ground.bounds
  map.fitBounds([
    [south, west],
    [north, east],
  ])
  if (ground.tiles) {
    map.attributionControl.setPrefix(false)
    leaflet.tileLayer(ground.tiles.url, { attribution: escaped(ground.tiles.credit), maxZoom: 19 }).addTo(map)
  }
  for (const { properties, geometry } of ground.outline?.features ?? []) {
    const layer = leaflet
      .geoJSON(geometry, { interactive: false, style: { className: ground.tiles ? 'map-area over-tiles' : 'map-area' } })
      .addTo(map)
    const middle = layer.getBounds().getCenter()
    leaflet.marker(middle, { interactive: false, keyboard: false, icon: named(leaflet, properties.name) }).addTo(map)
  }
  element.setAttribute('aria-label', words.label)
  element.setAttribute('role', 'region')
  return map
}

function named(leaflet: typeof L, name: string) {
  const text = document.createElement('span')
  text.textContent = name
  return leaflet.divIcon({ html: text, className: 'map-area-name', iconSize: undefined })
}

/** Leaflet writes the credit as markup. */
function escaped(text: string): string {
  const span = document.createElement('span')
  span.textContent = text
  return span.innerHTML
}
