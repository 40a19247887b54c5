import { type CodingState, codingStates } from '@/lib/domain/coding'
import { type Channel, channels } from '@/lib/domain/vocabulary'
import type { WorkbenchFilter } from '@/lib/queries/workbench-list'

export type BenchQuery = Record<string, string | string[] | undefined>

export const isUuid = (value: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)

const text = (query: BenchQuery, name: string) => {
  const value = query[name]
  return typeof value === 'string' && value !== '' ? value.slice(0, 200).replaceAll('\0', '') : undefined
}
const count = (query: BenchQuery, name: string) => (/^[1-9]\d{0,8}$/.test(text(query, name) ?? '') ? Number(text(query, name)) : undefined)
const among = <T extends string>(list: readonly T[], value: string | undefined) => list.find((item) => item === value)

/** What stands in the address, kept to what the list understands: anything else is no filter. */
export function filterFrom(query: BenchQuery): { filter: WorkbenchFilter; seqNo?: number } {
  const theme = text(query, 'tema')
  return {
    seqNo: count(query, 'n'),
    filter: {
      q: text(query, 'q'),
      themeId: theme && isUuid(theme) ? theme : undefined,
      channel: among<Channel>(channels, text(query, 'kanal')),
      language: text(query, 'sprak'),
      state: among<CodingState>(codingStates, text(query, 'lage')),
      page: count(query, 'sida'),
    },
  }
}

/** The same list with something changed; another view brings its own page of the list. */
export function addressOf(id: string, query: BenchQuery, change: Record<string, string | number | undefined>): string {
  const now = {
    q: text(query, 'q'),
    tema: text(query, 'tema'),
    kanal: text(query, 'kanal'),
    sprak: text(query, 'sprak'),
    lage: text(query, 'lage'),
    n: text(query, 'n'),
  }
  const entries = Object.entries({ ...now, ...change }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return `/arbetsyta/dialoger/${id}/kodning?${new URLSearchParams(entries)}`
}
