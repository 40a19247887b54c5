import { pooled, type VoteCounts } from './group-votes'

/** One-sided 90 %, as the published method has it rounded. A ranking, not a proof: the groups were made from the same votes. */
export const threshold90 = 1.2816

export type Direction = 'agree' | 'disagree'

/** How a group votes on a statement, beside the other groups pooled. Shares have one added to each side (Laplace). */
export interface Likelihood {
  /** (n + 1) / (seen + 2), 0 … 1. */
  share: number
  /** One-proportion z of the share against a half. */
  test: number
  /** The group's share over that of the others, > 0. */
  ratio: number
  /** Two-proportion z of the group against the others. */
  ratioTest: number
}

export interface Representative {
  /** The statement's column. */
  statement: number
  direction: Direction
  /** ratio · ratioTest · share · test in that direction. */
  score: number
  likelihood: Likelihood
  /** How many in the group voted so, of how many who saw it. */
  votes: number
  seen: number
  /** The one that the group agrees with most tellingly stands first. */
  isBestAgree: boolean
}

export interface StatementLikelihoods {
  agree: Likelihood
  disagree: Likelihood
}

/** For each group and statement. With one group alone the others are nobody: a share of one half. */
export function likelihoods(groups: readonly VoteCounts[], statements: number): StatementLikelihoods[][] {
  return groups.map((own, g) => {
    const others = pooled(
      groups.filter((_, other) => other !== g),
      statements,
    )
    return Array.from({ length: statements }, (_, j) => {
      const [seen, otherSeen] = [own.seen[j] ?? 0, others.seen[j] ?? 0]
      return {
        agree: likelihood(own.agree[j] ?? 0, seen, others.agree[j] ?? 0, otherSeen),
        disagree: likelihood(own.disagree[j] ?? 0, seen, others.disagree[j] ?? 0, otherSeen),
      }
    })
  })
}

/** Of `seen`, `votes` voted so; among the others `otherVotes` of `otherSeen`. */
export function likelihood(votes: number, seen: number, otherVotes: number, otherSeen: number): Likelihood {
  const share = (votes + 1) / (seen + 2)
  return {
    share,
    test: oneProportion(votes, seen),
    ratio: share / ((otherVotes + 1) / (otherSeen + 2)),
    ratioTest: twoProportions(votes, seen, otherVotes, otherSeen),
  }
}

/** 2 √(seen + 1) ((votes + 1) / (seen + 1) − ½). */
export const oneProportion = (votes: number, seen: number) => 2 * Math.sqrt(seen + 1) * ((votes + 1) / (seen + 1) - 0.5)

function twoProportions(votes: number, seen: number, otherVotes: number, otherSeen: number): number {
  const [n, m] = [seen + 1, otherSeen + 1]
  const both = (votes + otherVotes + 2) / (n + m)
  if (both === 1) return 0
  return ((votes + 1) / n - (otherVotes + 1) / m) / Math.sqrt(both * (1 - both) * (1 / n + 1 / m))
}

/**
 * What tells each group from the others: at most five statements, the one it agrees with most tellingly first, then the
 * strongest by score, agreement before disagreement. Statements excluded by moderation are left out.
 */
export function representativeStatements(groups: readonly VoteCounts[], excluded: Uint8Array): Representative[][] {
  return likelihoods(groups, excluded.length).map((byStatement, g) => forGroup(byStatement, groups[g], excluded))
}

function forGroup(byStatement: StatementLikelihoods[], counts: VoteCounts | undefined, excluded: Uint8Array): Representative[] {
  if (!counts) return []
  const of = (statement: number, direction: Direction, isBestAgree = false): Representative => {
    const likelihood = (byStatement[statement] as StatementLikelihoods)[direction]
    const { ratio, ratioTest, share, test } = likelihood
    const score = ratio * ratioTest * share * test
    return {
      statement,
      direction,
      score,
      likelihood,
      votes: counts[direction][statement] ?? 0,
      seen: counts.seen[statement] ?? 0,
      isBestAgree,
    }
  }
  const open = byStatement.flatMap((likelihood, statement) => (excluded[statement] ? [] : [{ statement, ...likelihood }]))
  const sufficient = open.filter(({ agree, disagree }) => passes(agree) || passes(disagree))
  const best = bestAgree(open, counts)
  if (sufficient.length === 0) {
    const strongest = best === undefined ? mostUnlike(open) : undefined
    if (best !== undefined) return [of(best, 'agree', true)]
    return strongest ? [of(strongest.statement, strongest.direction)] : []
  }
  const ranked = sufficient
    .filter(({ statement }) => statement !== best)
    .map(({ statement, agree, disagree }) => of(statement, agree.ratioTest > disagree.ratioTest ? 'agree' : 'disagree'))
    .sort((a, b) => b.score - a.score || a.statement - b.statement)
  const taken = [...(best === undefined ? [] : [of(best, 'agree', true)]), ...ranked].slice(0, 5)
  return [...taken.filter(({ direction }) => direction === 'agree'), ...taken.filter(({ direction }) => direction === 'disagree')]
}

type Candidate = { statement: number } & StatementLikelihoods

const passes = ({ ratioTest, test }: Likelihood) => ratioTest > threshold90 && test > threshold90

/** One scan in the order of the statements, each against the best so far. */
function bestAgree(candidates: readonly Candidate[], counts: VoteCounts): number | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates) {
    const { statement, agree } = candidate
    if ((counts.agree[statement] ?? 0) + (counts.disagree[statement] ?? 0) === 0) continue
    if (best ? beats(agree, best.agree) : agree.test > threshold90 || (agree.ratio > 1 && agree.share > 0.5)) best = candidate
  }
  return best?.statement
}

const beats = (next: Likelihood, best: Likelihood) =>
  best.ratio > 1
    ? next.ratio * next.ratioTest * next.share * next.test > best.ratio * best.ratioTest * best.share * best.test
    : next.share * next.test > best.share * best.test

function mostUnlike(candidates: readonly Candidate[]): { statement: number; direction: Direction } | undefined {
  let best: { statement: number; direction: Direction; test: number } | undefined
  for (const { statement, agree, disagree } of candidates) {
    const direction = agree.ratioTest > disagree.ratioTest ? 'agree' : 'disagree'
    const test = Math.max(agree.ratioTest, disagree.ratioTest)
    if (!best || test > best.test) best = { statement, direction, test }
  }
  return best
}
