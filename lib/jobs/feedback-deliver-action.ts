import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { announce } from '@/lib/commands/feedback/send'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'

const Payload = z.object({ actionId: z.uuid(), updateId: z.uuid() })

/** An action has moved: whose views stand behind its theme are told, if they asked. The update's id is the round's. */
export const feedbackDeliverAction: Task = async (payload) => {
  const { actionId, updateId } = Payload.parse(payload)
  const action = await db.action.findUnique({
    where: { id: actionId },
    select: { dialogueId: true, response: { select: { themeId: true } }, updates: { where: { id: updateId }, select: { text: true } } },
  })
  const update = action?.updates[0]
  if (!action || !update) return
  const { dialogueId, response } = action
  const round = { dialogueId, roundId: updateId, kind: 'ACTION_UPDATE', text: update.text, actionId, themeId: response.themeId }
  await announce(system, round)
}
