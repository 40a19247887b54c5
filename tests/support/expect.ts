import type { Problem, Result } from '@/lib/domain/result'

/** The value of a command that should have succeeded; otherwise the test says which problem came instead. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`)
  return result.value
}

export function problemIn(result: Result<unknown>): Problem {
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.value)}`)
  return result.problem
}

/** The message of a refusal as a whole, or the fields of an invalid input. */
export function messageOf(result: Result<unknown>) {
  const problem = problemIn(result)
  return problem.kind === 'invalid' ? problem.fields : problem.message
}
