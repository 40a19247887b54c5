/**
 * How alike two divisions of the same people are: 1 the same, about 0 what chance gives (Hubert and Arabie,
 * J. Classification 2, 1985). The names of the groups do not matter. Two divisions of one group each: 1.
 */
export function adjustedRand(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new RangeError('the two divisions are of different people')
  const cells = new Map<string, number>()
  const [rows, columns] = [new Map<number, number>(), new Map<number, number>()]
  for (let i = 0; i < a.length; i++) {
    const [left, right] = [a[i] ?? 0, b[i] ?? 0]
    count(cells, `${left}|${right}`)
    count(rows, left)
    count(columns, right)
  }
  const [together, inA, inB, all] = [pairs(cells), pairs(rows), pairs(columns), (a.length * (a.length - 1)) / 2]
  const expected = all > 0 ? (inA * inB) / all : 0
  const most = (inA + inB) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const pairs = (counts: Map<unknown, number>) => [...counts.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
