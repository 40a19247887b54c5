/**
 * Who voted what, sparse: rows are participants, columns are statements, and a vote is 1 (agree), -1 (disagree) or
 * 0 (pass). What nobody was shown or answered is not there. Compressed rows: the votes of row i lie at
 * rowStart[i] ≤ at < rowStart[i + 1], by rising column. At 50,000 × 1,000 with 3 million votes this takes 15 MB.
 */
export interface VoteMatrix {
  participants: number
  statements: number
  /** participants + 1 places. */
  rowStart: Uint32Array
  /** One for each vote: the statement. */
  column: Uint32Array
  /** One for each vote: 1, 0 or -1. */
  value: Int8Array
}

/** Votes as they came: three columns of equal length and, if known, their times. */
export interface VoteList {
  participants: number
  statements: number
  row: ArrayLike<number>
  column: ArrayLike<number>
  value: ArrayLike<number>
  /** Any rising clock. Without it a later place in the list is a later vote. */
  at?: ArrayLike<number>
}

/**
 * Of several votes by one participant on one statement the latest counts; at the same moment, the later in the list.
 * The result does not depend on the order of the list in any other way. Throws RangeError for a vote outside the
 * matrix or one that is none of 1, 0 and -1.
 */
export function voteMatrix({ participants, statements, row, column, value, at }: VoteList): VoteMatrix {
  const total = row.length
  for (let i = 0; i < total; i++) {
    const r = row[i] ?? -1
    const c = column[i] ?? -1
    const v = value[i] ?? 2
    if (!(r >= 0 && r < participants && c >= 0 && c < statements)) throw new RangeError(`vote ${i} lies outside the matrix`)
    if (v !== 1 && v !== 0 && v !== -1) throw new RangeError(`vote ${i} is ${v}`)
  }
  // Sorted by column, then steadily by row: every row then lies by column, and repeats lie side by side as they came.
  const order = countingOrder(row, countingOrder(column, undefined, statements), participants)
  const rowStart = new Uint32Array(participants + 1)
  const columns = new Uint32Array(total)
  const values = new Int8Array(total)
  let kept = 0
  let lastRow = -1
  let lastAt = 0
  for (let i = 0; i < total; i++) {
    const vote = order[i] ?? 0
    const r = row[vote] ?? 0
    const c = column[vote] ?? 0
    const time = at ? (at[vote] ?? 0) : 0
    if (r === lastRow && kept > 0 && columns[kept - 1] === c) {
      if (time < lastAt) continue
      kept--
    } else {
      rowStart[r + 1] = (rowStart[r + 1] ?? 0) + 1
    }
    columns[kept] = c
    values[kept] = value[vote] ?? 0
    kept++
    lastRow = r
    lastAt = time
  }
  for (let r = 0; r < participants; r++) rowStart[r + 1] = (rowStart[r + 1] ?? 0) + (rowStart[r] ?? 0)
  return { participants, statements, rowStart, column: columns.slice(0, kept), value: values.slice(0, kept) }
}

/** The places of `keys` (each 0 ≤ key < size) by rising key; equal keys stay in the order of `within`. */
function countingOrder(keys: ArrayLike<number>, within: Uint32Array | undefined, size: number): Uint32Array {
  const next = new Uint32Array(size + 1)
  for (let i = 0; i < keys.length; i++) {
    const slot = (keys[i] ?? 0) + 1
    next[slot] = (next[slot] ?? 0) + 1
  }
  for (let slot = 0; slot < size; slot++) next[slot + 1] = (next[slot + 1] ?? 0) + (next[slot] ?? 0)
  const order = new Uint32Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    const place = within ? (within[i] ?? 0) : i
    const key = keys[place] ?? 0
    const at = next[key] ?? 0
    order[at] = place
    next[key] = at + 1
  }
  return order
}

/** How many votes each participant has cast, on any statement. */
export const votesByParticipant = ({ participants, rowStart }: VoteMatrix): Uint32Array =>
  Uint32Array.from({ length: participants }, (_, row) => (rowStart[row + 1] ?? 0) - (rowStart[row] ?? 0))

/** The matrix with only these rows, in this order. */
export function rowsOf(matrix: VoteMatrix, rows: ArrayLike<number>): VoteMatrix {
  const rowStart = new Uint32Array(rows.length + 1)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    rowStart[i + 1] = (rowStart[i] ?? 0) + (matrix.rowStart[row + 1] ?? 0) - (matrix.rowStart[row] ?? 0)
  }
  const total = rowStart[rows.length] ?? 0
  const column = new Uint32Array(total)
  const value = new Int8Array(total)
  for (let i = 0; i < rows.length; i++) {
    const [from, to] = [matrix.rowStart[rows[i] ?? 0] ?? 0, matrix.rowStart[(rows[i] ?? 0) + 1] ?? 0]
    column.set(matrix.column.subarray(from, to), rowStart[i])
    value.set(matrix.value.subarray(from, to), rowStart[i])
  }
  return { ...matrix, participants: rows.length, rowStart, column, value }
}
