import 'server-only'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Tx } from '@/lib/db'
import type { ImportedStatement, ImportPlace, StatementImportReport } from './statement-import-shape'

const stateOf = { '-1': 'REJECTED', 0: 'PENDING', 1: 'ACCEPTED' } as const

/** Adds the statements that are not there, after those that are, in the order of the file. */
export async function takeStatements(
  tx: Tx,
  { dialogueId, sourceSystem, now }: ImportPlace,
  statements: readonly z.output<typeof ImportedStatement>[],
): Promise<{ idOf: Map<string, string>; report: StatementImportReport['statements'] }> {
  const known = await tx.statement.findMany({ where: { dialogueId, sourceSystem }, select: { id: true, sourceId: true } })
  const idOf = new Map(known.flatMap(({ id, sourceId }) => (sourceId === null ? [] : [[sourceId, id] as const])))
  const before = new Set(idOf.keys())
  const fresh = new Map<string, z.output<typeof ImportedStatement>>()
  const report = statements.map((statement) => {
    const { sourceId } = statement
    const as = before.has(sourceId) ? ('unchanged' as const) : fresh.has(sourceId) ? ('repeated' as const) : ('created' as const)
    if (as === 'created') fresh.set(sourceId, statement)
    return { sourceId, as }
  })
  const last = await tx.statement.aggregate({ where: { dialogueId }, _max: { order: true } })
  let order = last._max.order ?? 0
  const data = [...fresh.values()].map(({ sourceId, text, language, moderated, isMeta, isSeed, at }) => {
    const id = randomUUID()
    idOf.set(sourceId, id)
    order++
    const state = stateOf[moderated]
    return { id, dialogueId, order, text, language, state, isMeta, fromParticipant: !isSeed, createdAt: at ?? now, sourceSystem, sourceId }
  })
  if (data.length > 0) await tx.statement.createMany({ data })
  return { idOf, report }
}
