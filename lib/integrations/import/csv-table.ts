import 'server-only'
import { CsvError, parse } from 'csv-parse/sync'
import { BrokenImport } from './port'

export interface CsvRow {
  line: number
  cells: Record<string, string>
}

/** A table with its header row, whichever of the usual separators it uses, with or without a byte order mark. */
export function csvTable(content: Buffer, needed: readonly string[]): CsvRow[] {
  const text = decoded(content)
  const rows = csvRecords(text)
  const [header, ...body] = rows
  if (!header) throw new BrokenImport(1, 'the file is empty')
  const names = header.cells.map((name) => name.trim())
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0) throw new BrokenImport(1, `the columns ${missing.join(', ')} are missing; found: ${names.join(', ')}`)
  return body.map(({ line, cells }) => {
    if (cells.length !== names.length) throw new BrokenImport(line, `${cells.length} columns where the header has ${names.length}`)
    return { line, cells: Object.fromEntries(names.map((name, index) => [name || `column ${index + 1}`, cells[index] ?? ''])) }
  })
}

function decoded(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    throw new BrokenImport(firstBadLine(content), 'this is not text in UTF-8. Save the file anew as UTF-8')
  }
}

function firstBadLine(content: Buffer): number {
  const lines = content.toString('latin1').split('\n')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const index = lines.findIndex((line) => {
    try {
      decoder.decode(Buffer.from(line, 'latin1'))
      return false
    } catch {
      return true
    }
  })
  return index + 1
}

/** Every row as it stands, the heading first. */
export function csvRecords(text: string): { line: number; cells: string[] }[] {
  try {
    const options = { bom: true, delimiter: separatorOf(text), info: true, relax_column_count: true, skip_empty_lines: true } as const
    const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[]
    // The parser says where a row ends; people look for where it begins.
    return records.map(({ record, info }) => ({ cells: record, line: info.lines - breaksIn(record) }))
  } catch (error) {
    if (error instanceof CsvError) throw new BrokenImport(Number(error.lines) || 1, `quotation marks do not match (${error.code})`)
    throw error
  }
}

const breaksIn = (record: string[]) => record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)

/** The one that the header row, outside quotation marks, holds most of. */
export function separatorOf(text: string): string {
  const header = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const counted = [';', ',', '\t', '|'].map((separator) => ({ separator, count: header.split(separator).length }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator
}
