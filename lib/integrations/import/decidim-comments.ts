import 'server-only'
import { importedDate, withoutFormulaGuard } from '@/lib/domain/import-row'
import { storable } from '@/lib/domain/storable-text'
import { csvTable } from './csv-table'
import { plainText } from './plain-text'
import { BrokenImport, type ImportReader } from './port'

/** Decidim's open data: one comment a row. A reply names its parent and may stand before it. */
export const decidimComments: ImportReader = {
  format: 'decidim-comments',
  sourceSystem: 'decidim:comments',
  read: (content) =>
    csvTable(content, ['id', 'created_at', 'body']).map(({ line, cells }) => {
      const receivedAt = importedDate(cells.created_at ?? '')
      if (!cells.id?.trim()) throw new BrokenImport(line, 'the comment has no id')
      if (!receivedAt) throw new BrokenImport(line, `"${cells.created_at}" is not a date that can be read`)
      const isReply = cells.commentable_type === 'Decidim::Comments::Comment'
      return {
        line,
        sourceId: cells.id.trim(),
        sourceParentId: isReply ? (cells.commentable_id ?? null) : null,
        text: storable(plainText(withoutFormulaGuard(cells.body ?? ''))),
        language: /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(cells.locale ?? '') ? (cells.locale ?? '').slice(0, 12) : 'und',
        receivedAt,
        sourceData: withoutNul(cells),
      }
    }),
}

export const withoutNul = (cells: Record<string, string>) =>
  Object.fromEntries(Object.entries(cells).map(([name, value]) => [storable(name), storable(value)]))
