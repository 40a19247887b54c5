import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv, neutral } from '@/lib/domain/csv'

describe('a spreadsheet of views', () => {
  it.each(['=cmd|calc', '+1+1', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1'])('runs no formula: %j', (payload) => {
    expect(neutral(payload).startsWith("'")).toBe(true)
  })

  it('keeps a cell in its place whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (cells) => {
        const line = csv(['a'], [cells]).split('\r\n').slice(1, -1).join('\r\n')
        expect(parsed(line)).toEqual(cells.map(neutral))
      }),
    )
  })
})

/** The plainest reader of RFC 4180, with semicolons. */
function parsed(line: string): string[] {
  const cells: string[] = ['']
  let isQuoted = false
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index)
    const last = cells.length - 1
    if (isQuoted && character === '"' && line.charAt(index + 1) === '"') {
      cells[last] += '"'
      index += 1
    } else if (character === '"' && (isQuoted || cells[last] === '')) isQuoted = !isQuoted
    else if (character === ';' && !isQuoted) cells.push('')
    else cells[last] += character
  }
  return cells
}
