import { spawnSync } from 'node:child_process'
import { centredVotes, statementMeans } from '@/lib/domain/analysis/centring'
import { components } from '@/lib/domain/analysis/components'
import { kMeansRestarts } from '@/lib/domain/analysis/k-means'
import { opinions } from '@/lib/domain/analysis/opinions'
import { participantPoints } from '@/lib/domain/analysis/projection'
import { random } from '@/lib/domain/analysis/random'
import { type VoteList, voteMatrix } from '@/lib/domain/analysis/vote-matrix'

export interface AnalysisFigures {
  people: number
  statements: number
  votes: number
  /** Processor time for matrix, directions, map and 100 clusters: what the line in numpy does as well. */
  mapMs: number
  /** The same and everything else: groups, gate, stability, figures. */
  wholeMs: number
  memoryMb: number
  numpyMs: number | undefined
}

// Not the clock: other work on the machine is no part of it.
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A8: people who lean two ways, and who have answered unevenly many statements. */
export function analysisBench(people: number, statements: number, perPerson: number): AnalysisFigures {
  const votes = syntheticVotes(people, statements, perPerson)
  global.gc?.()
  const before = process.memoryUsage.rss()
  const started = cpuMs()
  const matrix = voteMatrix(votes)
  const excluded = new Uint8Array(statements)
  const centred = centredVotes(matrix, statementMeans(matrix, excluded), excluded)
  const { axes } = components(matrix, centred, { tolerance: 1e-6, maxRounds: 60 })
  kMeansRestarts(participantPoints(matrix, centred, axes, excluded), 100, 1, 1)
  const mapMs = cpuMs() - started
  const again = cpuMs()
  opinions({ matrix: voteMatrix(votes), excluded, meta: excluded }, { seed: 1 })
  const wholeMs = cpuMs() - again
  const memoryMb = (process.memoryUsage.rss() - before) / 1e6
  return { people, statements, votes: votes.row.length, mapMs, wholeMs, memoryMb, numpyMs: inNumpy(people, statements, perPerson) }
}

export function syntheticVotes(people: number, statements: number, perPerson: number): VoteList {
  const chance = random(8)
  const pull = Float64Array.from({ length: statements }, () => chance.unit() * 2 - 1)
  const total = people * perPerson
  const [row, column, value] = [new Int32Array(total), new Int32Array(total), new Int8Array(total)]
  for (let i = 0; i < total; i++) {
    const person = Math.floor(people * chance.unit() ** 1.5)
    const j = chance.below(statements)
    const lean = (person % 5 < 2 ? 1 : -1) * (pull[j] ?? 0) + chance.unit() * 2 - 1
    row[i] = person
    column[i] = j
    value[i] = lean > 0.3 ? 1 : lean < -0.3 ? -1 : 0
  }
  return { participants: people, statements, row, column, value }
}

/** The same steps in numpy and scipy, on votes drawn the same way; undefined where they are not installed. */
function inNumpy(people: number, statements: number, perPerson: number): number | undefined {
  const { status, stdout } = spawnSync('python3', ['-c', numpyLine, String(people), String(statements), String(perPerson)], {
    encoding: 'utf8',
  })
  return status === 0 ? Number(stdout) * 1000 : undefined
}

const numpyLine = `
import sys, time, numpy as np, scipy.sparse as sp
from scipy.sparse.linalg import svds
from scipy.cluster.vq import kmeans2
n, m, per = map(int, sys.argv[1:])
r = np.random.default_rng(8)
row = (n * r.random(n * per) ** 1.5).astype(np.int32); col = r.integers(0, m, n * per).astype(np.int32)
lean = np.where(row % 5 < 2, 1, -1) * (r.random(m) * 2 - 1)[col] + r.random(n * per) * 2 - 1
val = np.where(lean > .3, 1, np.where(lean < -.3, -1, 0)).astype(np.int8)
t = time.process_time()
key, last = np.unique((row.astype(np.int64) * m + col)[::-1], return_index=True)
v = val[::-1][last].astype(float); i = (key // m).astype(np.int32); j = (key % m).astype(np.int32)
count = np.maximum(1, np.bincount(j, minlength=m)); mu = np.bincount(j, v, m) / count
a = sp.csr_matrix((v - mu[j], (i, j)), (n, m))
p = svds(a, 2)[2][::-1]
z = (a @ p.T) * np.sqrt(m / np.maximum(1, np.bincount(i, minlength=n)))[:, None]
kmeans2(z, 100, iter=100, minit='++', seed=1)
print(time.process_time() - t)
`

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** One line a size, with the aim beside it (A8). */
export function analysisLines(): string[] {
  return [
    [50_000, 1000, 60],
    [2031, 896, 111],
    [300, 60, 40],
  ].map(([people = 0, statements = 0, perPerson = 0]) => {
    const { votes, mapMs, wholeMs, memoryMb, numpyMs } = analysisBench(people, statements, perPerson)
    const beside =
      numpyMs === undefined ? 'numpy is not installed here' : `numpy ${seconds(numpyMs)}, ratio ${(mapMs / numpyMs).toFixed(2)} (aim 1.5)`
    return `Opinion map, ${people} × ${statements}, ${votes} votes: ${seconds(mapMs)} processor time; ${beside}; with groups, gate and stability ${seconds(wholeMs)}; ${Math.round(memoryMb)} MB more.`
  })
}
