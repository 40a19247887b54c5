// Needs the published instances in ../shared/data/sortition, or in RADSLAG_DATA; says so when they are not there.
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { isPermitted } from '@/lib/domain/sortition/instance'
import { readPool, readQuotas } from '@/lib/domain/sortition/reading'
import { selectLottery } from '@/lib/domain/sortition/select'
import { highsSolver } from '@/lib/integrations/solver/highs'
import { readTable } from '@/lib/integrations/sortition/read-table'

// Arithmetic takes longer beside other tests; it is not timed here.
vi.setConfig({ testTimeout: 120_000 })

const folder = path.join(process.env.RADSLAG_DATA ?? '../shared/data', 'sortition')
const isThere = fs.existsSync(folder)
if (!isThere) console.log(`The published sortitions are not in ${folder}: their minima are not compared.`)

describe.runIf(isThere)('a published sortition', () => {
  it.each([
    { name: 'example_small_20', pool: 'respondents.csv', quotas: 'categories.csv', panelSize: 20, minimum: 0.1 },
    { name: 'example_large_200', pool: 'respondents.csv', quotas: 'categories.csv', panelSize: 200, minimum: 0.1 },
    { name: 'sf-fixture_22', pool: 'candidates.csv', quotas: 'features.csv', panelSize: 22, minimum: 0.090909 },
    { name: 'sf-fixture_22', pool: 'candidates_lower.csv', quotas: 'features.csv', panelSize: 22, minimum: 0.090909 },
  ])('has the published minimum: $name, $pool', async ({ name, pool, quotas, panelSize, minimum }) => {
    const table = (file: string) => readTable(fs.readFileSync(path.join(folder, name, file)))
    const features = readQuotas(table(quotas), panelSize)
    if (!features.ok) throw new Error(JSON.stringify(features.faults))
    const people = readPool(table(pool), features.value, {})
    if (!people.ok) throw new Error(JSON.stringify(people.faults))
    const instance = { panelSize, features: features.value, people: people.value }
    const solver = await highsSolver()
    for (const method of ['maximin', 'leximin'] as const) {
      const selection = selectLottery(solver, instance, method)
      if (!selection) throw new Error('There is a panel.')
      expect(Math.abs(selection.minimumProbability / minimum - 1)).toBeLessThan(0.001)
      expect(selection.upperBound - selection.minimumProbability).toBeLessThanOrEqual(1e-6)
      expect(selection.panels.every(({ members }) => isPermitted(instance, members))).toBe(true)
    }
  })
})
