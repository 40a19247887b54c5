import 'server-only'
import { z } from 'zod'
import { opinionMethod } from '@/lib/domain/analysis/opinions'
import { OpinionFigures, OpinionPositions } from '@/lib/domain/opinion-snapshot'
import { command, done, unchanged } from './command'

const KeepOpinions = z.object({
  dialogueId: z.uuid(),
  inputHash: z.string().length(64),
  seed: z.number().int(),
  participants: z.number().int().nonnegative(),
  votes: z.number().int().nonnegative(),
  figures: OpinionFigures,
  positions: OpinionPositions,
})

/** Keeps what an analysis showed. The same votes are kept once: an analysis stands as it was made. */
export const keepOpinions = command({
  action: 'opinions.analyse',
  input: KeepOpinions,
  load: async (tx, { dialogueId }) => {
    const dialogue = await tx.dialogue.findUnique({
      where: { id: dialogueId },
      select: { id: true, organisationId: true, projectId: true, state: true },
    })
    if (!dialogue) return undefined
    const { organisationId, projectId, state } = dialogue
    return { subject: { organisationId, projectId, dialogueId, state }, organisationId }
  },
  run: async ({ tx, input, organisationId, now }) => {
    const { dialogueId, inputHash, seed, participants, votes, figures, positions } = input
    const known = await tx.opinionAnalysis.findUnique({ where: { dialogueId_inputHash: { dialogueId, inputHash } }, select: { id: true } })
    if (known) return unchanged(known)
    const { id } = await tx.opinionAnalysis.create({
      data: {
        dialogueId,
        inputHash,
        method: opinionMethod,
        seed,
        participants,
        votes,
        isShown: figures.gate.shown,
        figures,
        positions,
        createdAt: now,
      },
      select: { id: true },
    })
    const data = { analysisId: id, participants, votes, groups: figures.groups.length }
    return done({ id }, { event: { kind: 'opinions.analysed', organisationId, dialogueId, data } })
  },
})
