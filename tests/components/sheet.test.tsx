import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { MapColumns } from '@/components/sheet/map-columns'
import { SheetDone, SheetPreview, SheetRows } from '@/components/sheet/sheet-rows'
import { UploadSheet } from '@/components/sheet/upload-sheet'
import { sheetFaults } from '@/lib/domain/sheet/limits'
import { SheetMapping } from '@/lib/domain/sheet/mapping'
import { faultKinds, type RowFault } from '@/lib/domain/sheet/row'

const action = async () => ({ values: {}, errors: [] })
const fault = (because: RowFault['because'], line = 2): RowFault => ({ line, column: 'Kanal', cell: '<b>rök</b>', because })
const rowsOf = (faults: RowFault[]) =>
  renderToStaticMarkup(<SheetRows id="a" base="/x/synpunkter" report={{ rows: [], faults }} action={action} />)

describe('a spreadsheet on its way in', () => {
  it('shows each fault in words, with its row, and no button until there is none', () => {
    for (const because of faultKinds) expect(rowsOf([fault(because)])).not.toContain(`row_${because}`)
    const page = rowsOf([fault('channel'), fault('date'), fault('empty', 7)])
    expect(page).toContain('2 rader måste rättas')
    expect(page).toContain('&lt;b&gt;rök&lt;/b&gt;')
    expect(page).not.toContain('<button')
    expect(rowsOf([])).toContain('<button')
  })

  it('says what is wrong with a whole file, whatever it is', () => {
    for (const one of sheetFaults) {
      const page = renderToStaticMarkup(<UploadSheet base="/x" fault={one} line={3} waiting={[]} />)
      expect(page).not.toContain(`fault_${one}`)
      expect(page).toContain('error-summary')
    }
  })

  it('shows the first rows and what each column has been taken for', () => {
    const heads = ['Synpunkt', '']
    const rows = Array.from({ length: 9 }, (_, index) => ({ line: index + 2, cells: [`Rad ${index + 2}`] }))
    const preview = renderToStaticMarkup(<SheetPreview heads={heads} rows={rows} />)
    expect(preview).toContain('Rad 6')
    expect(preview).not.toContain('Rad 7')
    expect(preview).toContain('Kolumn 2')
    const mapping = SheetMapping.parse({ columns: { text: 0 }, occasion: 'Torgdagen' })
    const columns = renderToStaticMarkup(<MapColumns id="a" heads={heads} mapping={mapping} answers={[]} action={action} />)
    expect(columns).toContain('<option value="0" selected="">Synpunkt</option>')
    expect(columns).toContain('Torgdagen')
    expect(renderToStaticMarkup(<SheetDone base="/x" created={2} unchanged={0} />)).toContain('2 synpunkter är inlästa')
  })
})
