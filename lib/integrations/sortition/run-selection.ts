import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { OnProgress, Selection } from '@/lib/domain/sortition/select'
import type { SelectionOrder } from './selection-worker'

export interface RunOptions {
  onProgress?: OnProgress
  /** Stops the work at once. */
  signal?: AbortSignal
}

export class SelectionCancelled extends Error {}

type Message = { progress: Parameters<OnProgress>[0] } | { selection: Selection | null }

// A thread does not inherit the reading of TypeScript from its process. Found from the installation's folder, as whoever
// calls may be part of one bundled file.
const FILE = pathToFileURL(path.resolve('lib/integrations/sortition/selection-worker.ts')).href
const PROGRAM = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(FILE)}) })`

/** Makes the lottery in a thread of its own; null when no panel keeps the quotas. Never call it from a request: queue a job. */
export function runSelection(order: SelectionOrder, { onProgress, signal }: RunOptions = {}): Promise<Selection | null> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new SelectionCancelled())
    const worker = new Worker(PROGRAM, { eval: true, workerData: order, execArgv: [] })
    const cancel = () => {
      reject(new SelectionCancelled())
      void worker.terminate()
    }
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('message', (message: Message) => {
      if ('progress' in message) return onProgress?.(message.progress)
      resolve(message.selection)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal?.removeEventListener('abort', cancel)
      reject(new Error('The selection ended without an answer.'))
    })
  })
}
