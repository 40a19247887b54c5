import 'server-only'
import readSheets from 'read-excel-file/node'
import { largestCell, mostColumns, mostSheetRows, type SheetFault, unpackedMb } from '@/lib/domain/sheet/limits'
import type { SheetRow } from '@/lib/domain/sheet/row'
import { storable } from '@/lib/domain/storable-text'
import { csvRecords } from './csv-table'
import { BrokenImport } from './port'
import { unpacksWithin } from './zip-size'

export interface Spreadsheet {
  heads: string[]
  rows: SheetRow[]
}

type Read = { ok: true; sheet: Spreadsheet } | { ok: false; fault: SheetFault; line?: number }

/** An XLSX (its first sheet) or a CSV with a heading row, known by what is in it and not by what it is called. */
export async function readSpreadsheet(content: Buffer): Promise<Read> {
  if (content.length === 0) return { ok: false, fault: 'empty' }
  const isZip = content.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))
  // The old XLS, and what a spreadsheet with a password is kept in.
  if (content.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return { ok: false, fault: 'oldFormat' }
  try {
    return bounded(isZip ? await fromXlsx(content) : fromCsv(content))
  } catch (error) {
    if (error instanceof BrokenImport) return { ok: false, fault: 'quotes', line: error.line }
    // Whatever a reader of files stumbles on is the file's fault, and said so.
    return { ok: false, fault: isZip ? 'broken' : 'unreadable' }
  }
}

async function fromXlsx(content: Buffer): Promise<SheetRow[] | SheetFault> {
  if (!unpacksWithin(content, unpackedMb * 1_000_000)) return 'broken'
  const [first] = await readSheets(content)
  return (first?.data ?? []).map((cells, index) => ({ line: index + 1, cells: cells.map(asText) }))
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date)
    return cell
      .toISOString()
      .replace(/T00:00:00\.000Z$/, '')
      .replace('T', ' ')
      .replace(/\.\d+Z$/, '')
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej'
  return String(cell)
}

function fromCsv(content: Buffer): SheetRow[] | SheetFault {
  const text = textIn(content)
  if (text.includes('\0')) return 'unreadable'
  return csvRecords(text)
}

/** UTF-8 or UTF-16; else the letters that Swedish spreadsheets have saved as CSV for thirty years. */
function textIn(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('windows-1252').decode(content)
  }
}

function bounded(read: SheetRow[] | SheetFault): Read {
  if (typeof read === 'string') return { ok: false, fault: read }
  const filled = read.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [head, ...rows] = filled
  if (!head || rows.length === 0) return { ok: false, fault: 'empty' }
  if (rows.length > mostSheetRows) return { ok: false, fault: 'tooManyRows' }
  const width = Math.max(...filled.map(({ cells }) => cells.length))
  if (width > mostColumns) return { ok: false, fault: 'tooManyColumns' }
  const long = rows.find(({ cells }) => cells.some((cell) => cell.length > largestCell))
  if (long) return { ok: false, fault: 'cellTooLong', line: long.line }
  const heads = Array.from({ length: width }, (_, index) =>
    storable(head.cells[index] ?? '')
      .trim()
      .slice(0, 300),
  )
  return { ok: true, sheet: { heads, rows: rows.map(({ line, cells }) => ({ line, cells: cells.map(storable) })) } }
}
