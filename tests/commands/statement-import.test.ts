import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importPolis, reportOf, summaryOf } from '@/lib/cli/import-polis'
import { importStatements } from '@/lib/commands/statement-import'
import type { StatementsToImport } from '@/lib/commands/statement-import-shape'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'
import { readPolisExport } from '@/lib/integrations/import/polis/read-export'
import { statementsToImport } from '@/lib/integrations/import/polis/statements-to-import'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'
import { conversations, polisFolder } from '../support/polis-data'

type Row = [voter: string, statement: string, value: number, at: number]

const statement = (sourceId: string, moderated: -1 | 0 | 1 = 1) => ({
  sourceId,
  text: `Påstående ${sourceId}`,
  language: 'sv',
  moderated,
  isMeta: false,
  isSeed: true,
  at: null,
})

function anExport(rows: Row[], statements = ['0', '1'].map((id) => statement(id))) {
  const voters = [...new Set(rows.map(([voter]) => voter))]
  const votedOn = [...new Set(rows.map(([, id]) => id))]
  const votes = {
    voter: rows.map(([voter]) => voters.indexOf(voter)),
    statement: rows.map(([, id]) => votedOn.indexOf(id)),
    value: rows.map(([, , value]) => value),
    at: rows.map(([, , , at]) => at),
  }
  return { statements, votedOn, voters, votes }
}

const take = (dialogue: ADialogue, what: Omit<StatementsToImport, 'organisationId' | 'slug' | 'sourceSystem'>) =>
  importStatements(system, { organisationId: dialogue.organisationId, slug: dialogue.slug, sourceSystem: 'polis', ...what })

const votesOf = async ({ id }: ADialogue) => {
  const votes = await db.statementVote.findMany({ where: { dialogueId: id }, include: { voter: true, statement: true } })
  return Object.fromEntries(votes.map(({ voter, statement: on, value }) => [`${voter.sourceId} ${on.sourceId}`, value]))
}

const noon = Date.UTC(2024, 2, 1, 12)

