'use client' // drawing on a map; the list and the address field beside it ask the same without a script

import '@/app/styles/leaflet.css'
import type L from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { placeFrom } from '@/lib/domain/question/place'
import { Button } from '../ui/button'
import { addCorner, type Corner, type Drawing, drawingOf, geometryOf, type Shape, shapes } from './drawing'
import { layGround } from './ground'
import type { MapGround, MapWords } from './map-view'

type Props = {
  ground: MapGround
  /** The hidden field that carries what is drawn. */
  field: string
  given: unknown
  words: MapWords & { what: string; how: string; here: string; undo: string; clear: string; drawn: string; shapes: Record<Shape, string> }
}

const metreDecimals = 5

/** A pin, a line or an area, by pointing or by moving the map under its cross and pressing a button. */
export default function PlacePicker({ ground, field, given, words }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const onMap = useRef<{ leaflet: typeof L; map: L.Map; drawn: L.LayerGroup } | undefined>(undefined)
  const [drawing, setDrawing] = useState<Drawing>(() => drawingOf(placeFrom(given).geometry))
  // A button that does nothing yet is not shown.
  const [isReady, setReady] = useState(false)
  const first = useRef({ ground, words, drawing })

  useEffect(() => {
    let isGone = false
    let map: L.Map | undefined
    void import('leaflet').then(({ default: leaflet }) => {
      if (isGone || !element.current) return
      map = layGround(leaflet, element.current, first.current.ground, first.current.words)
      map.on('click', ({ latlng }) => setDrawing((now) => addCorner(now, cornerAt(latlng))))
      onMap.current = { leaflet, map, drawn: leaflet.layerGroup().addTo(map) }
      show(onMap.current, first.current.drawing)
      setReady(true)
    })
    return () => {
      isGone = true
      onMap.current = undefined
      map?.remove()
    }
  }, [])

  useEffect(() => {
    first.current.drawing = drawing
    if (onMap.current) show(onMap.current, drawing)
    const input = element.current?.closest('form')?.elements.namedItem(field)
    const geometry = geometryOf(drawing)
    if (input instanceof HTMLInputElement) input.value = geometry ? JSON.stringify(geometry) : ''
  }, [drawing, field])

  const putHere = () => {
    const { map } = onMap.current ?? {}
    if (map) setDrawing((now) => addCorner(now, cornerAt(map.getCenter())))
  }
  return (
    <div className="place-map">
      <fieldset>
        <legend className="as-label">{words.what}</legend>
        {shapes.map((shape) => (
          <label key={shape} className="map-shape">
            <input type="radio" checked={drawing.shape === shape} onChange={() => setDrawing({ shape, corners: [] })} />{' '}
            {words.shapes[shape]}
          </label>
        ))}
      </fieldset>
      <p className="hint">{words.how}</p>
      <div className="ground with-cross" ref={element} />
      <p className="actions" hidden={!isReady}>
        <Button look="quiet" onClick={putHere}>
          {words.here}
        </Button>{' '}
        <Button look="quiet" onClick={() => setDrawing(({ shape, corners }) => ({ shape, corners: corners.slice(0, -1) }))}>
          {words.undo}
        </Button>{' '}
        <Button look="quiet" onClick={() => setDrawing(({ shape }) => ({ shape, corners: [] }))}>
          {words.clear}
        </Button>
      </p>
      <p role="status" className="note">
        {words.drawn.replace('…', String(drawing.corners.length))}
      </p>
    </div>
  )
}

const cornerAt = ({ lat, lng }: L.LatLng): Corner => [Number(lng.toFixed(metreDecimals)), Number(lat.toFixed(metreDecimals))]

function show({ leaflet, drawn }: { leaflet: typeof L; drawn: L.LayerGroup }, { shape, corners }: Drawing) {
  drawn.clearLayers()
  const points = corners.map(([lng, lat]) => leaflet.latLng(lat, lng))
  const style = { className: 'map-drawn', interactive: false }
  if (shape === 'LineString' && points.length > 1) leaflet.polyline(points, style).addTo(drawn)
  if (shape === 'Polygon' && points.length > 1) leaflet.polygon(points, style).addTo(drawn)
  for (const point of points) {
    const icon = leaflet.divIcon({ className: 'map-pin', iconSize: [20, 20] })
    leaflet.marker(point, { icon, interactive: false, keyboard: false }).addTo(drawn)
  }
}
