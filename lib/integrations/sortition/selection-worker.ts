// A thread of its own: minutes of arithmetic that nobody's page waits for, and that can be stopped at any moment.
import { parentPort, workerData } from 'node:worker_threads'
import type { Instance } from '@/lib/domain/sortition/instance'
import { type Progress, type SelectionMethod, selectLottery } from '@/lib/domain/sortition/select'
import { highsSolver } from '../solver/highs'

export type SelectionOrder = { instance: Instance; method: SelectionMethod }

const PROGRESS_EVERY_MS = 200
const { instance, method }: SelectionOrder = workerData
let toldAt = 0

const selection = selectLottery(await highsSolver(), instance, method, (progress: Progress) => {
  const now = performance.now()
  if (now - toldAt < PROGRESS_EVERY_MS) return
  toldAt = now
  parentPort?.postMessage({ progress })
})
parentPort?.postMessage({ selection })
