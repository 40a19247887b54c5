import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextRelease, type Release } from '@/lib/domain/representation/release'

const keys = ['0-17', '18-44', '45-64', '65+', '']

/** Everything that somebody can work out from one table: the cells, and the sums of any cells by subtraction from the total. */
function knownSums({ total, cells }: Release): Map<string, number> {
  const shown = Object.entries(cells).filter((cell): cell is [string, number] => cell[1] !== null)
  const hidden = Object.keys(cells).filter((key) => cells[key] === null)
  const sums = new Map<string, number>()
  for (let mask = 0; mask < 2 ** shown.length; mask += 1) {
    const chosen = shown.filter((_, index) => mask & (2 ** index))
    const sum = chosen.reduce((so, [, count]) => so + count, 0)
    sums.set(
      chosen
        .map(([key]) => key)
        .sort()
        .join('|'),
      sum,
    )
    const rest = [...shown.filter((_, index) => !(mask & (2 ** index))).map(([key]) => key), ...hidden]
    sums.set(rest.sort().join('|'), total - sum)
  }
  return sums
}

const history = fc.array(fc.tuple(...keys.map(() => fc.integer({ min: 0, max: 9 }))), { minLength: 1, maxLength: 7 })

function releasesOf(steps: readonly (readonly number[])[]): Release[] {
  const counts = Object.fromEntries(keys.map((key) => [key, 0]))
  const releases: Release[] = []
  for (const step of steps) {
    keys.forEach((key, index) => {
      counts[key] = (counts[key] ?? 0) + (step[index] ?? 0)
    })
    const next = nextRelease(counts, releases)
    if (next && next !== releases.at(-1)) releases.push(next)
  }
  return releases
}

describe('tables that are shown again and again', () => {
  it('subtraction within a table finds no cell, and no sum, of one to four people', () => {
    fc.assert(
      fc.property(history, (steps) => {
        for (const release of releasesOf(steps)) {
          const hidden = Object.values(release.cells).filter((count) => count === null).length
          expect(hidden).not.toBe(1)
          for (const sum of knownSums(release).values()) expect(sum === 0 || sum >= 5).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('subtraction between any two moments finds no cell, and no sum, that one to four people moved', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const known = releasesOf(steps).map(knownSums)
        known.forEach((later, index) => {
          for (const earlier of known.slice(0, index))
            for (const [cells, sum] of later) {
              const before = earlier.get(cells)
              if (before !== undefined) expect(sum - before === 0 || Math.abs(sum - before) >= 5, `${cells}: ${before} → ${sum}`).toBe(true)
            }
        })
      }),
      { numRuns: 150 },
    )
  })

  it('shows a table at once when nothing can be told from it, and lets the last one stand while one to four come', () => {
    const first = nextRelease({ a: 12, b: 30 }, [])
    expect(first).toEqual({ total: 42, cells: { a: 12, b: 30 } })
    const [once] = [first].filter((release) => release !== undefined)
    if (!once) return
    expect(nextRelease({ a: 13, b: 31 }, [once])).toBe(once)
    expect(nextRelease({ a: 13, b: 40 }, [once])).toEqual({ total: 53, cells: { a: null, b: null } })
    expect(nextRelease({ a: 17, b: 40 }, [once])).toEqual({ total: 57, cells: { a: 17, b: 40 } })
  })

  it('shows nothing of fewer than five', () => {
    expect(nextRelease({ a: 2, b: 2 }, [])).toBeUndefined()
  })
})
