// A thread of its own: minutes of arithmetic that nobody's page waits for, and that can be stopped at any moment.
import { parentPort, workerData } from 'node:worker_threads'
import { type Progress, selectLottery } from '@/lib/domain/sortition/select'
import { highsSolver } from '../solver/highs'
import type { SelectionOrder } from './run-selection'

const PROGRESS_EVERY_MS = 200
const { instance, method }: SelectionOrder = workerData
let toldAt = 0

const answer = selectLottery(await highsSolver(), instance, method, (progress: Progress) => {
  const now = performance.now()
  if (now - toldAt < PROGRESS_EVERY_MS) return
  toldAt = now
  parentPort?.postMessage({ progress })
})
parentPort?.postMessage({ answer })
