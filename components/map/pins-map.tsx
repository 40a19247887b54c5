'use client' // a map to move about in; the same places stand in the list beside it, which needs no script

import '@/app/styles/leaflet.css'
import type L from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import type { MapPin } from '@/lib/queries/map'
import { layGround } from './ground'
import type { MapGround, MapWords } from './map-view'

type Props = {
  ground: MapGround
  /** Answers with the pins of a part of the map. */
  address: string
  /** The list of views, in which each has its place. */
  listPath: string
  words: MapWords & { view: string; many: string; failed: string }
}

/** Stands in a sentence where a number comes; the sentences are made on the server. */
const HERE = '\u2026'
const settleMs = 150

/** Places near each other are one number until one comes closer: a screen holds a few hundred marks, however many places there are. */
export default function PinsMap({ ground, address, listPath, words }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const [hasFailed, setFailed] = useState(false)
  const latest = useRef({ ground, address, listPath, words })

  useEffect(() => {
    const { current } = latest
    let isGone = false
    let map: L.Map | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let asked = new AbortController()
    void import('leaflet').then(({ default: leaflet }) => {
      if (isGone || !element.current) return
      const drawn = layGround(leaflet, element.current, current.ground, current.words)
      map = drawn
      const pins = leaflet.layerGroup().addTo(drawn)
      const refresh = async () => {
        asked.abort()
        asked = new AbortController()
        try {
          const response = await fetch(`${current.address}?del=${partOf(drawn)}`, { signal: asked.signal })
          if (!response.ok) throw new Error(String(response.status))
          const found: { pins: MapPin[] } = await response.json()
          setFailed(false)
          pins.clearLayers()
          for (const pin of found.pins) draw(leaflet, drawn, pins, pin, current)
        } catch (error) {
          if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(true)
        }
      }
      drawn.on('moveend', () => {
        clearTimeout(timer)
        timer = setTimeout(() => void refresh(), settleMs)
      })
      void refresh()
    })
    return () => {
      isGone = true
      clearTimeout(timer)
      asked.abort()
      map?.remove()
    }
  }, [])

  return (
    <>
      <div className="ground" ref={element} />
      {hasFailed && (
        <p className="note" role="status">
          {words.failed}
        </p>
      )}
    </>
  )
}

const partOf = (map: L.Map) => {
  const box = map.getBounds().pad(0.1)
  return [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()].map((side) => side.toFixed(5)).join(',')
}

function draw(leaflet: typeof L, map: L.Map, pins: L.LayerGroup, pin: MapPin, { listPath, words }: Pick<Props, 'listPath' | 'words'>) {
  const isOne = pin.count === 1 && pin.seqNo !== undefined
  const title = isOne ? words.view.replace(HERE, String(pin.seqNo)) : words.many.replace(HERE, String(pin.count))
  const size = isOne ? 20 : 28 + Math.min(24, Math.log10(pin.count) * 12)
  const mark = document.createElement('span')
  mark.textContent = isOne ? '' : String(pin.count)
  const icon = leaflet.divIcon({ html: mark, className: isOne ? 'map-pin' : 'map-many', iconSize: [size, size] })
  const marker = leaflet.marker([pin.lat, pin.lng], { icon, title, alt: title, keyboard: true }).addTo(pins)
  if (!isOne) {
    marker.on('click', () => map.setView([pin.lat, pin.lng], map.getZoom() + 2))
    return
  }
  if (pin.geometry && pin.geometry.type !== 'Point')
    leaflet.geoJSON(pin.geometry, { interactive: false, style: { className: 'map-drawn' } }).addTo(pins)
  marker.bindPopup(popup(title, pin, listPath))
}

/** Made of elements and text: what somebody wrote is never read as markup. */
function popup(title: string, { words = '', seqNo = 0 }: MapPin, listPath: string): HTMLElement {
  const [box, text, link] = [document.createElement('div'), document.createElement('p'), document.createElement('a')]
  text.textContent = words
  text.dir = 'auto'
  link.textContent = title
  link.href = `${listPath}?efter=${seqNo - 1}#synpunkt-${seqNo}`
  box.append(text, link)
  return box
}
