import 'server-only'
import { dateOf } from '@/lib/domain/calendar'
import { isInForce } from '@/lib/domain/decision'
import { may } from '@/lib/domain/policy'
import { DraftResponse } from '@/lib/domain/response'
import { missing } from '@/lib/domain/result'
import { command, done } from './command'
import { lockOutcome } from './outcome/lock'

/** An answer to one theme, drafted by officials or the body itself. After the meeting only the body's own hand adopts it. */
export const draftResponse = command({
  action: 'response.draft',
  input: DraftResponse,
  load: lockOutcome,
  run: async ({ tx, actor, subject, decision, where, input }) => {
    const { decisionId, themeId, moreWorkBy, ...answer } = input
    const theme = await tx.theme.findFirst({ where: { id: themeId, dialogueId: decision.dialogueId }, select: { id: true } })
    if (!theme) return missing()
    const isAdopted = isInForce(decision.state) && may(actor, 'decision.record', subject).allowed
    const data = {
      ...answer,
      forwardedTo: answer.forwardedTo ?? null,
      noActionReason: answer.noActionReason ?? null,
      moreWorkBy: moreWorkBy ? dateOf(moreWorkBy) : null,
      state: isAdopted ? ('ADOPTED_BY_BODY' as const) : ('DRAFTED' as const),
      draftedById: actor.userId,
    }
    await tx.themeResponse.upsert({
      where: { decisionId_themeId: { decisionId, themeId } },
      create: { decisionId, themeId, ...data },
      update: data,
    })
    return done(
      { decisionId, themeId, dialogueId: decision.dialogueId },
      { event: { kind: 'response.drafted', ...where, data: { decisionId, themeId, outcome: answer.outcome } } },
    )
  },
})
