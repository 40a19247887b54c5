import { z } from 'zod'
import { shownTotal } from './analysis/small-cells'
import { nextRelease, type Release } from './representation/release'
import { type Channel, channels } from './vocabulary'

export const dimensions = ['ageBand', 'gender', 'district'] as const
export type Dimension = (typeof dimensions)[number]

/** One row of the counted background answers. An empty string: did not say. */
export interface Background {
  ageBand: string
  gender: string
  district: string
  count: number
}

/** The organisation's population as it is stored. Statistics know two sexes; the third is nobody's row. */
export const Population = z
  .object({
    referenceDate: z.string().optional(),
    rows: z.array(z.object({ district: z.string(), ageBand: z.string(), sex: z.string(), count: z.number().nonnegative() })).default([]),
  })
  .catch({ rows: [] })
export type Population = z.infer<typeof Population>

const Districts = z.array(z.object({ key: z.string(), name: z.string() })).catch([])

/** What the organisation calls a district that is stored by its key. */
export const districtName = (stored: unknown, key: string) => Districts.parse(stored).find((district) => district.key === key)?.name ?? key

export const HeardGroup = z.object({
  key: z.string(),
  /** null: too few to show, or hidden so that a small one cannot be worked out. */
  count: z.number().nullable(),
  share: z.number().nullable(),
  populationShare: z.number().nullable(),
})

export const Heard = z.object({
  received: z.number(),
  lastSeqNo: z.number(),
  channels: z.array(z.object({ channel: z.enum(channels), count: z.number() })),
  languages: z.array(z.object({ key: z.string(), count: z.number().nullable() })),
  childVoices: z.number().nullable(),
  outside: z.number(),
  answered: z.number().nullable(),
  populationDate: z.string().nullable(),
  groups: z.array(z.object({ dimension: z.enum(dimensions), groups: z.array(HeardGroup) })),
})
export type Heard = z.infer<typeof Heard>

interface Counted {
  lastSeqNo: number
  channels: Partial<Record<Channel, number>>
  languages: { key: string; count: number }[]
  childVoices: number
  outside: number
  background: readonly Background[]
  population: unknown
  /** What has been published of the same dialogue before, the oldest first: no difference to it may tell of a few. */
  earlier?: readonly Heard[]
}

/** Who was heard and who was not, beside what they said (INV-19), with nobody in a cell of fewer than five (INV-13). */
export function heardFrom(counted: Counted): Heard {
  const population = Population.parse(counted.population)
  const { earlier = [] } = counted
  const languages = nextRelease(
    Object.fromEntries(counted.languages.map(({ key, count }) => [key, count])),
    earlier.flatMap((heard) => languageRelease(heard)),
  )
  const groups = dimensions.map((dimension) => groupsOf(dimension, counted.background, population, earlier))
  const answered = groups[0]?.total ?? 0
  return {
    received: channels.reduce((sum, channel) => sum + (counted.channels[channel] ?? 0), 0),
    lastSeqNo: counted.lastSeqNo,
    channels: channels.flatMap((channel) => {
      const count = counted.channels[channel] ?? 0
      return count > 0 ? [{ channel, count }] : []
    }),
    languages: counted.languages.map(({ key }) => ({ key, count: languages?.cells[key] ?? null })),
    childVoices: sticky(shownTotal(counted.childVoices), earlier.at(-1)?.childVoices ?? null),
    outside: counted.outside,
    answered: shownTotal(answered),
    populationDate: population.referenceDate ?? null,
    groups: groups.flatMap(({ dimension, groups: shown }) => (shown.length > 0 ? [{ dimension, groups: shown }] : [])),
  }
}

/** A figure that moved by a few stands where it stood. */
const sticky = (now: number | null, before: number | null) => (now !== null && before !== null && Math.abs(now - before) < 5 ? before : now)

const languageRelease = ({ languages, received }: Heard): Release[] =>
  languages.length > 0 ? [{ total: received, cells: Object.fromEntries(languages.map(({ key, count }) => [key, count])) }] : []

function groupsOf(dimension: Dimension, background: readonly Background[], population: Population, earlier: readonly Heard[]) {
  const heard = sums(background.map((row) => ({ key: row[dimension], count: row.count })))
  const people = sums(population.rows.map((row) => ({ key: dimension === 'gender' ? row.sex : row[dimension], count: row.count })))
  const keys = [...new Set([...people.keys(), ...heard.keys()])].sort(inOrder)
  const release = nextRelease(Object.fromEntries(keys.map((key) => [key, heard.get(key) ?? 0])), releasesOf(dimension, earlier))
  if (!release) return { dimension, total: 0, groups: [] }
  // All who answered anything are the denominator: another one would tell how many stayed silent here.
  const inhabitants = total([...people.values()])
  const groups = keys.map((key) => {
    const count = release.cells[key] ?? null
    const share = key !== '' && count !== null && release.total > 0 ? round(count / release.total) : null
    const populationShare = people.has(key) && inhabitants > 0 ? round((people.get(key) ?? 0) / inhabitants) : null
    return { key, count, share, populationShare }
  })
  return { dimension, total: release.total, groups }
}

const releasesOf = (dimension: Dimension, earlier: readonly Heard[]): Release[] =>
  earlier.flatMap(({ answered, groups }) => {
    const table = groups.find((group) => group.dimension === dimension)
    return answered === null || !table
      ? []
      : [{ total: answered, cells: Object.fromEntries(table.groups.map(({ key, count }) => [key, count])) }]
  })

function sums(rows: readonly { key: string; count: number }[]): Map<string, number> {
  const map = new Map<string, number>()
  for (const { key, count } of rows) map.set(key, (map.get(key) ?? 0) + count)
  return map
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
/** Whole percent: a finer share would give back the count that was hidden beside it. */
const round = (share: number) => Math.round(share * 100) / 100
const inOrder = (a: string, b: string) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'sv', { numeric: true }))
