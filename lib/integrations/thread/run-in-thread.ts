import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

export interface ThreadOptions {
  /** 0 … 1, a few times a second at most. */
  onProgress?: (part: number) => void
  /** Stops the work at once, in the middle of whatever it does. */
  signal?: AbortSignal
}

export class Cancelled extends Error {}

export type ThreadMessage<T> = { progress: number } | { answer: T }

/**
 * Runs the file, named from the installation's folder, in a thread of its own with this order, and answers with what it
 * posts. Never call it from a request: queue a job. Rejects with Cancelled when it was stopped, and with whatever it threw.
 */
export function runInThread<Order, Answer>(file: string, order: Order, { onProgress, signal }: ThreadOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new Cancelled())
    const worker = new Worker(programFor(file), { eval: true, workerData: order, execArgv: [] })
    const cancel = () => {
      reject(new Cancelled())
      void worker.terminate()
    }
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('message', (message: ThreadMessage<Answer>) => {
      if ('progress' in message) onProgress?.(message.progress)
      else resolve(message.answer)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal?.removeEventListener('abort', cancel)
      reject(new Error(`${file} ended without an answer.`))
    })
  })
}

// A thread does not inherit the reading of TypeScript from its process, and whoever calls may be part of one bundled file.
const programFor = (file: string) =>
  `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(pathToFileURL(path.resolve(file)).href)}) })`
