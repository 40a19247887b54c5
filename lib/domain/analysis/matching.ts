/**
 * Pairs every row with a column of its own so that the sum is the largest possible: Kuhn's Hungarian method (Naval Res.
 * Logist. Quart. 2, 1955) with potentials, of the cube of the size in time. `gains[row][column]`; all rows equally long.
 * Answers with each row's column, or -1 when there are more rows than columns and the row got none.
 */
export function bestMatching(gains: readonly (readonly number[])[]): number[] {
  const rows = gains.length
  const columns = gains[0]?.length ?? 0
  if (columns === 0) return Array.from({ length: rows }, () => -1)
  const size = Math.max(rows, columns)
  const cost = (row: number, column: number) => -(gains[row - 1]?.[column - 1] ?? 0)
  const rowPotential = new Float64Array(size + 1)
  const columnPotential = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const before = new Int32Array(size + 1)
    const visited = new Uint8Array(size + 1)
    rowOf[0] = row
    let column = 0
    do {
      visited[column] = 1
      const current = rowOf[column] ?? 0
      let [delta, next] = [Number.POSITIVE_INFINITY, 0]
      for (let other = 1; other <= size; other++) {
        if (visited[other]) continue
        const reduced = cost(current, other) - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0)
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced
          before[other] = column
        }
        if ((least[other] ?? 0) < delta) [delta, next] = [least[other] ?? 0, other]
      }
      for (let other = 0; other <= size; other++) {
        if (visited[other]) {
          const owner = rowOf[other] ?? 0
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta
          columnPotential[other] = (columnPotential[other] ?? 0) - delta
        } else {
          least[other] = (least[other] ?? 0) - delta
        }
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      const earlier = before[column] ?? 0
      rowOf[column] = rowOf[earlier] ?? 0
      column = earlier
    }
  }
  const result = Array.from({ length: rows }, () => -1)
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] ?? 0
    if (row >= 1 && row <= rows) result[row - 1] = column - 1
  }
  return result
}
