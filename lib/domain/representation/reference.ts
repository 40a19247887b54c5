import { z } from 'zod'
import { ageBands } from '../vocabulary'
import type { StatisticsTable } from './statistics-table'

const line = z.string().trim().max(300, 'problem.tooLong')
/** Stored per dialogue: the people it wants to hear, and where the figures are from. */
export const ReferencePopulation = z.object({
  source: line.min(2, 'representation.saySource'),
  table: line.default(''),
  referenceDate: z.iso.date('representation.sayDate'),
  licence: line.default(''),
  rows: z.array(z.object({ district: z.string(), ageBand: z.string(), sex: z.string(), count: z.number().nonnegative() })).min(1),
})
export type ReferencePopulation = z.infer<typeof ReferencePopulation>
export type PopulationRow = ReferencePopulation['rows'][number]

export type Mapped =
  | { ok: true; rows: PopulationRow[]; people: number }
  | { ok: false; because: Misfit['because'] | 'HIDDEN_FIGURE' | 'NOBODY'; what: string }

type Role = 'age' | 'sex' | 'area' | 'constant'
interface Misfit {
  because: 'AGE_ACROSS_BANDS' | 'UNKNOWN_AREA' | 'UNKNOWN_DIMENSION'
  what: string
}
interface Part {
  role: Role
  /** For each label: the key that it stands for; null: a total, which is left out. */
  keys: (string | null)[]
}

/**
 * A table of statistics as the people of a dialogue: ages put together in the form's bands, areas found by name.
 * Totals beside their parts are left out. Nothing is guessed: what does not fit comes back with its name.
 * @param youngest people under this age are not counted (a dialogue for 16 and over)
 */
export function populationFrom(table: StatisticsTable, districts: readonly { key: string; name: string }[], youngest = 0): Mapped {
  const parts: Part[] = []
  for (const { name, labels } of table.dimensions) {
    const part = partOf(name, labels, districts, youngest)
    if ('because' in part) return { ok: false, ...part }
    parts.push(part)
  }
  const sums = new Map<string, PopulationRow>()
  let people = 0
  for (const [at, value] of table.values.entries()) {
    const row = { district: '', ageBand: '', sex: '', count: 0 }
    let rest = at
    let isLeftOut = false
    for (let dimension = parts.length - 1; dimension >= 0; dimension -= 1) {
      const { role, keys } = parts[dimension] ?? { role: 'constant', keys: [''] }
      const key = keys[rest % keys.length]
      rest = Math.floor(rest / keys.length)
      if (key === null || key === undefined) isLeftOut = true
      else if (role === 'age') row.ageBand = key
      else if (role === 'sex') row.sex = key
      else if (role === 'area') row.district = key
    }
    if (isLeftOut) continue
    if (value === null) return { ok: false, because: 'HIDDEN_FIGURE', what: `${row.district} ${row.ageBand} ${row.sex}`.trim() }
    const id = `${row.district}|${row.ageBand}|${row.sex}`
    const known = sums.get(id) ?? row
    known.count += value
    people += value
    sums.set(id, known)
  }
  return people > 0 ? { ok: true, rows: [...sums.values()], people } : { ok: false, because: 'NOBODY', what: table.title }
}

const isTotal = (label: string) =>
  /^(totalt?|tot|samtliga|alla|båda könen|summa|total|riket|hela kommunen|both sexes|all ages|totalt ålder)( .*)?$/i.test(label.trim())
const sexOf = (label: string): string | undefined =>
  /(^|\s)(kvinnor|kvinna|women|woman|females?|flickor)(\s|$)/i.test(label)
    ? 'woman'
    : /(^|\s)(män|man|men|males?|pojkar)(\s|$)/i.test(label)
      ? 'man'
      : undefined

function partOf(
  name: string,
  labels: readonly string[],
  districts: readonly { key: string; name: string }[],
  youngest: number,
): Part | Misfit {
  const parts = labels.map((label) => (labels.length > 1 && isTotal(label) ? null : label))
  const real = parts.filter((label) => label !== null)
  if (real.every((label) => sexOf(label))) return { role: 'sex', keys: parts.map((label) => label && (sexOf(label) ?? null)) }
  if (real.some((label) => agesIn(label)) && real.every((label) => agesIn(label) || isTotal(label))) return agePart(parts, youngest)
  const found = parts.map((label) => label && (districts.find((district) => isSameArea(label, district))?.key ?? undefined))
  if (found.some((key) => typeof key === 'string' && key !== '')) {
    const unknown = found.indexOf(undefined)
    if (unknown >= 0) return { because: 'UNKNOWN_AREA', what: labels[unknown] ?? '' }
    return { role: 'area', keys: found.map((key) => key ?? null) }
  }
  if (real.length <= 1) return { role: 'constant', keys: parts.map((label) => (label === null ? null : '')) }
  return { because: 'UNKNOWN_DIMENSION', what: name || real.slice(0, 3).join(', ') }
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/^\d+\w*\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const isSameArea = (label: string, { key, name }: { key: string; name: string }) =>
  [plain(name), plain(key)].includes(plain(label)) || label === key

function agePart(parts: readonly (string | null)[], youngest: number): Part | Misfit {
  const keys: (string | null)[] = []
  for (const label of parts) {
    const ages = label === null || isTotal(label) ? undefined : agesIn(label)
    if (!ages || ages.to < youngest) {
      keys.push(null)
      continue
    }
    const band = bands.find(({ from, to }) => ages.from >= from && ages.to <= to)
    if (!band || ages.from < youngest) return { because: 'AGE_ACROSS_BANDS', what: label ?? '' }
    keys.push(band.key)
  }
  return { role: 'age', keys }
}

const bands = ageBands.map((key) => ({ key, ...(agesIn(key) ?? { from: 0, to: 0 }) }))

/** '17 år', '16-24', '80+', '100+ år', '65–79 years'. Open upwards: to the end. */
export function agesIn(label: string): { from: number; to: number } | undefined {
  const found = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3})|\s*(\+))?(?:\s*(?:år|years?|w)?)?(?:\s*(?:och äldre|-|and over))?$/i.exec(label.trim())
  if (!found) return undefined
  const from = Number(found[1])
  const isOpen = found[3] !== undefined || /äldre|over/i.test(label) || /år\s*-$/.test(label)
  return { from, to: isOpen ? Number.POSITIVE_INFINITY : Number(found[2] ?? from) }
}
