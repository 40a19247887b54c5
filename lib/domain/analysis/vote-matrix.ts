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
export function voteMatrix(votes: VoteList): VoteMatrix {
  const { participants, statements, rowStart, columnStart } = counted(votes)
  const byColumn = placedByColumn(votes, columnStart)
  const kept = latestOnly(byColumn, columnStart, rowStart, participants, statements)
  for (let r = 0; r < participants; r++) rowStart[r + 1] = (rowStart[r + 1] ?? 0) + (rowStart[r] ?? 0)
  // Filled column by column, each row lies by rising column.
  const next = rowStart.slice()
  const column = new Uint32Array(kept)
  const value = new Int8Array(kept)
  for (let j = 0; j < statements; j++) {
    for (let at = columnStart[j] ?? 0; at < (columnStart[j + 1] ?? 0); at++) {
      const r = byColumn.row[at] ?? 0
      if (r === replaced) continue
      const place = next[r] ?? 0
      column[place] = j
      value[place] = byColumn.value[at] ?? 0
      next[r] = place + 1
    }
  }
  return { participants, statements, rowStart, column, value }
}

const replaced = 0xffffffff

function counted({ participants, statements, row, column, value }: VoteList) {
  const rowStart = new Uint32Array(participants + 1)
  const columnStart = new Uint32Array(statements + 1)
  for (let i = 0; i < row.length; i++) {
    const r = row[i] ?? -1
    const c = column[i] ?? -1
    const v = value[i] ?? 2
    if (!(r >= 0 && r < participants && c >= 0 && c < statements)) throw new RangeError(`vote ${i} lies outside the matrix`)
    if (v !== 1 && v !== 0 && v !== -1) throw new RangeError(`vote ${i} is ${v}`)
    columnStart[c + 1] = (columnStart[c + 1] ?? 0) + 1
  }
  for (let c = 0; c < statements; c++) columnStart[c + 1] = (columnStart[c + 1] ?? 0) + (columnStart[c] ?? 0)
  return { participants, statements, rowStart, columnStart }
}

interface ByColumn {
  row: Uint32Array
  value: Int8Array
  at: Float64Array | undefined
}

/** The votes by column, in each column as they came. */
function placedByColumn({ row, column, value, at }: VoteList, columnStart: Uint32Array): ByColumn {
  const next = columnStart.slice()
  const placed = { row: new Uint32Array(row.length), value: new Int8Array(row.length), at: at && new Float64Array(row.length) }
  for (let i = 0; i < row.length; i++) {
    const c = column[i] ?? 0
    const place = next[c] ?? 0
    placed.row[place] = row[i] ?? 0
    placed.value[place] = value[i] ?? 0
    if (placed.at && at) placed.at[place] = at[i] ?? 0
    next[c] = place + 1
  }
  return placed
}

/** Marks as replaced every vote that a later one takes the place of, counts the rest by row, and answers how many they are. */
function latestOnly(
  { row, at: times }: ByColumn,
  columnStart: Uint32Array,
  rowStart: Uint32Array,
  participants: number,
  statements: number,
) {
  const latest = new Int32Array(participants).fill(-1)
  let kept = 0
  for (let j = 0; j < statements; j++) {
    const from = columnStart[j] ?? 0
    for (let at = from; at < (columnStart[j + 1] ?? 0); at++) {
      const r = row[at] ?? 0
      const before = latest[r] ?? -1
      if (before < from) {
        latest[r] = at
        rowStart[r + 1] = (rowStart[r + 1] ?? 0) + 1
        kept++
      } else if (times && (times[at] ?? 0) < (times[before] ?? 0)) {
        row[at] = replaced
      } else {
        row[before] = replaced
        latest[r] = at
      }
    }
  }
  return kept
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
