import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import writeSheet from 'write-excel-file/node'
import { importSpreadsheet, mapSpreadsheet, purgeSpreadsheets, receiveSpreadsheet } from '@/lib/commands/spreadsheet'
import { db } from '@/lib/db'
import { type Actor, system } from '@/lib/domain/actor'
import { readSpreadsheet } from '@/lib/integrations/import/spreadsheet'
import { unpacksWithin } from '@/lib/integrations/import/zip-size'
import { openSheet, sheetReport } from '@/lib/queries/spreadsheet'
import { accepted } from '../support/expect'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'
import { anOfficial } from '../support/factories/people'

async function upload(dialogue: ADialogue, content: Buffer | string, actor: Actor = dialogue.strategist) {
  const bytes = Buffer.from(content)
  const read = await readSpreadsheet(bytes)
  if (!read.ok) throw new Error(read.fault)
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  return receiveSpreadsheet(actor, { dialogueId: dialogue.id, fileName: 'svar.csv', fileHash, ...read.sheet })
}
async function faultsOf(id: string) {
  const sheet = await openSheet(db, id)
  return sheet ? (await sheetReport(db, sheet)).faults.map(({ line, column, because }) => [line, column, because]) : undefined
}
const viewsOf = ({ id }: ADialogue) => db.contribution.findMany({ where: { dialogueId: id }, orderBy: { seqNo: 'asc' } })
const head =
  'Blankett;Synpunkt;Språk;Kanal;Tillfälle;Datum;Får citeras;Vilken del av kommunen gäller det?;När på dygnet gäller det? – Kväll'
const good = `${head}\r\nA1;Mer ljus vid ån, tack;svenska;papper;Torgdagen;2026-03-12;ja;centrum;x\r\nA2;'=1+1 säger jag;Finska;Telefon;;;nej;;\r\n`

describe('a spreadsheet of views', () => {
  it('is understood by its headings and comes in whole, each view with its channel, recorder and occasion', async () => {
    const dialogue = await aDialogue.open({ moderation: 'AFTER' })
    const { id } = accepted(await upload(dialogue, `\uFEFF${good}`))
    expect(await faultsOf(id)).toEqual([])
    expect(accepted(await importSpreadsheet(dialogue.strategist, { id }))).toMatchObject({ created: 2, unchanged: 0 })
    const [first, second] = await viewsOf(dialogue)
    const recordedById = dialogue.strategist.userId
    expect(first).toMatchObject({
      text: 'Mer ljus vid ån, tack',
      channel: 'PAPER',
      language: 'sv',
      occasion: 'Torgdagen',
      sheetNo: 'A1',
      recordedById,
    })
    expect(first).toMatchObject({ consentToQuote: true, visibility: 'PUBLIC', receivedAt: new Date('2026-03-12T12:00:00Z') })
    expect(first?.answers).toMatchObject([
      { value: { chosen: ['Centrum'] } },
      { value: { chosen: ['Kväll'] } },
      { questionId: 'own-words' },
    ])
    expect(second).toMatchObject({
      text: '=1+1 säger jag',
      channel: 'PHONE',
      language: 'fi',
      consentToQuote: false,
      visibility: 'NOT_PUBLIC',
    })
    const kept = await db.spreadsheet.findUniqueOrThrow({ where: { id } })
    expect(kept).toMatchObject({ rows: [], created: 2 })
    expect(await db.auditEvent.count({ where: { dialogueId: dialogue.id, kind: 'contribution.imported' } })).toBe(1)
  })

  it('changes nothing the second time, and brings only what is new when it has grown', async () => {
    const dialogue = await aDialogue.open()
    const { id } = accepted(await upload(dialogue, good))
    await importSpreadsheet(dialogue.strategist, { id })
    const before = await viewsOf(dialogue)
    expect(accepted(await upload(dialogue, good))).toMatchObject({ id, isKnown: true })
    await importSpreadsheet(dialogue.strategist, { id })
    expect(await viewsOf(dialogue)).toEqual(before)
    const grown = accepted(await upload(dialogue, `${good}A3;Bänkar;sv;papper;;;ja;;\r\n`))
    expect(await faultsOf(grown.id)).toEqual([])
    expect(accepted(await importSpreadsheet(dialogue.strategist, { id: grown.id }))).toMatchObject({ created: 1, unchanged: 2 })
    expect((await viewsOf(dialogue)).map(({ sheetNo }) => sheetNo)).toEqual(['A1', 'A2', 'A3'])
  })

  it('says what is wrong in which row, and takes in nothing until all of it is right', async () => {
    const dialogue = await aDialogue.open()
    const rows = [
      'A1;Bra;klingonska;papper;;31/02/2026;kanske;Norrland;x',
      'A1;Bra;sv;röksignal;;;ja;;',
      ';;sv;papper;;;ja;;',
      'A4;Bra;sv;papper;;;ja;;',
      'A4;Bättre;sv;papper;;;ja;;',
    ]
    const { id } = accepted(await upload(dialogue, [head, ...rows].join('\n')))
    const column = 'Vilken del av kommunen gäller det?'
    expect(await faultsOf(id)).toEqual([
      [2, 'Språk', 'language'],
      [2, 'Får citeras', 'consent'],
      [2, 'Datum', 'date'],
      [2, column, 'answer'],
      [3, 'Kanal', 'channel'],
      [4, 'Synpunkt', 'empty'],
      [6, 'Blankett', 'sheetTwice'],
    ])
    expect(await importSpreadsheet(dialogue.strategist, { id })).toMatchObject({ ok: false, problem: { message: 'sheet.hasFaults' } })
    expect(await viewsOf(dialogue)).toEqual([])
  })

  it('keeps what its columns are, also for the file that is put right', async () => {
    const dialogue = await aDialogue.open()
    const { id } = accepted(await upload(dialogue, 'Vad?;Var?\nLjus;Norrland\n'))
    const columns = { text: 0, occasion: 1 }
    accepted(await mapSpreadsheet(dialogue.strategist, { id, mapping: { columns, channel: 'MEETING', occasion: '', language: 'so' } }))
    const next = accepted(await upload(dialogue, 'Vad?;Var?\nLjus;Torget\n'))
    accepted(await importSpreadsheet(dialogue.strategist, { id: next.id }))
    expect(await viewsOf(dialogue)).toMatchObject([{ text: 'Ljus', occasion: 'Torget', channel: 'MEETING', language: 'so' }])
    const twice = { id, mapping: { columns: { text: 0, occasion: 0 } } }
    expect(await mapSpreadsheet(dialogue.strategist, twice)).toMatchObject({ ok: false, problem: { message: 'sheet.columnTwice' } })
  })

  it('is not for an official, nor for another organisation, and is forgotten after thirty days', async () => {
    const dialogue = await aDialogue.open()
    const official = await anOfficial(dialogue.organisation)
    const stranger = (await aDialogue.draft()).strategist
    for (const actor of [official, stranger]) expect((await upload(dialogue, good, actor)).ok).toBe(false)
    const { id } = accepted(await upload(dialogue, good))
    for (const actor of [official, stranger]) expect((await importSpreadsheet(actor, { id })).ok).toBe(false)
    await purgeSpreadsheets(system, {}, { now: new Date(Date.now() + 29 * 86_400_000) })
    expect(await db.spreadsheet.count({ where: { id } })).toBe(1)
    await purgeSpreadsheets(system, {}, { now: new Date(Date.now() + 31 * 86_400_000) })
    expect(await db.spreadsheet.count({ where: { id } })).toBe(0)
  })

  it('of thousands of rows keeps their order (what ten thousand cost is in the bench)', async () => {
    const dialogue = await aDialogue.open()
    const rows = Array.from({ length: 1500 }, (_, no) => `A${no};Vägen ${no} är mörk på kvällen;sv;papper;Torget;2026-03-12;ja;Centrum;x`)
    const { id } = accepted(await upload(dialogue, [head, ...rows].join('\n')))
    expect(accepted(await importSpreadsheet(dialogue.strategist, { id }))).toMatchObject({ created: 1500 })
    const views = await viewsOf(dialogue)
    expect(views.map(({ sheetNo }) => sheetNo)).toEqual(rows.map((_, no) => `A${no}`))
  })
})

