import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { isInForce, mayMoveDecision } from '@/lib/domain/decision'
import { mayMove } from '@/lib/domain/dialogue'
import { type AnsweredTheme, isComplete, listed, type OutcomeGaps, whatTheOutcomeMisses } from '@/lib/domain/outcome'
import { conflict } from '@/lib/domain/result'
import { command, done } from '../command'
import { lockOutcome } from './lock'

/** The decision, its answers and its actions become public together, or not at all (INV-20, INV-24). */
export const publishOutcome = command({
  action: 'decision.publish',
  input: z.object({ decisionId: z.uuid() }),
  load: lockOutcome,
  run: async ({ tx, decision, summary, where, dialogueState, now }) => {
    if (!mayMoveDecision(decision.state, 'PUBLISHED')) return conflict('elected.needsMinutes')
    if (!summary) return conflict('elected.needsSummary')
    if (!mayMove(dialogueState, 'DECIDED')) return conflict('elected.notBeforeTheBody')
    const themes = await answeredThemes(tx, decision.id, summary.id)
    const gaps = whatTheOutcomeMisses(themes)
    if (!isComplete(gaps)) return refusal(gaps)
    await tx.themeResponse.updateMany({ where: { decisionId: decision.id }, data: { state: 'PUBLISHED' } })
    await tx.decision.update({ where: { id: decision.id }, data: { state: 'PUBLISHED', publishedAt: now } })
    await tx.dialogue.update({ where: { id: decision.dialogueId }, data: { state: 'DECIDED' } })
    return done(decision.id, {
      event: [
        { kind: 'decision.published', ...where, data: { decisionId: decision.id, responses: themes.length } },
        { kind: 'dialogue.moved', ...where, data: { from: dialogueState, to: 'DECIDED' } },
      ],
    })
  },
})

/** Every theme that the published summary makes a claim under, with the answer it has got. */
async function answeredThemes(tx: Tx, decisionId: string, summaryId: string): Promise<AnsweredTheme[]> {
  const themes = await tx.theme.findMany({
    where: { claims: { some: { summaryId } } },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      responses: {
        where: { decisionId },
        select: { outcome: true, motivation: true, state: true, noActionReason: true, _count: { select: { actions: true } } },
      },
    },
  })
  return themes.map(({ id, name, responses: [response] }) => ({
    themeId: id,
    name,
    response: response && { ...response, isAdopted: response.state !== 'DRAFTED', actions: response._count.actions },
  }))
}

/** The exact list: "3 teman saknar svar: …". */
function refusal({ unanswered, notAdopted, withoutAction }: OutcomeGaps) {
  if (unanswered.length > 0) return conflict('elected.themesUnanswered', { count: unanswered.length, themes: listed(unanswered) })
  if (notAdopted.length > 0) return conflict('elected.answersNotAdopted', { count: notAdopted.length, themes: listed(notAdopted) })
  return conflict('elected.answersWithoutAction', { count: withoutAction.length, themes: listed(withoutAction) })
}

/** Answers that were drafted after the meeting become the body's own, by one who may record its decisions. */
export const adoptResponses = command({
  action: 'decision.record',
  input: z.object({ decisionId: z.uuid() }),
  load: lockOutcome,
  run: async ({ tx, decision, where }) => {
    if (!isInForce(decision.state) || decision.state === 'PUBLISHED') return conflict('elected.notDecided')
    const drafted = { decisionId: decision.id, state: 'DRAFTED' as const }
    const { count } = await tx.themeResponse.updateMany({ where: drafted, data: { state: 'ADOPTED_BY_BODY' } })
    if (count === 0) return conflict('elected.nothingToAdopt')
    const data = { decisionId: decision.id, from: 'DRAFTED', to: 'ADOPTED_BY_BODY' }
    return done(decision.id, { event: { kind: 'decision.moved', ...where, data } })
  },
})
