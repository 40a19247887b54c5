import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importViews } from '@/lib/commands/contribution-import'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'
import type { ImportFormat } from '@/lib/domain/import-row'
import { BrokenImport } from '@/lib/integrations/import/port'
import { importReaders } from '@/lib/integrations/import/readers'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'

const fixture = fs.readFileSync(path.join(import.meta.dirname, '../support/fixtures/decidim-comments.csv'))
const dataDir = path.join(process.env.RADSLAG_DATA ?? path.join(import.meta.dirname, '../../../shared/data'), 'imports')

const take = (dialogue: ADialogue, format: ImportFormat, content: Buffer) => {
  const { read, sourceSystem } = importReaders[format]
  return importViews(system, { organisationId: dialogue.organisationId, slug: dialogue.slug, sourceSystem, rows: read(content) })
}
const viewsOf = ({ id }: ADialogue) => db.contribution.findMany({ where: { dialogueId: id }, orderBy: { seqNo: 'asc' } })

describe('an import', () => {
  it('takes in replies before their parents, unknown columns, languages, blanks and attacks, in the order of the file', async () => {
    const dialogue = await aDialogue.open()
    const result = await take(dialogue, 'decidim-comments', fixture)
    expect(result).toMatchObject({
      ok: true,
      value: { rows: [{ line: 2, as: 'created', parentMissing: false }, {}, { as: 'blank' }, {}, {}] },
    })
    const views = await viewsOf(dialogue)
    expect(views.map(({ seqNo, sourceId, channel }) => [seqNo, sourceId, channel])).toEqual(
      ['2', '1', '3', '4', '5'].map((id, index) => [index + 1, id, 'IMPORT']),
    )
    expect(views.map(({ text }) => text)).toEqual([
      'Ett svar\npå två rader',
      '=SUM(A1) är det enda jag ser',
      '.',
      '<script>alert(1)</script>',
      'Fler bänkar & ljus',
    ])
    expect(views[0]).toMatchObject({ sourceParentId: '1', sourceData: { extra: 'x' }, receivedAt: new Date('2024-03-01T10:00:00Z') })
    expect(views[2]).toMatchObject({ isBlank: true, visibility: 'NOT_PUBLIC', language: 'ca' })
  })

  it('changes nothing the second time', async () => {
    const dialogue = await aDialogue.open()
    await take(dialogue, 'decidim-comments', fixture)
    const before = await viewsOf(dialogue)
    const again = await take(dialogue, 'decidim-comments', fixture)
    expect(again.ok && again.value.rows.every(({ as }) => as === 'unchanged')).toBe(true)
    expect(await viewsOf(dialogue)).toEqual(before)
    expect(await db.auditEvent.count({ where: { dialogueId: dialogue.id, kind: 'contribution.imported' } })).toBe(1)
  })

  it('says at which line a file is broken, before anything is changed', () => {
    const { read } = importReaders['decidim-comments']
    const lineOf = (text: string | Buffer) => {
      try {
        read(Buffer.from(text))
        return undefined
      } catch (error) {
        return error instanceof BrokenImport ? error.line : error
      }
    }
    const head = 'id;created_at;body\n'
    expect(lineOf(`${head}1;2024-01-01;bra\n2;igår;dåligt\n`)).toBe(3)
    expect(lineOf(`${head}1;2024-01-01;"två\nrader"\n;2024-01-01;utan id\n`)).toBe(4)
    expect(lineOf(`${head}1;2024-01-01\n`)).toBe(2)
    expect(lineOf(`${head}1;2024-01-01;"öppet citat\n`)).toEqual(expect.any(Number))
    expect(lineOf('nummer;text\n1;hej\n')).toBe(1)
    expect(lineOf(Buffer.from(`${head}1;2024-01-01;sk\u00e5l\n`, 'latin1'))).toBe(2)
  })

  it('is refused for information that nobody can influence', async () => {
    const dialogue = await aDialogue.information()
    expect(await take(dialogue, 'decidim-comments', fixture)).toMatchObject({ ok: false, problem: { message: 'policy.notInfluenceable' } })
  })
})

const real: [ImportFormat, string, number][] = [
  ['decidim-comments', 'www.decidim.barcelona-open-data-meeting_comments.pseudonymised.csv', 2628],
  ['decide-madrid-proposals', 'decide-madrid-proposals_latest.csv', 2738],
]

describe.each(real)('real data: %s', (format, file, count) => {
  const found = path.join(dataDir, file)
  it.skipIf(!fs.existsSync(found))(`takes in all ${count} rows, gapless (skipped when ${file} is not beside the project)`, async () => {
    const dialogue = await aDialogue.open()
    const started = performance.now()
    const result = await take(dialogue, format, fs.readFileSync(found))
    expect(result.ok).toBe(true)
    expect(performance.now() - started).toBeLessThan(15_000)
    const views = await viewsOf(dialogue)
    expect(views).toHaveLength(count)
    expect(views.at(-1)?.seqNo).toBe(count)
    if (format === 'decidim-comments') {
      expect(views.filter(({ text }) => text === '.').length).toBe(196)
      expect(views.filter(({ text }) => text === '.').every(({ isBlank }) => isBlank)).toBe(true)
    } else expect(views.some(({ text }) => /<\/?p>|&nbsp;/.test(text))).toBe(false)
  })
})
