import type { JobHelpers, Task } from 'graphile-worker'

/** Runs a task as the worker would, with the little of its surroundings that our tasks look at. */
export async function runJob(task: Task, payload: object, job = { attempts: 1, max_attempts: 12 }) {
  await task(payload, { job } as unknown as JobHelpers)
}