describe('a file', () => {
  it('may be an XLSX, with its dates, numbers and ticks', async () => {
    const data = [
      ['Synpunkt', 'Datum', 'Betyg', 'Citat'].map((value) => ({ value })),
      [
        { value: 'Mer ljus' },
        { value: new Date('2026-03-12T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
        { value: 2.5 },
        { value: true },
      ],
    ]
    const file = await writeSheet(data).toBuffer()
    const read = await readSpreadsheet(file)
    expect(read).toMatchObject({ ok: true, sheet: { heads: ['Synpunkt', 'Datum', 'Betyg', 'Citat'] } })
    expect(read.ok && read.sheet.rows).toEqual([{ line: 2, cells: ['Mer ljus', '2026-03-12', '2.5', 'ja'] }])
  })

  it('of Swedish letters from an old spreadsheet is read as such, whatever its separator', async () => {
    for (const separator of [';', ',', '\t']) {
      const read = await readSpreadsheet(Buffer.from(`Synpunkt${separator}Språk\r\nÅn är mörk${separator}sv\r\n`, 'latin1'))
      expect(read.ok && read.sheet.rows[0]?.cells).toEqual(['Ån är mörk', 'sv'])
    }
  })

  it('that is too large, packed to burst, broken or of another kind is told, not read', async () => {
    const faultIn = async (content: Buffer | string) => {
      const read = await readSpreadsheet(Buffer.from(content))
      return read.ok ? undefined : read.fault
    }
    expect(await faultIn('')).toBe('empty')
    expect(await faultIn('Synpunkt\n')).toBe('empty')
    expect(await faultIn(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe('oldFormat')
    expect(await faultIn(`Synpunkt\n${'a\n'.repeat(10_001)}`)).toBe('tooManyRows')
    expect(await faultIn(`${'a;'.repeat(201)}\n${'b;'.repeat(201)}\n`)).toBe('tooManyColumns')
    expect(await faultIn('Synpunkt\n"öppet citat\n')).toBe('quotes')
    expect(await faultIn(Buffer.from([0x89, 0x50, 0, 0, 0, 1]))).toBe('unreadable')
    expect(await faultIn(Buffer.concat([Buffer.from('PK\u0003\u0004'), gzipSync(Buffer.alloc(100))]))).toBe('broken')
    const file = await writeSheet([[{ value: 'a'.repeat(30_000) }], [{ value: 'b' }]]).toBuffer()
    expect(unpacksWithin(file, 1_000_000)).toBe(true)
    expect(unpacksWithin(file, 20_000)).toBe(false)
  })
})
