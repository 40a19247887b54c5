// `npm test`: every check, one after the other, and a line that sums them up.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { schemaDrift } from './test-drift'
import { playwrightCounts, type StepResult, vitestCounts } from './test-reports'

const RESULTS = 'test-results'
fs.rmSync(RESULTS, { recursive: true, force: true })
fs.mkdirSync(RESULTS, { recursive: true })

// Test tools bring their own conditions and loaders.
const { NODE_OPTIONS, NODE_ENV, ...environment } = process.env
const steps: [string, () => StepResult | Promise<StepResult>][] = [
  ['types', () => checked(['typescript/bin/tsc', '--noEmit'])],
  ['lint', () => checked(['@biomejs/biome/bin/biome', 'check', '.'])],
  [
    'layers',
    () => checked(['dependency-cruiser/bin/dependency-cruise.mjs', 'app', 'components', 'lib', '--config', '.dependency-cruiser.cjs']),
  ],
  ['schema', schemaDrift],
  [
    'vitest',
    () =>
      counted(
        ['vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/vitest.json`],
        vitestCounts,
      ),
  ],
  ['playwright', () => counted(['@playwright/test/cli.js', 'test', '--reporter=list,json', '--pass-with-no-tests'], playwrightCounts)],
]

const results: [string, StepResult, number][] = []
for (const [name, step] of steps) {
  console.log(`\n── ${name} ──`)
  const begun = performance.now()
  results.push([name, await step(), (performance.now() - begun) / 1000])
}

console.log('')
for (const [name, { passed, failed }, seconds] of results) {
  console.log(`${name.padEnd(12)}${failed ? 'FAILED' : 'ok'.padEnd(6)}  ${passed} passed, ${failed} failed  ${seconds.toFixed(0)} s`)
}
const sum = (key: keyof StepResult) => results.reduce((total, [, result]) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') ? 1 : 0)

function checked([program, ...args]: string[]): StepResult {
  const isGood = run(program, args) === 0
  return { passed: Number(isGood), failed: Number(!isGood) }
}

function counted([program, ...args]: string[], count: (file: string) => StepResult): StepResult {
  const file = `${RESULTS}/${program?.startsWith('vitest') ? 'vitest' : 'playwright'}.json`
  const isGood = run(program, args, { PLAYWRIGHT_JSON_OUTPUT_NAME: file }) === 0
  const result = fs.existsSync(file) ? count(fs.readFileSync(file, 'utf8')) : { passed: 0, failed: 0 }
  // A run that broke without a failed test is a failure all the same.
  return isGood || result.failed ? result : { ...result, failed: 1 }
}

function run(program: string | undefined, args: string[], extra: Record<string, string> = {}): number {
  const env: NodeJS.ProcessEnv = { ...environment, NODE_ENV: 'test', NEXT_TELEMETRY_DISABLED: '1', ...extra }
  return spawnSync(process.execPath, [`node_modules/${program}`, ...args], { stdio: 'inherit', env }).status ?? 1
}
