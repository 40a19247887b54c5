import fs from 'node:fs'
import type { Instance } from '@/lib/domain/sortition/instance'
import { type Fault, type PoolColumns, readPool, readQuotas, type Table } from '@/lib/domain/sortition/reading'
import { BrokenImport } from '@/lib/integrations/import/port'
import { readTable } from '@/lib/integrations/sortition/read-table'
import { Advice } from './cli-command'

export interface InputFiles {
  pool: string
  quotas: string
  panelSize: number
  columns: PoolColumns
  /** People whose value has no quota are left out and listed, instead of stopping everything. */
  mayLeaveOut: boolean
}

export type SortitionInput = { ok: true; instance: Instance; leftOut: Fault[] } | { ok: false; faults: Fault[] }

export function readInput({ pool, quotas, panelSize, columns, mayLeaveOut }: InputFiles): SortitionInput {
  const features = readQuotas(tableOf(quotas), panelSize)
  if (!features.ok) return features
  const table = tableOf(pool)
  const people = readPool(table, features.value, columns)
  if (people.ok) return { ok: true, instance: { panelSize, features: features.value, people: people.value }, leftOut: [] }
  const leftOut = people.faults.filter(({ kind }) => kind === 'unknown-value')
  if (!mayLeaveOut || leftOut.length === 0) return people
  const lines = new Set(leftOut.flatMap((fault) => (fault.kind === 'unknown-value' ? [fault.line] : [])))
  const rest = readPool({ ...table, rows: table.rows.filter(({ line }) => !lines.has(line)) }, features.value, columns)
  return rest.ok ? { ok: true, instance: { panelSize, features: features.value, people: rest.value }, leftOut } : rest
}

export function contentOf(file: string): Buffer {
  try {
    return fs.readFileSync(file)
  } catch {
    throw new Advice(`${file} cannot be read.`)
  }
}

function tableOf(file: string): Table {
  try {
    return readTable(contentOf(file))
  } catch (error) {
    if (error instanceof BrokenImport) throw new Advice(`${file}: ${error.message}.`)
    throw error
  }
}
