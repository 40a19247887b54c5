import { bridging, dividing } from './bridging'
import { centredVotes, statementMeans } from './centring'
import { type Components, components } from './components'
import { groupAwareConsensus, type MajorityStatement, majority } from './consensus'
import { inConversation } from './conversation'
import { clarity, type Division, divisionInto, divisions } from './divisions'
import { type Gate, gate, peopleMeasured } from './gate'
import { keptNumbers } from './group-names'
import { allVotes, groupVotes, pooled, type VoteCounts } from './group-votes'
import { type Points, participantPoints, pointsOf, statementPoints } from './projection'
import { type PublishedStart, startedFrom } from './published-start'
import { seedFor } from './random'
import { type Representative, representativeStatements } from './representativeness'
import { priority } from './routing'
import { stability } from './stability'
import { type VoteMatrix, votesByParticipant } from './vote-matrix'

/** Named in every stored result: another version may give other figures from the same votes. */
export const opinionMethod = 'opinions-1'

export interface OpinionInput {
  /** Rows by rising id, whatever order they came in: only so is the result the same for the same votes. */
  matrix: VoteMatrix
  /** 1 for each statement out of the mathematics: rejected, or meta. */
  excluded: Uint8Array
  /** 1 for each statement about who one is. */
  meta: Uint8Array
}

export interface OpinionOptions {
  seed: number
  /** Show this many groups whatever the gate says. */
  groups?: number
  /** Start from somebody else's groups, and show them whatever the gate says. */
  published?: PublishedStart
  /** Each row's group number in the result before this one, or negative: groups then keep their numbers. */
  before?: ArrayLike<number>
  /** 0 … 1. Throw here to stop. */
  onProgress?: (part: number) => void
}

export interface OpinionGroup {
  number: number
  /** Rows, rising. */
  members: Uint32Array
  votes: VoteCounts
  representative: Representative[]
  /** The mean certainty of its members, 0 … 1. */
  stability: number
}

export interface StatementFigures {
  mean: number
  components: [number, number]
  extremity: number
  groupAwareConsensus: number
  bridging: number | null
  dividing: number | null
  priority: number
}

export interface Opinions {
  votes: Uint32Array
  /** Rows that are placed, rising. */
  members: Uint32Array
  points: Points
  /** For each row: an index into `groups`, or -1. */
  groupOf: Int32Array
  /** For each row: 0 … 1, or -1 for those in no group. */
  certainty: Float64Array
  groups: OpinionGroup[]
  everybody: VoteCounts
  statements: StatementFigures[]
  majority: { agree: MajorityStatement[]; disagree: MajorityStatement[] }
  shares: Components['shares']
  gate: Gate & { stability: number | null }
}

// Over this, the directions are as exact as anybody can see, not as the machine can.
const manyVotes = 1_000_000