describe('an import of statements and votes', () => {
  it('keeps the latest vote of each, and says of every row what became of it', async () => {
    const dialogue = await aDialogue.open()
    const rows: Row[] = [
      ['a', '0', 1, noon],
      ['a', '0', -1, noon - 5],
      ['b', '0', 0, noon],
      ['b', '0', 1, noon],
      ['b', '77', 1, noon],
    ]
    const result = await take(dialogue, anExport(rows, [statement('0'), statement('1', -1), statement('0')]))
    expect(result).toMatchObject({
      ok: true,
      value: {
        statements: [{ as: 'created' }, { as: 'created' }, { as: 'repeated' }],
        votes: ['created', 'repeated', 'repeated', 'created', 'without-text'],
      },
    })
    expect(await votesOf(dialogue)).toEqual({ 'a 0': 1, 'b 0': 1 })
    expect(await db.statement.findMany({ where: { dialogueId: dialogue.id }, orderBy: { order: 'asc' } })).toMatchObject([
      { order: 1, sourceId: '0', state: 'ACCEPTED' },
      { order: 2, sourceId: '1', state: 'REJECTED' },
    ])
    expect(result.ok && summaryOf(result.value)).toMatch(/2 påståenden togs in, 0 fanns redan\.\n2 röster togs in, .*\n1 röster gäller/)
  })

  it('changes nothing the second time, and takes in what has come since', async () => {
    const dialogue = await aDialogue.open()
    const first: Row[] = [
      ['a', '0', 1, noon],
      ['b', '0', 0, noon],
    ]
    await take(dialogue, anExport(first))
    const again = await take(dialogue, anExport(first))
    expect(again).toMatchObject({
      ok: true,
      value: { statements: [{ as: 'unchanged' }, { as: 'unchanged' }], votes: ['unchanged', 'unchanged'] },
    })
    const later = await take(dialogue, anExport([...first, ['b', '0', -1, noon + 1], ['c', '1', 1, 0]]))
    expect(later.ok && later.value.votes).toEqual(['unchanged', 'repeated', 'changed', 'created'])
    expect(await votesOf(dialogue)).toEqual({ 'a 0': 1, 'b 0': -1, 'c 1': 1 })
    const events = await db.auditEvent.findMany({
      where: { dialogueId: dialogue.id, kind: 'statements.imported' },
      orderBy: { seq: 'asc' },
    })
    expect(events.map(({ data }) => data)).toMatchObject([
      { statements: 2, voters: 2, votes: 2, unchanged: 0 },
      { statements: 0, voters: 1, votes: 2, unchanged: 1 },
    ])
  })

  it('in any pieces and any order ends in the same votes', async () => {
    const vote = fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('0', '1'),
      fc.constantFrom(-1, 0, 1),
      fc.integer({ min: 1, max: 9 }),
    )
    const unlikeTimes = fc.uniqueArray(vote, { minLength: 1, maxLength: 8, selector: ([, , , at]) => at })
    await fc.assert(
      fc.asyncProperty(unlikeTimes, fc.nat(8), async (rows, cut) => {
        const [whole, parts] = [await aDialogue.open(), await aDialogue.open()]
        const timed = rows.map(([voter, id, value, at]): Row => [voter, id, value, noon + at])
        await take(whole, anExport(timed))
        for (const part of [timed.slice(cut), timed.slice(0, cut)]) if (part.length > 0) await take(parts, anExport(part))
        expect(await votesOf(parts)).toEqual(await votesOf(whole))
      }),
      { numRuns: 5 },
    )
  })

  it('is all or nothing: what is broken, and a dialogue that takes no views, leave nothing behind', async () => {
    const [dialogue, draft] = [await aDialogue.open(), await aDialogue.draft()]
    const rows: Row[] = [['a', '0', 1, noon]]
    const broken = anExport(rows)
    expect(await take(dialogue, { ...broken, votes: { ...broken.votes, value: [2] } })).toMatchObject({ ok: false })
    expect(await take(draft, anExport(rows))).toMatchObject({
      ok: false,
      problem: { kind: 'conflict', message: 'problem.notInfluenceable' },
    })
    for (const { id } of [dialogue, draft]) expect(await db.statement.count({ where: { dialogueId: id } })).toBe(0)
    expect(await take({ ...dialogue, slug: 'finns-inte' }, anExport(rows))).toMatchObject({ ok: false, problem: { kind: 'missing' } })
  })

  it('at the keyboard tells what became of it, writes a line for each row, and stops at a broken file', async () => {
    const dialogue = await aDialogue.closedYesterday()
    const { slug: organisation } = await db.organisation.findUniqueOrThrow({ where: { id: dialogue.organisationId } })
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'radslag-polis-'))
    const report = path.join(folder, 'report.csv')
    fs.writeFileSync(path.join(folder, 'comments.csv'), 'comment-id,moderated,comment-body\n0,1,=SUM(1)\n')
    fs.writeFileSync(path.join(folder, 'votes.csv'), 'comment-id,voter-id,vote\n0,5,1\n0,6,2\n')
    const options = ['--dialogue', dialogue.slug, '--organisation', organisation, '--report', report]
    await expect(importPolis(folder, options)).rejects.toThrow(/Inget ändrades\. votes\.csv, rad 3: rösten ”2”/)
    expect(await db.statement.count({ where: { dialogueId: dialogue.id } })).toBe(0)
    fs.writeFileSync(path.join(folder, 'votes.csv'), 'comment-id,voter-id,vote\n0,5,1\n9,5,1\n')
    await importPolis(folder, options)
    expect(await votesOf(dialogue)).toEqual({ '5 0': 1 })
    expect(fs.readFileSync(report, 'utf8').split('\r\n').slice(1)).toEqual([
      'påstående;0;;togs in',
      'påstående;9;;påståendet saknar text',
      'röst;0;5;togs in',
      'röst;9;5;påståendet saknar text',
      '',
    ])
    await expect(importPolis(folder, ['--dialogue', 'finns-inte', '--organisation', organisation])).rejects.toThrow(
      /Dialogen finns-inte finns inte/,
    )
    fs.rmSync(folder, { recursive: true })
  })

  const real = conversations('openData').filter((name) => name === 'brexit-consensus')
  it.each(real)('takes in %s, 5,312 votes, and again without a change', async (name) => {
    const dialogue = await aDialogue.closedYesterday()
    const from = readPolisExport(polisFolder('openData', name))
    const first = await take(dialogue, statementsToImport(from) as Parameters<typeof take>[1])
    expect(first.ok && first.value.votes.filter((as) => as === 'created')).toHaveLength(5303)
    expect(first.ok && reportOf(first.value, from).split('\r\n')).toHaveLength(1 + 50 + 5312 + 1)
    const again = await take(dialogue, statementsToImport(from) as Parameters<typeof take>[1])
    expect(again.ok && new Set(again.value.votes)).toEqual(new Set(['unchanged', 'repeated']))
    expect(await db.statementVote.count({ where: { dialogueId: dialogue.id } })).toBe(5303)
  })
})
