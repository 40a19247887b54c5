import { z } from 'zod'
import type { Opinions } from './analysis/opinions'

const Counts = z.object({ agree: z.number(), disagree: z.number(), pass: z.number() })
const figure = z.number()

/** What one analysis showed, as it is stored: statements by id, groups by number, and nobody by name. */
export const OpinionFigures = z.object({
  groups: z.array(
    z.object({
      number: z.number().int(),
      members: z.number().int(),
      stability: figure,
      representative: z.array(
        z.object({ statementId: z.string(), direction: z.enum(['agree', 'disagree']), score: figure, votes: figure, seen: figure }),
      ),
    }),
  ),
  statements: z.array(
    z.object({
      id: z.string(),
      ...Counts.shape,
      mean: figure,
      components: z.tuple([figure, figure]),
      extremity: figure,
      groupAwareConsensus: figure,
      bridging: figure.nullable(),
      dividing: figure.nullable(),
      priority: figure,
      /** In the order of the groups. */
      byGroup: z.array(Counts),
    }),
  ),
  majority: z.object({ agree: z.array(z.string()), disagree: z.array(z.string()) }),
  gate: z.object({
    shown: z.boolean(),
    reasons: z.array(z.string()),
    silhouette: figure,
    nullSilhouette95: figure,
    share: figure,
    nullShare95: figure,
    stability: figure.nullable(),
  }),
  placed: z.number().int(),
})
export type OpinionFigures = z.infer<typeof OpinionFigures>

/** A voter's pseudonym, the place on the map, the group's number (null: none), and how certain that is, 0 … 1. */
export const OpinionPositions = z.array(z.tuple([z.string(), z.number(), z.number(), z.number().int().nullable(), z.number().nullable()]))
export type OpinionPositions = z.infer<typeof OpinionPositions>

export function snapshotOf(found: Opinions, voters: readonly string[], statements: readonly string[]) {
  const counts = ({ agree, disagree, pass }: Opinions['everybody'], j: number) => ({
    agree: agree[j] ?? 0,
    disagree: disagree[j] ?? 0,
    pass: pass[j] ?? 0,
  })
  const idOf = (column: number) => statements[column] ?? ''
  const figures: OpinionFigures = {
    groups: found.groups.map(({ number, members, stability, representative }) => ({
      number,
      members: members.length,
      stability,
      representative: representative.map(({ statement, direction, score, votes, seen }) => ({
        statementId: idOf(statement),
        direction,
        score,
        votes,
        seen,
      })),
    })),
    statements: found.statements.map((statement, j) => ({
      id: idOf(j),
      ...statement,
      ...counts(found.everybody, j),
      byGroup: found.groups.map(({ votes }) => counts(votes, j)),
    })),
    majority: {
      agree: found.majority.agree.map(({ statement }) => idOf(statement)),
      disagree: found.majority.disagree.map(({ statement }) => idOf(statement)),
    },
    gate: found.gate,
    placed: found.members.length,
  }
  const positions: OpinionPositions = Array.from(found.members, (row) => [
    voters[row] ?? '',
    found.points.x[row] ?? 0,
    found.points.y[row] ?? 0,
    found.groups[found.groupOf[row] ?? -1]?.number ?? null,
    (found.certainty[row] ?? -1) < 0 ? null : (found.certainty[row] ?? 0),
  ])
  return { figures, positions }
}

/** A seed for each dialogue, the same every time: whoever runs the analysis again gets the same groups. */
export const seedOf = (dialogueId: string) => Number.parseInt(dialogueId.replaceAll('-', '').slice(-7), 16) || 1
