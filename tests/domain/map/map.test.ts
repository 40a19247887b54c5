import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCorner, type Drawing, drawingOf, geometryOf, shapes } from '@/components/map/drawing'
import { boundsFrom, boundsOf, outlineFrom } from '@/lib/domain/map/outline'
import { drawOutline } from '@/lib/domain/map/svg-outline'
import { Geometry } from '@/lib/domain/question/place'
import strandvik from '@/prisma/seed/strandvik/outline.json'

const corner = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))

describe('what is drawn', () => {
  it('is a place that the question takes, or nothing at all, and can be drawn on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.array(corner, { maxLength: 40 }), (shape, corners) => {
        const drawing = corners.reduce<Drawing>(addCorner, { shape, corners: [] })
        const geometry = geometryOf(drawing)
        if (geometry === null) {
          expect(corners.length).toBeLessThan(3)
          return
        }
        expect(Geometry.parse(geometry)).toEqual(geometry)
        expect(drawingOf(geometry)).toEqual(drawing)
      }),
    )
  })
})

describe('the organisation’s own areas', () => {
  it('are kept with their names and nothing else that the file said', () => {
    const [first] = strandvik.features
    const told = { ...strandvik, owner: 'Karin', features: [{ ...first, id: 7, properties: { ...first?.properties, owner: 'Karin Wik' } }] }
    expect(JSON.stringify(outlineFrom(told))).not.toContain('Karin')
    expect(outlineFrom(strandvik)?.features.map(({ properties }) => properties.name)).toContain('Skärgården')
  })

  it.each([null, [], { type: 'FeatureCollection', features: [] }, { type: 'Feature' }, 'x'])('are nothing when the file is %j', (file) => {
    expect(outlineFrom(file)).toBeUndefined()
  })

  it('are drawn inside their frame, north up', () => {
    const outline = outlineFrom(strandvik)
    if (!outline) throw new Error('no outline')
    const { width, height, areas } = drawOutline(outline, 640)
    const numbers = areas.flatMap(({ path }) => path.match(/-?[\d.]+ -?[\d.]+/g) ?? []).map((pair) => pair.split(' ').map(Number))
    for (const [x = -1, y = -1] of numbers) {
      expect(x >= 0 && x <= width).toBe(true)
      expect(y >= 0 && y <= height + 0.1).toBe(true)
    }
    const at = (name: string) => areas.find((area) => area.name === name)?.at.y ?? 0
    expect(at('Norrvik')).toBeLessThan(at('Södra Strand'))
    expect(boundsOf(outline).east).toBeGreaterThan(19)
  })
})

it.each(['', '1,2,3', '1,2,3,4,5', 'a,b,c,d', '10,10,5,20', 'NaN,1,2,3', "1,2,3,4'; DROP TABLE x", '1,2,Infinity,4'])(
  '%s is no part of a map',
  (asked) => {
    expect(boundsFrom(asked)).toBeUndefined()
  },
)
