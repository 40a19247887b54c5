import 'server-only'
import type { Tx } from '@/lib/db'

/**
 * The strategist's own statements of a dialogue that has not opened: exactly these, each with an id of its own by which it is voted on.
 * What people themselves propose afterwards is not touched.
 */
export async function keepStatements(tx: Tx, dialogueId: string, texts: readonly string[]): Promise<Map<string, string>> {
  const before = await tx.statement.findMany({
    where: { dialogueId },
    select: { id: true, text: true, order: true, fromParticipant: true, sourceId: true },
  })
  const own = before.filter(({ fromParticipant, sourceId }) => !fromParticipant && !sourceId)
  const gone = own.filter(({ text }) => !texts.includes(text))
  if (gone.length > 0) await tx.statement.deleteMany({ where: { id: { in: gone.map(({ id }) => id) }, votes: { none: {} } } })
  const last = Math.max(0, ...before.map(({ order }) => order))
  const fresh = [...new Set(texts)].filter((text) => !own.some((one) => one.text === text))
  await tx.statement.createMany({
    data: fresh.map((text, index) => ({ dialogueId, order: last + index + 1, text, state: 'ACCEPTED' as const })),
  })
  const all = await tx.statement.findMany({
    where: { dialogueId, text: { in: [...texts] }, fromParticipant: false },
    select: { id: true, text: true },
  })
  return new Map(all.map(({ id, text }) => [text, id]))
}
