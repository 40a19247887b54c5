import type { Instance } from '@/lib/domain/sortition/instance'
import type { Progress, Selection, SelectionMethod } from '@/lib/domain/sortition/select'
import { runInThread, type ThreadOptions } from '../thread/run-in-thread'

export interface SelectionOrder {
  instance: Instance
  method: SelectionMethod
}

/** Makes the lottery in a thread of its own; null when no panel keeps the quotas. */
export const runSelection = (order: SelectionOrder, options: ThreadOptions<Progress> = {}): Promise<Selection | null> =>
  runInThread('lib/integrations/sortition/selection-worker.ts', order, options)
