import 'server-only'
import { importedDate, withoutFormulaGuard } from '@/lib/domain/import-row'
import { storable } from '@/lib/domain/storable-text'
import { csvTable } from './csv-table'
import { withoutNul } from './decidim-comments'
import { fromHtml, plainText } from './plain-text'
import { BrokenImport, type ImportReader } from './port'

/** CONSUL's open data: a title and a description in HTML, dates the Spanish way. Votes are kept as data and count for nothing. */
export const decideMadridProposals: ImportReader = {
  format: 'decide-madrid-proposals',
  sourceSystem: 'consul:proposals',
  read: (content) =>
    csvTable(content, ['id', 'title', 'description', 'created_at']).map(({ line, cells }) => {
      const receivedAt = importedDate(cells.created_at ?? '')
      if (!cells.id?.trim()) throw new BrokenImport(line, 'the proposal has no id')
      if (!receivedAt) throw new BrokenImport(line, `"${cells.created_at}" is not a date that can be read`)
      const title = plainText(withoutFormulaGuard(cells.title ?? ''))
      const description = fromHtml(withoutFormulaGuard(cells.description ?? ''))
      return {
        line,
        sourceId: cells.id.trim(),
        sourceParentId: null,
        text: storable([title, description].filter(Boolean).join('\n\n')),
        language: 'es',
        receivedAt,
        sourceData: withoutNul(cells),
      }
    }),
}
