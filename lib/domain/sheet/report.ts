import type { Question } from '../question/question'
import type { SheetMapping } from './mapping'
import { type ReadRow, type RowFault, readRow, type SheetRow } from './row'

export interface SheetReport {
  rows: ReadRow[]
  faults: RowFault[]
}

interface Sheet {
  heads: readonly string[]
  rows: readonly SheetRow[]
  mapping: SheetMapping
  questions: readonly Question[]
  now: Date
  /** Numbers on papers that are already here, of other rows than these. */
  knownSheets: ReadonlySet<string>
}

/** Every row read: what will become views, and what must be put right first. */
export function reportOn({ rows, knownSheets, ...sheet }: Sheet): SheetReport {
  const report: SheetReport = { rows: [], faults: [] }
  const seen = new Set<string>()
  const column = sheet.heads[sheet.mapping.columns.sheetNo ?? -1] ?? ''
  for (const row of rows) {
    const { row: read, faults } = readRow(row, sheet)
    report.faults.push(...faults)
    if (!read) continue
    const { line, sheetNo: cell } = read
    const because = cell === '' ? undefined : seen.has(cell) ? 'sheetTwice' : knownSheets.has(cell) ? 'sheetKnown' : undefined
    if (because) report.faults.push({ line, column, cell, because })
    if (cell) seen.add(cell)
    report.rows.push(read)
  }
  return report
}
