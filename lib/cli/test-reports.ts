import { z } from 'zod'

export type StepResult = { passed: number; failed: number }

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
})

export function vitestCounts(json: string): StepResult {
  const { numPassedTests, numFailedTests, testResults } = VitestReport.parse(JSON.parse(json))
  // A file that could not even be loaded has no tests to fail.
  const unloadable = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length }
}

export function playwrightCounts(json: string): StepResult {
  const { stats, errors } = PlaywrightReport.parse(JSON.parse(json))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
