import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('set-up has nothing to do a second time, and says nothing', () => {
  const run = () => spawnSync(process.execPath, ['lib/cli/setup.mjs'], { encoding: 'utf8' })
  run()
  expect(run()).toMatchObject({ status: 0, stdout: '' })
})
