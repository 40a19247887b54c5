import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { separatorOf } from '../csv-table'
import { BrokenExport } from './broken-export'
import { sourceId } from './export'
import type { VoteCollector } from './vote-collector'

const chunkSize = 1 << 20
const [quote, newline, carriage, minus, zero] = [0x22, 0x0a, 0x0d, 0x2d, 0x30]

interface Columns {
  voter: number
  statement: number
  vote: number
  time: number
  count: number
  separator: number
}

/** One vote a row. Read in pieces and from the bytes, so that three million rows take seconds and hardly any memory. */
export function readVotesCsv(file: string, votes: VoteCollector): void {
  const name = path.basename(file)
  let columns: Columns | undefined
  let line = 0
  for (const { bytes, ends } of records(file)) {
    line++
    if (ends === 0) continue
    if (!columns) {
      columns = columnsOf(bytes.toString('utf8', 0, ends), name)
      continue
    }
    addVote(name, line, fieldsOf(bytes, ends, columns), columns, votes)
  }
  if (!columns) throw new BrokenExport(name, undefined, 'filen är tom, inte ens en rubrikrad finns')
}

function addVote(name: string, line: number, fields: Field[], columns: Columns, votes: VoteCollector): void {
  const [voter, statement, vote] = [fields[columns.voter], fields[columns.statement], fields[columns.vote]]
  if (!voter || !statement || !vote)
    throw new BrokenExport(name, line, `raden har ${fields.length} kolumner, rubriken har ${columns.count}`)
  const value = numberOf(vote)
  if (value !== 1 && value !== 0 && value !== -1) throw new BrokenExport(name, line, `rösten ”${textOf(vote)}” är inte 1, 0 eller -1`)
  const [person, on] = [idOf(voter), idOf(statement)]
  if (person === '' || on === '') throw new BrokenExport(name, line, 'raden saknar deltagare eller påstående')
  const time = fields[columns.time]
  votes.add(person, on, value, (time && numberOf(time)) || 0)
}

interface Field {
  bytes: Buffer
  from: number
  to: number
}

const textOf = ({ bytes, from, to }: Field) => bytes.toString('utf8', from, to).trim()

function idOf(field: Field) {
  const number = numberOf(field)
  const written = field.to - field.from
  const isPlain = number !== undefined && number >= 0 && written < 16 && (written === 1 || field.bytes[field.from] !== zero)
  return isPlain ? number : sourceId(textOf(field))
}

/** A whole number straight from its digits; undefined for anything else. */
function numberOf({ bytes, from, to }: Field): number | undefined {
  const isNegative = bytes[from] === minus
  let at = isNegative ? from + 1 : from
  if (at >= to) return undefined
  let number = 0
  for (; at < to; at++) {
    const digit = (bytes[at] ?? 0) - zero
    if (digit < 0 || digit > 9) return undefined
    number = number * 10 + digit
  }
  return isNegative ? -number : number
}

function fieldsOf(bytes: Buffer, ends: number, { separator }: Columns): Field[] {
  const fields: Field[] = []
  let from = 0
  while (from <= ends) {
    const isQuoted = bytes[from] === quote
    let to = isQuoted ? from + 1 : from
    while (to < ends && bytes[to] !== (isQuoted ? quote : separator)) to++
    fields.push({ bytes, from: isQuoted ? from + 1 : from, to })
    while (to < ends && bytes[to] !== separator) to++
    from = to + 1
  }
  return fields
}

function columnsOf(header: string, file: string): Columns {
  const text = header.replace(/^\uFEFF/, '')
  const separator = separatorOf(text)
  const names = text.split(separator).map((name) => name.replaceAll('"', '').trim().toLowerCase().replaceAll('_', '-'))
  const place = (...known: string[]) => names.findIndex((name) => known.includes(name))
  const columns = {
    voter: place('voter-id', 'participant-id', 'participant', 'pid'),
    statement: place('comment-id', 'statement-id', 'tid'),
    vote: place('vote'),
    time: place('timestamp', 'modified', 'created'),
    count: names.length,
    separator: separator.charCodeAt(0),
  }
  const missing = [columns.voter < 0 && 'voter-id', columns.statement < 0 && 'comment-id', columns.vote < 0 && 'vote'].filter(Boolean)
  if (missing.length) throw new BrokenExport(file, 1, `kolumnerna ${missing.join(', ')} saknas; här finns ${names.join(', ')}`)
  return columns
}

/** Line by line: the same buffer each time, so a line is used before the next is asked for. */
function* records(file: string): Generator<{ bytes: Buffer; ends: number }> {
  const handle = fs.openSync(file, 'r')
  let buffer = Buffer.alloc(chunkSize)
  let [from, filled] = [0, 0]
  try {
    for (;;) {
      if (filled === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(buffer.length)])
      const read = fs.readSync(handle, buffer, filled, buffer.length - filled, null)
      filled += read
      for (let end = buffer.indexOf(newline, from); end >= 0 && end < filled; end = buffer.indexOf(newline, from)) {
        yield { bytes: buffer.subarray(from, end), ends: trimmed(buffer, from, end) - from }
        from = end + 1
      }
      if (read === 0) break
      buffer.copy(buffer, 0, from, filled)
      filled -= from
      from = 0
    }
    if (from < filled) yield { bytes: buffer.subarray(from, filled), ends: trimmed(buffer, from, filled) - from }
  } finally {
    fs.closeSync(handle)
  }
}

const trimmed = (buffer: Buffer, from: number, end: number) => (end > from && buffer[end - 1] === carriage ? end - 1 : end)
