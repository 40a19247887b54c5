import 'server-only'
import { db } from '@/lib/db'
import { isPublicDialogue } from '@/lib/domain/dialogue'

/** Easy to type from a paper: digits and a–f, where nothing is mistaken for something else. */
const shortest = 6

/**
 * A dialogue's short code: so much of a hash of its id as no earlier dialogue of the organisation begins with. It never changes,
 * since what comes later gives way.
 */
export async function shortCodeOf(dialogueId: string): Promise<string> {
  const [found] = await db.$queryRaw<{ code: string }[]>`
    SELECT left(md5(d.id::text), n) AS code FROM "Dialogue" d, generate_series(${shortest}::int, 32) n
    WHERE d.id = ${dialogueId}::uuid AND NOT EXISTS (
      SELECT 1 FROM "Dialogue" e WHERE e."organisationId" = d."organisationId" AND (e."createdAt", e.id) < (d."createdAt", d.id)
        AND left(md5(e.id::text), n) = left(md5(d.id::text), n))
    ORDER BY n LIMIT 1`
  return found?.code ?? ''
}

/** Where a short code leads: the public page's slug, of the first dialogue that it fits. */
export async function slugOfShortCode(organisationId: string, typed: string): Promise<string | undefined> {
  const code = typed.trim().toLowerCase()
  if (!/^[0-9a-f]{6,32}$/.test(code)) return undefined
  const [found] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Dialogue" WHERE "organisationId" = ${organisationId}::uuid AND left(md5(id::text), ${code.length}::int) = ${code}
    ORDER BY "createdAt", id LIMIT 1`
  const dialogue = found && (await db.dialogue.findUnique({ where: { id: found.id } }))
  return dialogue && isPublicDialogue(dialogue) ? dialogue.slug : undefined
}
