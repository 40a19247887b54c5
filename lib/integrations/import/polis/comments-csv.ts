import 'server-only'
import path from 'node:path'
import { storable } from '@/lib/domain/storable-text'
import { csvTable } from '../csv-table'
import { BrokenImport } from '../port'
import { BrokenExport } from './broken-export'
import { type PolisStatement, sourceId } from './export'
import { contentOf } from './file-content'

/** comments.csv: a statement a row, with quotation marks and breaks within them. Unknown columns are passed over. */
export function readCommentsCsv(file: string): PolisStatement[] {
  const name = path.basename(file)
  return tableOf(file).map(({ line, cells: written }) => {
    const cells = normalised(written)
    const id = (cells['comment-id'] ?? cells['statement-id'] ?? cells.tid ?? '').trim()
    if (!id) throw new BrokenExport(name, line, 'påståendet saknar comment-id')
    const moderated = (cells.moderated ?? cells.mod ?? '').trim()
    if (!/^(-1|0|1|)$/.test(moderated)) throw new BrokenExport(name, line, `moderated är ”${moderated}”, inte -1, 0 eller 1`)
    return {
      id: sourceId(id),
      text: storable(cells['comment-body'] ?? cells.txt ?? cells.body ?? '').trim() || undefined,
      moderated: Number(moderated),
      isMeta: isTrue(cells['is-meta']),
      isSeed: isTrue(cells['is-seed']),
      language: cells.lang || undefined,
      at: timeOf(cells.timestamp),
      line,
    }
  })
}

/** A table of the export, with what is wrong with it said in Swedish. */
export function tableOf(file: string) {
  const content = contentOf(file)
  try {
    return csvTable(content, [])
  } catch (error) {
    if (!(error instanceof BrokenImport)) throw error
    throw new BrokenExport(path.basename(file), error.line, `tabellen går inte att läsa (${error.message})`)
  }
}

export const normalised = (cells: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).map(([name, value]) => [name.trim().toLowerCase().replaceAll('_', '-'), value]))

export const isTrue = (written: unknown) => written === true || /^(true|t|1|yes)$/i.test(String(written ?? '').trim())

/** Milliseconds since 1970, or a date as a computer writes it. */
export function timeOf(written: unknown): Date | undefined {
  const text = String(written ?? '').trim()
  if (!text) return undefined
  const time = new Date(/^\d+(\.\d+)?$/.test(text) ? Number(text) : text)
  return Number.isNaN(time.getTime()) ? undefined : time
}
