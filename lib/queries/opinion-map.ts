import 'server-only'
import { db } from '@/lib/db'
import { OpinionFigures, OpinionPositions } from '@/lib/domain/opinion-snapshot'
import { smallestCell } from '@/lib/domain/vocabulary'

type Counts = { agree: number; disagree: number; pass: number }

export interface OpinionMapStatement {
  id: string
  text: string
  language: string
  all: Counts | null
  /** In the order of the groups; null where fewer than five in the group have voted. */
  byGroup: (Counts | null)[]
  /** How surely every group agrees, 0 … 1: what unites. Null: too few to say. */
  bridging: number | null
  /** How far the groups lie apart, 0 … 1: what divides. */
  dividing: number | null
  extremity: number
}

export interface OpinionMap {
  at: Date
  method: string
  seed: number
  inputHash: string
  participants: number
  votes: number
  /** How many have voted enough to be placed. */
  placed: number
  gate: OpinionFigures['gate']
  groups: {
    number: number
    members: number
    stability: number
    representative: { statementId: string; direction: 'agree' | 'disagree' }[]
  }[]
  /** In the dialogue's own order. Rejected statements are not among them. */
  statements: OpinionMapStatement[]
  majority: { agree: string[]; disagree: string[] }
  /** People as points without a name, in an order that says nothing. None when fewer than ten are placed. */
  points: { x: number; y: number; group: number | null; certainty: number | null }[]
}

const fewestPoints = 10

/** The latest analysis of a dialogue's votes, as it may be shown: no figure of a group with fewer than five votes. */
export async function opinionMap(dialogueId: string): Promise<OpinionMap | undefined> {
  const latest = await db.opinionAnalysis.findFirst({ where: { dialogueId }, orderBy: { createdAt: 'desc' } })
  if (!latest) return undefined
  const figures = OpinionFigures.parse(latest.figures)
  const shown = await db.statement.findMany({
    where: { dialogueId, state: { not: 'REJECTED' } },
    orderBy: { order: 'asc' },
    select: { id: true, text: true, language: true },
  })
  const known = new Set(shown.map(({ id }) => id))
  const byId = new Map(figures.statements.map((statement) => [statement.id, statement]))
  const isShown = (id: string) => known.has(id)
  return {
    at: latest.createdAt,
    method: latest.method,
    seed: latest.seed,
    inputHash: latest.inputHash,
    participants: latest.participants,
    votes: latest.votes,
    placed: figures.placed,
    gate: figures.gate,
    groups: figures.groups.map(({ number, members, stability, representative }) => ({
      number,
      members,
      stability,
      representative: representative
        .filter(({ statementId, seen }) => isShown(statementId) && seen >= smallestCell)
        .map(({ statementId, direction }) => ({ statementId, direction })),
    })),
    statements: shown.flatMap(({ id, text, language }) => {
      const statement = byId.get(id)
      if (!statement) return []
      const { bridging, dividing, extremity, byGroup } = statement
      const all = cell(statement)
      return [{ id, text, language, all, byGroup: hidden(all, byGroup), bridging, dividing, extremity }]
    }),
    majority: { agree: figures.majority.agree.filter(isShown), disagree: figures.majority.disagree.filter(isShown) },
    points: pointsOf(OpinionPositions.parse(latest.positions)),
  }
}

const total = ({ agree, disagree, pass }: Counts) => agree + disagree + pass
const cell = ({ agree, disagree, pass }: Counts): Counts | null =>
  total({ agree, disagree, pass }) < smallestCell ? null : { agree, disagree, pass }

/** One group hidden alone could be had by taking the others from the whole: then the smallest of them is hidden as well. */
function hidden(all: Counts | null, byGroup: Counts[]): (Counts | null)[] {
  if (!all) return byGroup.map(() => null)
  const cells = byGroup.map(cell)
  const small = cells.filter((one) => one === null).length
  if (small !== 1 || cells.length < 2) return cells
  const left = cells.flatMap((one, at) => (one ? [{ at, size: total(one) }] : [])).sort((a, b) => a.size - b.size)
  return cells.map((one, at) => (at === left[0]?.at ? null : one))
}

function pointsOf(positions: OpinionPositions): OpinionMap['points'] {
  if (positions.length < fewestPoints) return []
  const rounded = (value: number) => Math.round(value * 100) / 100
  return positions
    .map(([, x, y, group, certainty]) => ({
      x: rounded(x),
      y: rounded(y),
      group,
      certainty: certainty === null ? null : rounded(certainty),
    }))
    .sort((a, b) => a.x - b.x || a.y - b.y)
}

/** The group of each voter in the latest analysis, for the next to keep the groups' numbers. Never shown. */
export async function groupsBefore(dialogueId: string): Promise<{ inputHash: string; groupOf: Map<string, number> } | undefined> {
  const latest = await db.opinionAnalysis.findFirst({
    where: { dialogueId },
    orderBy: { createdAt: 'desc' },
    select: { inputHash: true, positions: true },
  })
  if (!latest) return undefined
  const placed = OpinionPositions.parse(latest.positions)
  return { inputHash: latest.inputHash, groupOf: new Map(placed.flatMap(([id, , , group]) => (group === null ? [] : [[id, group]]))) }
}
