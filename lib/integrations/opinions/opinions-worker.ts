// A thread of its own: seconds of arithmetic that nobody's page waits for, and that can be stopped at any moment.
import { parentPort, workerData } from 'node:worker_threads'
import { opinions } from '@/lib/domain/analysis/opinions'
import type { OpinionOrder } from './run-opinions'

const progressEveryMs = 200
const { input, options }: OpinionOrder = workerData
let toldAt = 0

const answer = opinions(input, {
  ...options,
  onProgress: (progress) => {
    const now = performance.now()
    if (now - toldAt < progressEveryMs && progress < 1) return
    toldAt = now
    parentPort?.postMessage({ progress })
  },
})
parentPort?.postMessage({ answer })
