import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

export interface ThreadOptions<Progress = number> {
  /** How far it has come, 0 … 1 unless the work says more; a few times a second at most. */
  onProgress?: (progress: Progress) => void
  /** Stops the work at once, in the middle of whatever it does. */
  signal?: AbortSignal
}

export class Cancelled extends Error {}

type Message<Progress, Answer> = { progress: Progress } | { answer: Answer }

/**
 * Runs the file, named from the installation's folder, in a thread of its own with this order, and answers with what it
 * posts. Never call it from a request: queue a job. Rejects with Cancelled when it was stopped, and with whatever it threw.
 */
export function runInThread<Order, Answer, Progress = number>(
  file: string,
  order: Order,
  { onProgress, signal }: ThreadOptions<Progress> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new Cancelled())
    const worker = new Worker(programFor(file), { eval: true, workerData: order, execArgv: [] })
    const cancel = () => {
      reject(new Cancelled())
      void worker.terminate()
    }
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('message', (message: Message<Progress, Answer>) => {
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
