import 'server-only'
import type { Task } from 'graphile-worker'
import { markPromiseOverdue } from '@/lib/commands/feedback/promise'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'
import { today } from '@/lib/domain/calendar'

/** Each morning: promises that were broken yesterday go on record. What all can see needs no job, only its date. */
export const promiseOverdue: Task = async () => {
  const broken = await db.feedbackPromise.findMany({
    where: { fulfilledAt: null, dueOn: { lt: today(new Date()) } },
    select: { dialogueId: true },
  })
  for (const { dialogueId } of broken) await markPromiseOverdue(system, { dialogueId })
}