/** Everything that the votes of one dialogue say, by the formulas that docs/ANALYSIS.md names. Pure: seed and votes decide all. */
export function opinions({ matrix, excluded, meta }: OpinionInput, options: OpinionOptions): Opinions {
  const { seed, onProgress = () => {} } = options
  const votes = votesByParticipant(matrix)
  const means = statementMeans(matrix, excluded)
  const centred = centredVotes(matrix, means, excluded)
  const found = components(matrix, centred, centred.length > manyVotes ? { tolerance: 1e-6, maxRounds: 60 } : {})
  const axes = options.published?.kind === 'map' ? options.published.axes : found.axes
  onProgress(0.1)
  const points = participantPoints(matrix, centred, axes, excluded)
  const members = placed(votes, matrix.statements, options.published)
  const among = pointsOf(points, members)
  const possible = divisions(among, { seed })
  onProgress(0.2)
  const verdict = gate(matrix, excluded, members, possible, { seed, onShuffle: (done, of) => onProgress(0.2 + (0.5 * done) / of) })
  const { labels, numbers, silhouette } = chosen(among, members, points, possible, verdict, options)
  const k = numbers.length
  const steady =
    k > 1
      ? stability(
          { matrix, centred, excluded, members, labels, groups: k },
          { seed: seedFor(seed, 3), learnFrom: peopleMeasured(matrix), onRepetition: (done, of) => onProgress(0.7 + (0.25 * done) / of) },
        )
      : undefined
  const groupOf = new Int32Array(matrix.participants).fill(-1)
  const certainty = new Float64Array(matrix.participants).fill(-1)
  for (const [i, row] of members.entries()) {
    groupOf[row] = k > 0 ? (labels[i] ?? -1) : -1
    if (steady && (labels[i] ?? -1) >= 0) certainty[row] = steady.certainty[i] ?? 0
  }
  const counted = groupVotes(matrix, groupOf, k)
  const telling = representativeStatements(counted, excluded)
  const everybody = allVotes(matrix)
  const result: Opinions = {
    votes,
    members,
    points,
    groupOf,
    certainty,
    groups: counted.map((group, g) => ({
      number: numbers[g] ?? g,
      members: members.filter((row) => groupOf[row] === g),
      votes: group,
      representative: telling[g] ?? [],
      stability: steady?.byGroup[g] ?? 1,
    })),
    everybody,
    statements: figuresOf({ matrix, excluded, meta }, means, axes, k > 0 ? counted : oneGroup(matrix, members)),
    majority: majority(everybody, excluded),
    shares: found.shares,
    gate: { ...verdict, silhouette: silhouette ?? verdict.silhouette, stability: steady?.overall ?? null },
  }
  onProgress(1)
  return result
}

function placed(votes: Uint32Array, statements: number, published: PublishedStart | undefined): Uint32Array {
  if (published?.kind === 'map') return published.inConversation
  const already = published ? [...published.labels.keys()].filter((row) => (published.labels[row] ?? -1) >= 0) : []
  return inConversation(votes, statements, already)
}

interface Chosen {
  labels: Int32Array
  numbers: number[]
  /** When the groups are others than those that the gate measured. */
  silhouette?: number
}

function chosen(among: Points, members: Uint32Array, all: Points, possible: Division[], verdict: Gate, options: OpinionOptions): Chosen {
  if (options.published) {
    const started = startedFrom(options.published, all, members)
    return { ...started, silhouette: clarity(among, started.labels, options.seed) }
  }
  const wanted = options.groups
  const division = wanted
    ? (possible.find(({ sizes }) => sizes.length === wanted) ?? divisionInto(among, wanted, options))
    : verdict.shown
      ? possible[0]
      : undefined
  if (!division) return { labels: new Int32Array(members.length).fill(-1), numbers: [] }
  const before = Int32Array.from(members, (row) => options.before?.[row] ?? -1)
  const numbers = keptNumbers(division.labels, division.sizes.length, before)
  return { labels: division.labels, numbers, ...(wanted ? { silhouette: division.silhouette } : {}) }
}

/** Without groups, all who are placed count as one. */
function oneGroup(matrix: VoteMatrix, members: Uint32Array): VoteCounts[] {
  const labels = new Int32Array(matrix.participants).fill(-1)
  for (const row of members) labels[row] = 0
  return groupVotes(matrix, labels, 1)
}

function figuresOf(
  { matrix, excluded, meta }: OpinionInput,
  means: Float64Array,
  axes: [Float64Array, Float64Array],
  groups: VoteCounts[],
): StatementFigures[] {
  const { extremity } = statementPoints(means, axes, excluded)
  const total = pooled(groups, matrix.statements)
  return Array.from(means, (mean, j) => {
    const votes = { agree: total.agree[j] ?? 0, pass: total.pass[j] ?? 0, seen: total.seen[j] ?? 0 }
    return {
      mean,
      components: [axes[0][j] ?? 0, axes[1][j] ?? 0],
      extremity: extremity[j] ?? 0,
      groupAwareConsensus: groupAwareConsensus(groups, j),
      bridging: bridging(groups, j),
      dividing: dividing(groups, j),
      priority: priority(votes, extremity[j] ?? 0, meta[j] === 1),
    }
  })
}
