import { describe, expect, it } from 'vitest'
import { inputHash } from '@/lib/domain/sortition/audit'
import { type Fault, type PoolColumns, readPool, readQuotas } from '@/lib/domain/sortition/reading'
import { readTable } from '@/lib/integrations/sortition/read-table'

const QUOTAS = 'category,feature,min,max\nkön,kvinna,1,2\nkön,man,1,2\nområde,Ängen,0,3\nområde,Örby,0,3\n'
const features = (text = QUOTAS) => readQuotas(readTable(Buffer.from(text)), 3)

function pool(text: string | Buffer, columns: PoolColumns = {}) {
  const quotas = features()
  if (!quotas.ok) throw new Error('The quotas are right.')
  return readPool(readTable(Buffer.from(text)), quotas.value, columns)
}
const faultsOf = (reading: { ok: true } | { ok: false; faults: Fault[] }) => (reading.ok ? [] : reading.faults)

describe('quotas from a file', () => {
  it('come in the older form and in the newer, which says how far a change may go', () => {
    expect(features()).toMatchObject({ ok: true, value: [{ name: 'kön' }, { name: 'område', quotas: [{ value: 'Ängen' }, {}] }] })
    const newer = features('feature;value;min;max;min_flex;max_flex\nkön;kvinna;1;2;0;3\nkön;man;1;;;\n')
    expect(newer).toEqual({
      ok: true,
      value: [
        {
          name: 'kön',
          quotas: [
            { value: 'kvinna', min: 1, max: 2, minFlex: 0, maxFlex: 3 },
            { value: 'man', min: 1, max: 3 },
          ],
        },
      ],
    })
    expect(features('category,name,min,max\nkön,kvinna,1,2\n').ok).toBe(true)
  })

  it('say what is wrong with them, and where', () => {
    expect(faultsOf(features('category,feature,min\nkön,kvinna,1\n'))).toEqual([{ kind: 'missing-column', table: 'quotas', column: 'max' }])
    expect(faultsOf(features('category,feature,min,max\n'))).toEqual([{ kind: 'no-quotas' }])
    expect(faultsOf(features('category,feature,min,max\nkön,kvinna,en,-2\nkön,Kvinna ,1,2\nkön,,1,1'))).toEqual([
      { kind: 'not-a-number', line: 2, column: 'min', text: 'en' },
      { kind: 'not-a-number', line: 2, column: 'max', text: '-2' },
      { kind: 'repeated-quota', line: 3, feature: 'kön', value: 'Kvinna' },
      { kind: 'blank-quota', line: 4 },
    ])
  })
})

describe('a pool from a file', () => {
  it('is read whatever separates its columns, with a byte-order mark, other columns and other capitals', () => {
    const people = [
      { id: 'a1', values: [0, 0], household: null },
      { id: 'b2', values: [1, 1], household: null },
    ]
    const rows = [
      ['person_id', 'Namn', 'KÖN', 'Område'],
      ['a1', 'Åsa', 'Kvinna', 'ängen'],
      ['b2', 'Örjan', 'MAN ', 'Örby'],
    ]
    for (const separator of [',', ';', '\t'])
      expect(pool(`\uFEFF${rows.map((row) => row.join(separator)).join('\r\n')}\r\n\r\n`)).toEqual({ ok: true, value: people })
    expect(pool(rows.map((row) => row.join(';').normalize('NFD')).join('\n'))).toEqual({ ok: true, value: people })
    expect(pool(Buffer.from(rows.map((row) => row.join(';')).join('\n'), 'latin1'))).toEqual({ ok: true, value: people })
  })

  it('names people by their row when no column does', () => {
    expect(pool('kön,område\nman,Örby\n\nkvinna,Örby\n')).toMatchObject({ ok: true, value: [{ id: '1' }, { id: '2' }] })
  })

  it('knows who lives together', () => {
    const read = pool('id,kön,område,hushåll\n1,man,Örby,Ågatan 2\n2,man,Örby,ågatan  2\n3,man,Örby,\n', { household: 'Hushåll' })
    expect(read.ok && read.value.map(({ household }) => household)).toEqual([0, 0, null])
  })

  it('says which people and lines it cannot understand', () => {
    const faults = faultsOf(pool('id,kön,område\na,annat,Örby\n ,man,Örby\nb,man,\na,man,Örby\n'))
    expect(faults).toEqual([
      { kind: 'unknown-value', line: 2, id: 'a', feature: 'kön', value: 'annat' },
      { kind: 'blank-id', line: 3 },
      { kind: 'unknown-value', line: 4, id: 'b', feature: 'område', value: '' },
      { kind: 'repeated-id', id: 'a', lines: [2, 5] },
    ])
    expect(faultsOf(pool('id,kön,område\n'))).toEqual([{ kind: 'empty-pool' }])
    expect(faultsOf(pool('id,kön\n1,man\n'))).toEqual([{ kind: 'missing-column', table: 'pool', column: 'område' }])
  })
})

describe('the hash of the input', () => {
  const hashOf = (text: string) => {
    const [quotas, people] = [features(), pool(text)]
    if (!quotas.ok || !people.ok) throw new Error('Both are right.')
    return inputHash({ panelSize: 3, features: quotas.value, people: people.value })
  }

  it('changes with one person, and with nothing but the people, the quotas and the size', async () => {
    const text = 'id,kön,område\na,man,Örby\nb,kvinna,Örby\nc,man,Ängen\n'
    expect(await hashOf('namn;område;kön;id\nX;Örby;kvinna;b\nY;Örby;man;a\nZ;Ängen;man;c\n')).toBe(await hashOf(text))
    expect(await hashOf(text.replace('c,man', 'c,kvinna'))).not.toBe(await hashOf(text))
    expect(await hashOf(text.replace('c,man', 'd,man'))).not.toBe(await hashOf(text))
    expect(await hashOf(text.replace('c,man,Ängen\n', ''))).not.toBe(await hashOf(text))
  })
})
