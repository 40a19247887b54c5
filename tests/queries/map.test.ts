import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideModeration } from '@/lib/commands/moderation'
import { withdrawView } from '@/lib/commands/own-view'
import { db } from '@/lib/db'
import { authorWith } from '@/lib/domain/actor'
import type { Geometry } from '@/lib/domain/question/place'
import { listedPlaces, mapDialogue, pinsIn } from '@/lib/queries/map'
import { publishedViews } from '@/lib/queries/published-views'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'
import { aStrategist } from '../support/factories/people'

const world = { west: -180, south: -90, east: 180, north: 90 }
const point = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] })

/** A view that points somewhere, as any of the ways in leaves it. */
function aPlace(
  dialogue: ADialogue,
  geometry: Geometry,
  { decimals, text = 'Här är det mörkt.' }: { decimals?: number; text?: string } = {},
) {
  const value = { area: '', label: 'vid trappan <b onclick=alert(1)>', geometry }
  const answers = [{ questionId: randomUUID(), kind: 'PLACE', label: 'Var?', options: [], settings: { decimals }, value }]
  const { id: dialogueId, organisationId } = dialogue
  return db.contribution.create({
    data: { dialogueId, organisationId, channel: 'PAPER', text, answers, visibility: 'PUBLIC', consentToQuote: true },
  })
}

describe('where a view points', () => {
  it('is never told more exactly than the question says, in any answer to others', async () => {
    const dialogue = await aDialogue.open()
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [18.8765432, 59.3333333],
        [18.8876543, 59.3444444],
      ],
    }
    await aPlace(dialogue, point(18.9123456, 59.3123456))
    await aPlace(dialogue, line, { decimals: 2 })
    const answered = JSON.stringify([
      await pinsIn(dialogue.id, { west: 18.9, south: 59.31, east: 18.92, north: 59.32 }),
      await pinsIn(dialogue.id, { west: 18.87, south: 59.33, east: 18.891, north: 59.345 }),
      await listedPlaces(dialogue.id, 0),
      (await publishedViews(dialogue.organisationId, dialogue.slug, {}, 'sv'))?.views,
    ])
    expect(answered).toContain('18.912')
    expect(answered).toContain('[[18.88,59.33],[18.89,59.34]]')
    expect(answered).not.toMatch(/18\.91[0-9]{2,}|59\.312[0-9]+|18\.876|59\.344/)
  })

  it('is rounded alike for every place on earth', async () => {
    const dialogue = await aDialogue.open()
    const degree = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
    await fc.assert(
      fc.asyncProperty(degree(180), degree(90), fc.integer({ min: 2, max: 5 }), async (lng, lat, decimals) => {
        const { id } = await aPlace(dialogue, point(lng, lat), { decimals })
        const kept = await db.mapPlace.findFirstOrThrow({ where: { contributionId: id } })
        const step = 10 ** -decimals
        expect(Math.abs(kept.lng - lng)).toBeLessThanOrEqual(step / 2 + 1e-9)
        expect(Math.abs(kept.lng / step - Math.round(kept.lng / step))).toBeLessThan(1e-6)
        expect(Math.abs(kept.lat - lat)).toBeLessThanOrEqual(step / 2 + 1e-9)
        expect(kept.geometry).toEqual({ type: 'Point', coordinates: [kept.lng, kept.lat] })
      }),
      { numRuns: 40 },
    )
  })

  it('leaves the map with its view: hidden, masked or taken back', async () => {
    const dialogue = await aDialogue.open()
    const strategist = await aStrategist({ id: dialogue.organisationId })
    const [hidden, masked, withdrawn, kept] = await Promise.all([1, 2, 3, 4].map((no) => aPlace(dialogue, point(18 + no / 10, 59))))
    const because = { code: 'PERSON', statement: 'Någon pekas ut i texten.' }
    for (const [view, outcome] of [
      [hidden, 'HIDE'],
      [masked, 'REDACT'],
    ] as const)
      await db.contribution.update({
        where: { id: view?.id ?? '' },
        data: { visibility: outcome === 'HIDE' ? 'HIDDEN_PENDING_REVIEW' : 'REDACTED' },
      })
    await withdrawView(authorWith(withdrawn?.id ?? ''), { contributionId: withdrawn?.id })
    expect(await pinsIn(dialogue.id, world)).toHaveLength(1)
    expect((await listedPlaces(dialogue.id, 0)).places.map(({ seqNo }) => seqNo)).toEqual([kept?.seqNo])
    await decideModeration(strategist, { contributionId: hidden?.id, outcome: 'PUBLISH', ...because })
    expect((await listedPlaces(dialogue.id, 0)).total).toBe(2)
  })

  it('is shown only where views are, and on nobody else’s map', async () => {
    const dialogue = await aDialogue.open({ showsViews: false })
    const other = await aDialogue.open()
    await aPlace(other, point(18, 59))
    expect(await mapDialogue(dialogue.organisationId, dialogue.slug)).toBeUndefined()
    expect(await mapDialogue(dialogue.organisationId, other.slug === dialogue.slug ? 'finns-inte' : other.slug)).toBeUndefined()
    expect(await pinsIn(dialogue.id, world)).toEqual([])
    const draft = await aDialogue.draft()
    expect(await mapDialogue(draft.organisationId, draft.slug)).toBeUndefined()
  })
})

describe('however many places there are', () => {
  it('a screen gets a few hundred marks that together count them all', async () => {
    const dialogue = await aDialogue.open()
    await db.$executeRaw`
      INSERT INTO "Contribution" (id, "organisationId", "dialogueId", channel, text, answers, visibility, "consentToQuote")
      SELECT gen_random_uuid(), ${dialogue.organisationId}::uuid, ${dialogue.id}::uuid, 'IMPORT', 'Plats ' || n,
        jsonb_build_array(jsonb_build_object('questionId', 'q', 'kind', 'PLACE', 'label', 'Var?', 'value', jsonb_build_object('area', '', 'label', '',
          'geometry', jsonb_build_object('type', 'Point', 'coordinates', jsonb_build_array(18.8 + (n % 61) / 300.0, 59.2 + (n % 53) / 300.0))))),
        'PUBLIC', true
      FROM generate_series(1, 1500) n`
    const all = await pinsIn(dialogue.id, { west: 18.7, south: 59.1, east: 19.1, north: 59.5 })
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(1500)
    expect(all.length).toBeLessThanOrEqual(144)
    const near = await pinsIn(dialogue.id, { west: 18.8, south: 59.2, east: 18.81, north: 59.21 })
    expect(near.every(({ lng, lat }) => lng <= 18.81 && lat <= 59.21)).toBe(true)
    const listed = await listedPlaces(dialogue.id, 0)
    expect([listed.total, listed.places.length]).toEqual([1500, 50])
    expect((await listedPlaces(dialogue.id, listed.next ?? 0)).places[0]?.seqNo).toBe(51)
  })
})
