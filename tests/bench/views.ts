import { db } from '@/lib/db'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'
import { type AnOrganisation, anOrganisation } from '../support/factories/organisation'

export const sizes = [100, 10_000, 100_000] as const

/** One organisation at this address with a dialogue of each size, filled in the way that views arrive: through the trigger. */
export async function aFullHouse(): Promise<{ organisation: AnOrganisation; dialogues: Map<number, ADialogue> }> {
  const organisation = await anOrganisation()
  await db.organisation.updateMany({ data: { isDefault: false } })
  await db.organisation.update({ where: { id: organisation.id }, data: { isDefault: true, hosts: ['localhost'] } })
  const dialogues = new Map<number, ADialogue>()
  for (const size of sizes) {
    const dialogue = await aDialogue.open({ organisation, moderation: 'AFTER' })
    await fill(dialogue.id, organisation.id, size)
    dialogues.set(size, dialogue)
  }
  return { organisation, dialogues }
}

async function fill(dialogueId: string, organisationId: string, size: number) {
  const batch = 10_000
  for (let from = 1; from <= size; from += batch) {
    await db.$executeRaw`
      INSERT INTO "Contribution" (id, "organisationId", "dialogueId", channel, text, visibility, "consentToQuote", "receivedAt")
      SELECT gen_random_uuid(), ${organisationId}::uuid, ${dialogueId}::uuid,
        (ARRAY['WEB', 'WEB', 'WEB', 'PAPER', 'PHONE', 'INTERVIEW'])[1 + no % 6]::"Channel",
        'Synpunkt ' || no || '. Vägen mellan stationen och skolan är mörk på kvällen, och ' || md5(no::text) || ' gånger har jag bett om en lampa.',
        'PUBLIC', no % 3 <> 0, now()
      FROM generate_series(${from}::int, ${Math.min(size, from + batch - 1)}::int) no`
  }
  await db.$executeRawUnsafe('ANALYZE "Contribution"')
}
