import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { asksFrom, asksTyped, DecisionOption, optionsFrom, whatTheAgendaMisses } from '@/lib/domain/agenda'
import { dateOf } from '@/lib/domain/calendar'
import { isAfterTheMeeting, mayMoveDecision } from '@/lib/domain/decision'
import { mayMove } from '@/lib/domain/dialogue'
import { conflict, invalid, type MessageKey } from '@/lib/domain/result'
import { analysisAspects } from '@/lib/domain/vocabulary'
import { command, done } from './command'
import { lockOutcome } from './outcome/lock'

const PrepareOutcome = z.object({ dialogueId: z.uuid(), meetingDate: z.iso.date('problem.date') })

/** The published summary goes to the body that decides: an item whose brief the elected read before the meeting. */
export const prepareOutcome = command({
  action: 'agenda.prepare',
  input: PrepareOutcome,
  load: async (tx, { dialogueId }) => {
    await tx.$queryRaw`SELECT 1 FROM "Dialogue" WHERE id = ${dialogueId}::uuid FOR UPDATE`
    const dialogue = await tx.dialogue.findUnique({
      where: { id: dialogueId },
      select: {
        id: true,
        organisationId: true,
        projectId: true,
        state: true,
        title: true,
        registryNumber: true,
        decisionBodyId: true,
        decisions: {
          where: { kind: 'OUTCOME', state: { notIn: ['REFERRED_BACK', 'SUPERSEDED'] } },
          select: { id: true },
        },
      },
    })
    if (!dialogue) return undefined
    const { organisationId, projectId, decisionBodyId: bodyId } = dialogue
    return { dialogue, subject: { organisationId, projectId, dialogueId, bodyId, state: dialogue.state } }
  },
  run: async ({ tx, dialogue, input }) => {
    if (dialogue.decisions.length > 0) return conflict('agenda.alreadyPrepared')
    if (!dialogue.decisionBodyId) return conflict('agenda.needsBody')
    if (!mayMove(dialogue.state, 'WITH_DECISION_MAKERS')) return conflict('agenda.needsSummary')
    const decision = await tx.decision.create({
      data: {
        organisationId: dialogue.organisationId,
        bodyId: dialogue.decisionBodyId,
        kind: 'OUTCOME',
        dialogueId: dialogue.id,
        title: dialogue.title,
        registryNumber: dialogue.registryNumber,
        meetingDate: dateOf(input.meetingDate),
      },
    })
    await tx.dialogue.update({
      where: { id: dialogue.id },
      data: { state: 'WITH_DECISION_MAKERS', decisionDate: dateOf(input.meetingDate) },
    })
    const where = { organisationId: dialogue.organisationId, dialogueId: dialogue.id }
    return done(
      { decisionId: decision.id, dialogueId: dialogue.id },
      {
        event: [
          { kind: 'decision.prepared', ...where, data: { decisionId: decision.id, bodyId: dialogue.decisionBodyId } },
          { kind: 'dialogue.moved', ...where, data: { from: dialogue.state, to: 'WITH_DECISION_MAKERS' } },
        ],
      },
    )
  },
})

const EditAgenda = z.object({
  decisionId: z.uuid(),
  meetingDate: z.iso.date('problem.date'),
  itemNo: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(999)]).optional(),
  asks: z.string().max(4000, 'problem.tooLong').transform(asksTyped),
  options: z.array(DecisionOption).max(6),
})

/** What the body is asked to decide, and what each option would mean. */
export const editAgenda = command({
  action: 'agenda.prepare',
  input: EditAgenda,
  load: lockOutcome,
  run: async ({ tx, decision, where, input }) => {
    if (isAfterTheMeeting(decision.state)) return conflict('agenda.alreadyDecided')
    const keys = input.options.map(({ key }) => key)
    if (new Set(keys).size < keys.length) return invalid({ options: ['agenda.optionTwice'] })
    const data = { meetingDate: dateOf(input.meetingDate), itemNo: input.itemNo, asks: input.asks, options: input.options }
    await tx.decision.update({ where: { id: decision.id }, data })
    return done(where, {
      event: { kind: 'decision.prepared', ...where, data: { decisionId: decision.id, bodyId: decision.bodyId } },
    })
  },
})

const WriteAnalysis = z.object({
  decisionId: z.uuid(),
  themeId: z.union([z.literal('').transform(() => undefined), z.uuid()]).optional(),
  aspect: z.enum(analysisAspects, { error: 'problem.choose' }),
  text: z.string().trim().min(10, 'problem.tooShort').max(4000, 'problem.tooLong'),
})

/** An official's analysis, of the whole or of one theme. Writing again replaces it, under the new writer's name. */
export const writeAnalysis = command({
  action: 'agenda.prepare',
  input: WriteAnalysis,
  load: lockOutcome,
  run: async ({ tx, actor, decision, where, input, now }) => {
    if (isAfterTheMeeting(decision.state)) return conflict('agenda.alreadyDecided')
    const { aspect, text, themeId } = input
    await tx.officialAnalysis.deleteMany({ where: { decisionId: decision.id, aspect, themeId: themeId ?? null } })
    await tx.officialAnalysis.create({
      data: { decisionId: decision.id, aspect, text, themeId, byId: actor.userId ?? '', at: now },
    })
    return done(where, { event: { kind: 'analysis.written', ...where, data: { decisionId: decision.id, aspect, themeId } } })
  },
})

/** The elected can read the brief from here on. Refused with the list of what they would miss. */
export const placeOnAgenda = command({
  action: 'agenda.prepare',
  input: z.object({ decisionId: z.uuid() }),
  load: lockOutcome,
  run: async ({ tx, decision, where }) => {
    if (!mayMoveDecision(decision.state, 'ON_AGENDA')) return conflict('agenda.alreadyDecided')
    const gaps = whatTheAgendaMisses(await preparedParts(tx, decision.id))
    if (gaps.length > 0)
      return conflict(
        'agenda.incomplete',
        { count: gaps.length },
        gaps.map((gap): MessageKey => `agenda.gap_${gap.replace('.', '_')}`),
      )
    await tx.decision.update({ where: { id: decision.id }, data: { state: 'ON_AGENDA' } })
    return done(where, {
      event: { kind: 'decision.moved', ...where, data: { decisionId: decision.id, from: decision.state, to: 'ON_AGENDA' } },
    })
  },
})

async function preparedParts(tx: Tx, decisionId: string) {
  const decision = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: { asks: true, options: true, analyses: { select: { aspect: true } } },
  })
  return {
    asks: asksFrom(decision.asks),
    options: optionsFrom(decision.options),
    aspects: decision.analyses.map(({ aspect }) => aspect),
  }
}
