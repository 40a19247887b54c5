import type { ImportFormat, ImportRow } from '@/lib/domain/import-row'

/** Reads one kind of file from another system. Whatever it can't understand stops it, with the line. */
export interface ImportReader {
  format: ImportFormat
  /** How the rows' origin is named in the database; with the row's id it makes a second run change nothing. */
  sourceSystem: string
  read: (content: Buffer) => ImportRow[]
}

/** The file is broken: at which line, and how. */
export class BrokenImport extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(`Line ${line}: ${reason}`)
  }
}
