// What a spreadsheet of ten thousand rows costs from its bytes to the last view. The limit is twenty seconds.
import { createHash } from 'node:crypto'
import { importSpreadsheet, receiveSpreadsheet } from '@/lib/commands/spreadsheet'
import { readSpreadsheet } from '@/lib/integrations/import/spreadsheet'
import type { ADialogue } from '../support/factories/dialogue'

const count = 10_000
const longest = 20

export async function sheetFigures({ id: dialogueId, strategist }: ADialogue): Promise<string> {
  const rows = Array.from(
    { length: count },
    (_, no) => `A${no};Vägen ${no} är mörk på kvällen, och bussen går för sällan.;sv;papper;Torget;2026-03-12;ja`,
  )
  const bytes = Buffer.from(['Blankett;Synpunkt;Språk;Kanal;Tillfälle;Datum;Får citeras', ...rows].join('\r\n'))
  const from = performance.now()
  const read = await readSpreadsheet(bytes)
  if (!read.ok) throw new Error(read.fault)
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  const received = await receiveSpreadsheet(strategist, { dialogueId, fileName: 'bench.csv', fileHash, ...read.sheet })
  const waiting = performance.now()
  const result = received.ok ? await importSpreadsheet(strategist, { id: received.value.id }) : received
  const seconds = (until: number, since: number) => ((until - since) / 1000).toFixed(1)
  const end = performance.now()
  if (!result.ok || end - from > longest * 1000) throw new Error(`A spreadsheet of ${count} rows took ${seconds(end, from)} s.`)
  return `A spreadsheet of ${count} rows: read and kept in ${seconds(waiting, from)} s, taken in in ${seconds(end, waiting)} s (limit ${longest} s).`
}
