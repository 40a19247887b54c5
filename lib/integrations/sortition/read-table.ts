import type { Table } from '@/lib/domain/sortition/reading'
import { csvTable } from '../import/csv-table'

/**
 * A pool or its quotas from a CSV file, whichever the separator. A file that is not UTF-8 is read as a Swedish spreadsheet
 * of old saves it (Windows-1252). Throws `BrokenImport` with the line when it is no table.
 */
export function readTable(content: Buffer): Table {
  const rows = csvTable(asUtf8(content), [])
  return { columns: Object.keys(rows[0]?.cells ?? {}), rows }
}

function asUtf8(content: Buffer): Buffer {
  if (content[0] === 0xff && content[1] === 0xfe) return content
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content)
    return content
  } catch {
    return Buffer.from(new TextDecoder('windows-1252').decode(content))
  }
}
