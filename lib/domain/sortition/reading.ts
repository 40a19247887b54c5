import type { Feature, Instance, Person, Quota } from './instance'

/** A table as read from a file: what the columns are called, and each row with the line that it stands on. */
export interface Table {
  columns: string[]
  rows: { line: number; cells: Record<string, string> }[]
}

/** What is wrong with a file, and where: nothing is guessed and nobody is left out in silence. */
export type Fault =
  | { kind: 'missing-column'; table: 'pool' | 'quotas'; column: string }
  | { kind: 'no-quotas' }
  | { kind: 'not-a-number'; line: number; column: string; text: string }
  | { kind: 'blank-quota'; line: number }
  | { kind: 'repeated-quota'; line: number; feature: string; value: string }
  | { kind: 'empty-pool' }
  | { kind: 'blank-id'; line: number }
  | { kind: 'repeated-id'; id: string; lines: number[] }
  | { kind: 'unknown-value'; line: number; id: string; feature: string; value: string }

export type Reading<T> = { ok: true; value: T } | { ok: false; faults: Fault[] }

/** As two people would call it the same: capitals, spaces around and composed letters tell nothing apart. */
export const sameWord = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv')

/**
 * Both forms that sortition tools write: `category,feature,min,max` and `feature,value,min,max,min_flex,max_flex` (also
 * `category,name`). An empty floor is 0, an empty ceiling the whole panel.
 */
export function readQuotas(table: Table, panelSize: number): Reading<Feature[]> {
  if (table.rows.length === 0) return { ok: false, faults: [{ kind: 'no-quotas' }] }
  const column = finder(table)
  const featureColumn = column('category') ?? column('feature')
  const valueColumn = column('category') ? (column('feature') ?? column('name') ?? column('value')) : (column('value') ?? column('name'))
  const [min, max] = [column('min'), column('max')]
  if (!featureColumn || !valueColumn || !min || !max) {
    const missing = { feature: featureColumn, value: valueColumn, min, max }
    const faults = Object.entries(missing).flatMap(([name, found]): Fault[] =>
      found ? [] : [{ kind: 'missing-column', table: 'quotas', column: name }],
    )
    return { ok: false, faults }
  }
  const faults: Fault[] = []
  const features = new Map<string, Feature>()
  for (const { line, cells } of table.rows) {
    const number = (name: string | undefined, whenEmpty: number | undefined) => {
      const text = name ? (cells[name] ?? '').trim() : ''
      if (text === '') return whenEmpty
      if (/^\d+([.,]0+)?$/.test(text)) return Number.parseInt(text, 10)
      faults.push({ kind: 'not-a-number', line, column: name ?? '', text })
      return whenEmpty
    }
    const [name, value] = [cells[featureColumn]?.trim() ?? '', cells[valueColumn]?.trim() ?? '']
    if (name === '' || value === '') {
      if (Object.values(cells).some((cell) => cell.trim() !== '')) faults.push({ kind: 'blank-quota', line })
      continue
    }
    const feature = features.get(sameWord(name)) ?? { name, quotas: [] }
    features.set(sameWord(name), feature)
    if (feature.quotas.some((quota) => sameWord(quota.value) === sameWord(value)))
      faults.push({ kind: 'repeated-quota', line, feature: name, value })
    const quota: Quota = { value, min: number(min, 0) ?? 0, max: number(max, panelSize) ?? panelSize }
    const [minFlex, maxFlex] = [number(column('min_flex'), undefined), number(column('max_flex'), undefined)]
    feature.quotas.push({ ...quota, ...(minFlex === undefined ? {} : { minFlex }), ...(maxFlex === undefined ? {} : { maxFlex }) })
  }
  if (features.size === 0 && faults.length === 0) faults.push({ kind: 'no-quotas' })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: [...features.values()] }
}

export interface PoolColumns {
  /** Which column names people; else the first called id or something_id; else people are called by their row, from 1. */
  id?: string
  household?: string
}

/** Everybody in the file, in its order. Columns that no quota names are left where they are: names and addresses never come along. */
export function readPool(table: Table, features: Feature[], columns: PoolColumns): Reading<Person[]> {
  if (table.rows.length === 0) return { ok: false, faults: [{ kind: 'empty-pool' }] }
  const column = finder(table)
  const wanted = [...features.map(({ name }) => name), ...[columns.id, columns.household].flatMap((name) => name ?? [])]
  const missing = wanted.filter((name) => !column(name))
  if (missing.length > 0) return { ok: false, faults: missing.map((name) => ({ kind: 'missing-column', table: 'pool', column: name })) }
  const rows = table.rows.filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== ''))
  if (rows.length === 0) return { ok: false, faults: [{ kind: 'empty-pool' }] }

  const idColumn = columns.id ? column(columns.id) : idColumnOf(table, wanted)
  const faults: Fault[] = []
  const lines = new Map<string, number[]>()
  const households = new Map<string, number>()
  const people = rows.map(({ line, cells }, row): Person => {
    const id = idColumn ? (cells[idColumn] ?? '').normalize('NFC').trim() : String(row + 1)
    if (id === '') faults.push({ kind: 'blank-id', line })
    else lines.set(id, [...(lines.get(id) ?? []), line])
    const values = features.map(({ name, quotas }) => {
      const text = cells[column(name) ?? ''] ?? ''
      const value = quotas.findIndex((quota) => sameWord(quota.value) === sameWord(text))
      if (value < 0) faults.push({ kind: 'unknown-value', line, id, feature: name, value: text.trim() })
      return value
    })
    return { id, values, household: householdOf(columns.household ? (cells[column(columns.household) ?? ''] ?? '') : '', households) }
  })
  for (const [id, at] of lines) if (at.length > 1) faults.push({ kind: 'repeated-id', id, lines: at })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: people }
}

/** The same people in the same order whichever order the file had, so that it is the people who decide the lottery. */
export function inOrder(instance: Instance): Instance {
  return { ...instance, people: [...instance.people].sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

function householdOf(text: string, known: Map<string, number>): number | null {
  const name = sameWord(text)
  if (name === '') return null
  const household = known.get(name) ?? known.size
  known.set(name, household)
  return household
}

const finder = (table: Table) => {
  const byName = new Map([...table.columns].reverse().map((name) => [sameWord(name), name]))
  return (name: string) => byName.get(sameWord(name))
}

function idColumnOf({ columns }: Table, taken: string[]): string | undefined {
  const used = new Set(taken.map(sameWord))
  const free = columns.filter((name) => !used.has(sameWord(name)))
  return free.find((name) => sameWord(name) === 'id') ?? free.find((name) => /(^|[_\s-])id$/.test(sameWord(name)))
}
