import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { BrokenExport } from './broken-export'

export function contentOf(file: string): Buffer {
  try {
    return fs.readFileSync(file)
  } catch {
    throw new BrokenExport(path.basename(file), undefined, 'filen går inte att läsa')
  }
}

export const isFile = (file: string) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
