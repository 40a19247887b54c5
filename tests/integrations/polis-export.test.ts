import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { BrokenExport } from '@/lib/integrations/import/polis/broken-export'
import { opinionInputOf } from '@/lib/integrations/import/polis/opinion-input'
import { readPolisExport } from '@/lib/integrations/import/polis/read-export'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true })
})

function anExport(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'radslag-polis-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content)
  return folder
}

const comments =
  'timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body\n1,0,9,0,0,1,Ett\n2,1,9,0,0,-1,Två\n3,2,9,0,0,0,Tre\n'
const votes = 'timestamp,datetime,comment-id,voter-id,vote\n5,x,0,1,1\n6,x,0,2,-1\n7,x,2,1,0\n'

/** participant → statement → vote, as the mathematics gets it. */
function votesIn(folder: string) {
  const from = readPolisExport(folder)
  const { input, columns } = opinionInputOf(from)
  const { rowStart, column, value } = input.matrix
  return Object.fromEntries(
    from.participants.map((id, row) => [
      id,
      Object.fromEntries(
        Array.from(column.subarray(rowStart[row], rowStart[row + 1]), (j, at) => [columns[j]?.id, value[(rowStart[row] ?? 0) + at]]),
      ),
    ]),
  )
}

const reasonFor = (files: Record<string, string>) => {
  try {
    readPolisExport(anExport(files))
    return undefined
  } catch (error) {
    if (error instanceof BrokenExport) return error.message
    throw error
  }
}

describe('an export from Polis', () => {
  const wanted = { 1: { 0: 1, 2: 0 }, 2: { 0: -1 } }

  it('is read whatever the order of its columns and rows, with marks, other separators, quotation marks and unknown columns', () => {
    expect(votesIn(anExport({ 'comments.csv': comments, 'votes.csv': votes }))).toEqual(wanted)
    const mixed = '\uFEFF"Vote";extra;"voter-id";comment_id;timestamp\r\n"0";"a;b";1;2;9\r\n-1;;2;0;9\r\n1;;"1";0;9\r\n\r\n'
    expect(votesIn(anExport({ 'comments.csv': `\uFEFF${comments}`, 'votes.csv': mixed }))).toEqual(wanted)
  })

  it('keeps the text of a statement with its breaks and commas, and knows what was moderated and what is about who one is', () => {
    const table = 'comment-id,is-meta,moderated,comment-body,more\n7,true,1,"Rad ett,\nrad ""två""",x\n8,false,-1,"=SUM(1)",\n'
    const { statements, participants } = readPolisExport(anExport({ 'comments.csv': table, 'votes.csv': 'comment-id,voter-id,vote\n' }))
    expect(participants).toEqual([])
    expect(statements).toMatchObject([
      { id: 7, isMeta: true, moderated: 1, text: 'Rad ett,\nrad "två"', line: 2 },
      { id: 8, isMeta: false, moderated: -1, text: '=SUM(1)' },
    ])
  })

  it('lets the latest vote count by its time, also when it stands earlier in the file', () => {
    const twice = 'timestamp,comment-id,voter-id,vote\n9,0,1,1\n5,0,1,-1\n9,2,1,-1\n9,2,1,0\n6,0,2,-1\n'
    expect(votesIn(anExport({ 'comments.csv': comments, 'votes.csv': twice }))).toEqual(wanted)
  })

  it('takes the votes from the wide table when it is all there is', () => {
    const wide =
      'participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2\n1,,0,0,2,1,0,1,,0\n2,,,0,1,0,1,-1,,\n3,,,0,0,0,0,,,\n'
    const folder = anExport({ 'comments.csv': comments, 'participants-votes.csv': wide })
    expect(votesIn(folder)).toEqual(wanted)
    expect(readPolisExport(folder, { withPublished: true }).published?.groupOf).toEqual(new Map([[1, 0]]))
  })

  it('of the server has the same meaning under both of its names', () => {
    const written = [
      { participant_id: 1, statement_id: 0, vote: 1, modified: 5 },
      { pid: 1, tid: 2, vote: 0, modified: '7' },
      { pid: '2', tid: 0, vote: -1, modified: '6' },
    ]
    const said = [
      { tid: 0, txt: 'Ett', mod: 1, is_meta: false },
      { statement_id: 2, txt: 'Tre', moderated: -1, is_meta: true },
    ]
    const folder = anExport({ 'comments.json': JSON.stringify(said), 'votes.json': JSON.stringify(written) })
    expect(votesIn(folder)).toEqual(wanted)
    expect(readPolisExport(folder).statements).toMatchObject([{ id: 0 }, { id: 2, moderated: -1, isMeta: true }])
  })

  it('keeps votes on a statement that has no text, and ids that are no numbers', () => {
    const folder = anExport({ 'comments.csv': comments, 'votes.csv': `${votes}8,x,99,anna-1,1\n` })
    expect(votesIn(folder)).toEqual({ ...wanted, 'anna-1': { 99: 1 } })
    expect(readPolisExport(folder).statements.find(({ id }) => id === 99)).toMatchObject({ text: undefined, moderated: 0 })
  })

  it('reads a file that ends without a line break and is larger than one piece', () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `${i},Mon Jul 17 02:17:32 2017,${i % 50},${Math.floor(i / 50)},${(i % 3) - 1}`)
    const folder = anExport({ 'comments.csv': comments, 'votes.csv': `timestamp,datetime,comment-id,voter-id,vote\n${rows.join('\n')}` })
    const { participants, votes: read } = readPolisExport(folder)
    expect(participants).toHaveLength(1200)
    expect(read.value).toHaveLength(60_000)
    expect(Array.from(read.value.subarray(-3))).toEqual([59_997, 59_998, 59_999].map((i) => (i % 3) - 1))
  })

  it.each([
    ['no folder', {}, /röster saknas|påståenden saknas/],
    ['no statements', { 'votes.csv': votes }, /påståenden saknas/],
    ['no votes', { 'comments.csv': comments }, /röster saknas/],
    ['an empty file of votes', { 'comments.csv': comments, 'votes.csv': '' }, /votes\.csv: filen är tom/],
    [
      'a missing column',
      { 'comments.csv': comments, 'votes.csv': 'comment-id,vote\n1,1\n' },
      /votes\.csv, rad 1: kolumnerna voter-id saknas/,
    ],
    ['another vote', { 'comments.csv': comments, 'votes.csv': `${votes}8,x,2,2,2\n` }, /votes\.csv, rad 5: rösten ”2”/],
    ['a short row', { 'comments.csv': comments, 'votes.csv': `${votes}8,x\n` }, /votes\.csv, rad 5: raden har 2 kolumner/],
    ['a broken table', { 'comments.csv': 'comment-id,comment-body\n1,"öppet\n', 'votes.csv': votes }, /comments\.csv, rad \d+: tabellen/],
    ['no id', { 'comments.csv': 'comment-id,comment-body\n,Hej\n', 'votes.csv': votes }, /comments\.csv, rad 2: påståendet saknar/],
    ['no JSON', { 'comments.csv': comments, 'votes.json': '{' }, /votes\.json: filen är inte JSON/],
    ['other JSON', { 'comments.csv': comments, 'votes.json': '{"a":1}' }, /votes\.json: innehållet är inte som väntat/],
  ] as [string, Record<string, string>, RegExp][])('with %s is refused in words, with the file and the line', (_, files, reason) => {
    expect(reasonFor(files)).toMatch(reason)
  })
})
