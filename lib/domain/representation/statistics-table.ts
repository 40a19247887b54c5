import { z } from 'zod'

/** A table of an office of statistics, whatever file it came in. Values lie as the dimensions count, the last one fastest. */
export interface StatisticsTable {
  /** What the file says of itself; empty where it says nothing. */
  source: string
  title: string
  updated: string
  dimensions: { name: string; labels: string[] }[]
  values: (number | null)[]
}

export type Read<T> =
  | { ok: true; value: T }
  | { ok: false; problem: { kind: 'EMPTY' | 'NOT_JSON_STAT' | 'NO_FIGURES' | 'DOUBLE_ROW' | 'SIZE'; where: string } }

const Category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
})
const JsonStat = z.object({
  class: z.literal('dataset'),
  label: z.string().default(''),
  source: z.string().default(''),
  updated: z.string().default(''),
  id: z.array(z.string()),
  size: z.array(z.number().int().positive()),
  dimension: z.record(z.string(), z.object({ label: z.string().optional(), category: Category })),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
})

/** json-stat 2, as PxWeb answers with (json-stat.org/full). */
export function fromJsonStat2(document: unknown): Read<StatisticsTable> {
  const parsed = JsonStat.safeParse(document)
  if (!parsed.success) return { ok: false, problem: { kind: 'NOT_JSON_STAT', where: parsed.error.issues[0]?.path.join('.') ?? '' } }
  const { id, size, dimension, value, ...about } = parsed.data
  const cells = size.reduce((product, count) => product * count, 1)
  if (id.length !== size.length || cells > 1_000_000) return { ok: false, problem: { kind: 'SIZE', where: 'size' } }
  const dimensions = id.map((name, at) => {
    const { label, category } = dimension[name] ?? { label: undefined, category: {} }
    return { name: label ?? name, labels: labelsOf(category, size[at] ?? 0) }
  })
  const wrong = dimensions.find(({ labels }, at) => labels.length !== size[at])
  if (wrong) return { ok: false, problem: { kind: 'SIZE', where: wrong.name } }
  const values = Array.from({ length: cells }, (_, at) => (Array.isArray(value) ? value[at] : value[String(at)]) ?? null)
  return { ok: true, value: { source: about.source, title: about.label, updated: about.updated, dimensions, values } }
}

function labelsOf({ index, label = {} }: z.infer<typeof Category>, size: number): string[] {
  const codes = Array.isArray(index)
    ? index
    : index
      ? Object.entries(index)
          .sort(([, a], [, b]) => a - b)
          .map(([code]) => code)
      : Object.keys(label).slice(0, size)
  return codes.map((code) => label[code] ?? code)
}

/**
 * A table as rows of cells, with its header: PxWeb's CSV (either one column a year or sex, or one row a figure) or what
 * somebody typed. Columns whose cells are all figures hold the values; the others name the dimensions.
 */
export function fromRows(rows: readonly (readonly string[])[]): Read<StatisticsTable> {
  const [header, ...body] = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  if (!header || body.length === 0) return { ok: false, problem: { kind: 'EMPTY', where: '1' } }
  const isFigures = (column: number) =>
    body.every((row) => numberIn(row[column]) !== undefined) && !/år|ålder|age|year|tid/i.test(header[column] ?? '')
  const columns = [...header.keys()]
  const figures = columns.filter((column) => isFigures(column) || isYearOfFigures(header[column], body, column))
  if (figures.length === 0) return { ok: false, problem: { kind: 'NO_FIGURES', where: header.join(', ') } }
  const named = columns.filter((column) => !figures.includes(column))
  const dimensions = [
    ...named.map((column) => ({
      name: (header[column] ?? '').trim(),
      labels: [...new Set(body.map((row) => (row[column] ?? '').trim()))],
    })),
    { name: '', labels: figures.map((column) => (header[column] ?? '').trim()) },
  ]
  const size = dimensions.reduce((product, { labels }) => product * labels.length, 1)
  if (size > 1_000_000) return { ok: false, problem: { kind: 'SIZE', where: String(size) } }
  const values: (number | null)[] = Array.from({ length: size }, () => null)
  for (const [line, row] of body.entries()) {
    const place = named.reduce((at, column, index) => {
      const labels = dimensions[index]?.labels ?? []
      return at * labels.length + labels.indexOf((row[column] ?? '').trim())
    }, 0)
    for (const [index, column] of figures.entries()) {
      const at = place * figures.length + index
      if (values[at] !== null) return { ok: false, problem: { kind: 'DOUBLE_ROW', where: String(line + 2) } }
      values[at] = numberIn(row[column]) ?? null
    }
  }
  return { ok: true, value: { source: '', title: '', updated: '', dimensions, values } }
}

/** 'Folkmängd 2024' holds figures though it names a year; a hidden cell is two dots. */
const isYearOfFigures = (name: string | undefined, body: readonly (readonly string[])[], column: number) =>
  /\p{L}.*\d{4}|^\d{4}$/u.test(name ?? '') && body.every((row) => numberIn(row[column]) !== undefined)

/** '1 234' and '1.234,0' as Swedish spreadsheets write them; '..' is a figure that the office hides. */
function numberIn(cell: string | undefined): number | null | undefined {
  const text = (cell ?? '').replace(/[\s\u00a0\u202f]/g, '')
  if (/^(\.{1,2}|-)$/.test(text)) return null
  if (!/^\d+([.,]0*)?$/.test(text)) return undefined
  return Number(text.replace(',', '.'))
}
