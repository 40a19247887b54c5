import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { closeDialogue } from '@/lib/commands/dialogue/close'
import { openDialogue } from '@/lib/commands/dialogue/open'
import { system } from '@/lib/domain/actor'
import { log } from '@/lib/log'

const Payload = z.object({ dialogueId: z.uuid() })

/** At the hour that was set. Run twice, or after the plan has changed, it changes nothing. */
export const dialogueOpen: Task = async (payload) => {
  const { dialogueId } = Payload.parse(payload)
  const opened = await openDialogue(system, { dialogueId, asScheduled: true })
  // Something was taken away after the scheduling: the task list says what, and the strategist opens by hand.
  if (!opened.ok) log.warn({ dialogueId, problem: opened.problem }, 'a scheduled dialogue did not open')
}

export const dialogueClose: Task = async (payload) => {
  const { dialogueId } = Payload.parse(payload)
  const closed = await closeDialogue(system, { dialogueId, asScheduled: true })
  if (!closed.ok && closed.problem.kind !== 'forbidden') log.warn({ dialogueId, problem: closed.problem }, 'a dialogue did not close')
}
