// What a look at a map costs the database when a dialogue holds fifty thousand places: the whole of it, and a part.
import { db } from '@/lib/db'
import { pinsIn } from '@/lib/queries/map'

const places = 50_000
const rounds = 20

const parts = [
  ['all of them', { west: 18.7, south: 59.1, east: 19.3, north: 59.5 }],
  ['a town', { west: 18.85, south: 59.25, east: 18.95, north: 59.31 }],
  ['a street', { west: 18.9, south: 59.28, east: 18.905, north: 59.283 }],
] as const

export async function pinFigures(dialogue: { id: string; organisationId: string }): Promise<string> {
  await fill(dialogue)
  const lines: string[] = []
  for (const [name, part] of parts) {
    const times: number[] = []
    let marks = 0
    for (let round = 0; round <= rounds; round += 1) {
      const before = performance.now()
      marks = (await pinsIn(dialogue.id, part)).length
      if (round > 0) times.push(performance.now() - before)
    }
    times.sort((a, b) => a - b)
    lines.push(`${name} ${(times[Math.floor(rounds / 2)] ?? 0).toFixed(1)} ms (${marks} marks)`)
  }
  return `Pins by bounds among ${places}: ${lines.join(', ')}, median of ${rounds}.`
}

async function fill({ id, organisationId }: { id: string; organisationId: string }) {
  const batch = 5000
  await db.$executeRaw`SELECT setseed(0.5)`
  for (let from = 0; from < places; from += batch)
    await db.$executeRaw`
      INSERT INTO "Contribution" (id, "organisationId", "dialogueId", channel, text, answers, visibility, "consentToQuote")
      SELECT gen_random_uuid(), ${organisationId}::uuid, ${id}::uuid, 'IMPORT', 'Plats ' || n, jsonb_build_array(jsonb_build_object(
        'questionId', 'q', 'kind', 'PLACE', 'label', 'Var?', 'settings', jsonb_build_object('decimals', 5), 'value', jsonb_build_object(
        'area', '', 'label', '', 'geometry', jsonb_build_object('type', 'Point', 'coordinates', jsonb_build_array(18.75 + random() * 0.5, 59.15 + random() * 0.3))))),
        'PUBLIC', true
      FROM generate_series(1, ${batch}::int) n`
  await db.$executeRawUnsafe('ANALYZE "MapPlace"')
}
