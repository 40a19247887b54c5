import type { OpinionInput, OpinionOptions, Opinions } from '@/lib/domain/analysis/opinions'
import { runInThread, type ThreadOptions } from '../thread/run-in-thread'

export interface OpinionOrder {
  input: OpinionInput
  options: Omit<OpinionOptions, 'onProgress'>
}

/** The opinion groups, reckoned in a thread of their own. The same order gives the same answer as `opinions()` itself. */
export const runOpinions = (order: OpinionOrder, options: ThreadOptions = {}): Promise<Opinions> =>
  runInThread('lib/integrations/opinions/opinions-worker.ts', order, options)
