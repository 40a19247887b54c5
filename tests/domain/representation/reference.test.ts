import { describe, expect, it } from 'vitest'
import { populationFrom } from '@/lib/domain/representation/reference'
import { fromJsonStat2, fromRows } from '@/lib/domain/representation/statistics-table'

const districts = [
  { key: 'centrum', name: 'Centrum' },
  { key: 'norrvik', name: 'Norrvik' },
]
const read = (text: string) => fromRows(text.split('\n').map((row) => row.split(';')))
const mapped = (text: string, youngest?: number) => {
  const table = read(text)
  return table.ok ? populationFrom(table.value, districts, youngest) : table
}

describe('a reference population', () => {
  it('is read from PxWeb’s table with a column for each sex', () => {
    const csv =
      'region;ålder;Folkmängd 2025 män;Folkmängd 2025 kvinnor\n01 Centrum;17 år;10;12\n01 Centrum;18 år;20;22\n02 Norrvik;100+ år;1;2'
    expect(mapped(csv)).toMatchObject({ ok: false, because: 'HIDDEN_FIGURE' })
    const whole = `${csv}\n01 Centrum;100+ år;0;1\n02 Norrvik;17 år;5;5\n02 Norrvik;18 år;6;1 006`
    expect(mapped(whole)).toMatchObject({ ok: true, people: 1090 })
    expect(mapped(whole, 18)).toMatchObject({ people: 1058 })
  })

  it('is read from json-stat 2, with totals beside their parts left out', () => {
    const table = fromJsonStat2({
      version: '2.0',
      class: 'dataset',
      label: 'Folkmängden efter region, ålder och kön',
      source: 'SCB',
      updated: '2026-02-21T08:00:00Z',
      id: ['Region', 'Alder', 'Kon', 'Tid'],
      size: [1, 3, 3, 1],
      dimension: {
        Region: { label: 'region', category: { index: ['1384'], label: { '1384': 'Strandvik' } } },
        Alder: {
          label: 'ålder',
          category: { index: { tot: 0, '30-44': 1, '45-64': 2 }, label: { tot: 'totalt ålder', '30-44': '30-44 år', '45-64': '45-64 år' } },
        },
        Kon: { label: 'kön', category: { index: ['1', '2', '1+2'], label: { '1': 'män', '2': 'kvinnor', '1+2': 'totalt' } } },
        Tid: { label: 'år', category: { index: ['2025'], label: { '2025': '2025' } } },
      },
      value: [30, 33, 63, 10, 11, 21, 20, 22, 42],
    })
    expect(table.ok && populationFrom(table.value, districts)).toEqual({
      ok: true,
      people: 63,
      rows: [
        { district: '', ageBand: '30-44', sex: 'man', count: 10 },
        { district: '', ageBand: '30-44', sex: 'woman', count: 11 },
        { district: '', ageBand: '45-64', sex: 'man', count: 20 },
        { district: '', ageBand: '45-64', sex: 'woman', count: 22 },
      ],
    })
    expect(table).toMatchObject({ value: { source: 'SCB', updated: '2026-02-21T08:00:00Z' } })
  })

  it('is read from a table that somebody typed', () => {
    expect(mapped('område;antal\nCentrum;400\nNorrvik;100')).toEqual({
      ok: true,
      people: 500,
      rows: [
        { district: 'centrum', ageBand: '', sex: '', count: 400 },
        { district: 'norrvik', ageBand: '', sex: '', count: 100 },
      ],
    })
  })

  it.each([
    ['ålder;antal\n16-19;10\n20-29;20', { because: 'AGE_ACROSS_BANDS', what: '16-19' }],
    ['område;antal\nCentrum;10\nSöderholm;20', { because: 'UNKNOWN_AREA', what: 'Söderholm' }],
    ['utbildning;antal\nGymnasium;10\nHögskola;20', { because: 'UNKNOWN_DIMENSION', what: 'utbildning' }],
    ['område;antal\nCentrum;..\nNorrvik;20', { because: 'HIDDEN_FIGURE', what: 'centrum' }],
    ['område;antal\nCentrum;1\nCentrum;20', { problem: { kind: 'DOUBLE_ROW', where: '3' } }],
    ['område;namn\nCentrum;x', { problem: { kind: 'NO_FIGURES' } }],
    ['område;antal', { problem: { kind: 'EMPTY' } }],
  ])('says what does not fit: %j', (csv, problem) => {
    expect(mapped(csv)).toMatchObject({ ok: false, ...problem })
  })

  it('refuses what is no json-stat, and sizes that do not agree', () => {
    expect(fromJsonStat2({ class: 'collection' })).toMatchObject({ ok: false, problem: { kind: 'NOT_JSON_STAT' } })
    const lying = { class: 'dataset', id: ['a'], size: [3], dimension: { a: { category: { index: ['x'] } } }, value: [1] }
    expect(fromJsonStat2(lying)).toMatchObject({ ok: false, problem: { kind: 'SIZE' } })
  })
})
