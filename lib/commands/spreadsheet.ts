import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { type DialogueState, isInfluenceable } from '@/lib/domain/dialogue'
import { conflict } from '@/lib/domain/result'
import { largestCell, mostColumns, mostSheetRows } from '@/lib/domain/sheet/limits'
import { guessMapping, SheetMapping } from '@/lib/domain/sheet/mapping'
import { askedQuestions } from '@/lib/queries/asked-questions'
import { type OpenSheet, openSheet, sheetReport, spreadsheetSource } from '@/lib/queries/spreadsheet'
import { command, done, unchanged } from './command'
import { importViews } from './contribution-import'

const Row = z.object({ line: z.int(), cells: z.array(z.string().max(largestCell)).max(mostColumns) })

const ReceiveSpreadsheet = z.object({
  dialogueId: z.uuid(),
  fileName: z.string().trim().min(1).max(200),
  fileHash: z.string().length(64),
  heads: z.array(z.string().max(300)).max(mostColumns),
  rows: z.array(Row).min(1).max(mostSheetRows),
})

/** Keeps a file that has been read until its columns are understood. It leaves no event: nothing has been taken in yet. */
export const receiveSpreadsheet = command({
  action: 'contribution.import',
  input: ReceiveSpreadsheet,
  load: async (tx, { dialogueId }) => {
    const dialogue = await tx.dialogue.findUnique({
      where: { id: dialogueId },
      select: { organisationId: true, projectId: true, state: true, level: true },
    })
    if (!dialogue) return undefined
    const state = dialogue.state as DialogueState
    const { organisationId, projectId, level } = dialogue
    return { subject: { organisationId, projectId, dialogueId, state, is: { influenceable: isInfluenceable({ state, level }) } } }
  },
  run: async ({ tx, input: { dialogueId, ...file }, actor, subject }) => {
    const known = await tx.spreadsheet.findUnique({ where: { dialogueId_fileHash: { dialogueId, fileHash: file.fileHash } } })
    if (known) return unchanged({ id: known.id, isKnown: true })
    // The same table put right and sent again: what its columns are has been said already.
    const last = await tx.spreadsheet.findFirst({
      where: { dialogueId, heads: { equals: file.heads } },
      orderBy: { createdAt: 'desc' },
      select: { mapping: true },
    })
    const mapping = last ? SheetMapping.parse(last.mapping) : guessMapping(file.heads, await askedQuestions(tx, dialogueId))
    const { organisationId } = subject
    const data = { ...file, dialogueId, organisationId, uploadedById: actor.userId, rowCount: file.rows.length, mapping }
    const { id } = await tx.spreadsheet.create({ data, select: { id: true } })
    return unchanged({ id, isKnown: false })
  },
})

const load = async (tx: Tx, { id }: { id: string }) => {
  // Two people who press the same button take turns.
  await tx.$executeRaw`SELECT 1 FROM "Spreadsheet" WHERE id = ${id}::uuid FOR UPDATE`
  const sheet = await openSheet(tx, id)
  return sheet && { subject: sheet.subject, sheet }
}

/** What each column is. Said again, it is changed; taken in, it stands. */
export const mapSpreadsheet = command({
  action: 'contribution.import',
  input: z.object({ id: z.uuid(), mapping: SheetMapping }),
  load,
  run: async ({ tx, input: { id, mapping }, sheet }) => {
    if (sheet.importedAt) return conflict('sheet.alreadyIn')
    const used = Object.values(mapping.columns)
    if (new Set(used).size < used.length) return conflict('sheet.columnTwice')
    await tx.spreadsheet.update({ where: { id }, data: { mapping } })
    return unchanged({ id, dialogueId: sheet.dialogueId })
  },
})

/** Every row or none. Rows that are here already, from this file or an earlier one, are left as they are. */
export const importSpreadsheet = command({
  action: 'contribution.import',
  input: z.object({ id: z.uuid() }),
  load,
  run: async ({ tx, input: { id }, actor, now, sheet }) => {
    const { dialogueId, created, unchanged: before } = sheet
    if (sheet.importedAt) return unchanged({ id, dialogueId, created: created ?? 0, unchanged: before ?? 0 })
    const { rows, faults } = await sheetReport(tx, sheet, now)
    if (faults.length > 0) return conflict('sheet.hasFaults', { count: faults.length })
    const result = await importViews(
      actor,
      { organisationId: sheet.organisationId, slug: sheet.slug, sourceSystem: spreadsheetSource, rows: withIds(sheet, rows) },
      { tx, now },
    )
    if (!result.ok) return result
    const fresh = result.value.rows.filter(({ as }) => as === 'created' || as === 'blank').length
    const counts = { created: fresh, unchanged: rows.length - fresh }
    await tx.spreadsheet.update({ where: { id }, data: { ...counts, rows: [], importedAt: now } })
    return unchanged({ id, dialogueId, ...counts })
  },
})

/** Files that nobody went on with: they hold what people have said, and are not kept for later. */
export const purgeSpreadsheets = command({
  action: 'draft.purge',
  input: z.object({}),
  load: async () => ({ subject: { organisationId: '' } }),
  run: async ({ tx, now }) => {
    const before = new Date(now.getTime() - 30 * 86_400_000)
    const { count } = await tx.spreadsheet.deleteMany({ where: { importedAt: null, createdAt: { lte: before } } })
    if (count === 0) return unchanged({ count })
    return done({ count }, { event: { kind: 'drafts.purged', organisationId: null, data: { count } } })
  },
})

/** A row's own id is what it says, and how many have said the same before it: a longer file next week brings only what is new. */
function withIds({ heads, rows: cellsByLine, ids }: OpenSheet, rows: Awaited<ReturnType<typeof sheetReport>>['rows']) {
  const cells = new Map(cellsByLine.map((row) => [row.line, row.cells]))
  return rows.map((row) => ({
    ...row,
    sourceId: ids.get(row.line) ?? createHash('sha256').update(String(row.line)).digest('hex'),
    sourceParentId: null,
    sourceData: Object.fromEntries(heads.map((head, index) => [head || `${index + 1}`, cells.get(row.line)?.[index] ?? ''])),
  }))
}
