import { spawnSync } from 'node:child_process'
import { cloneDatabase, dropDatabases, startTestCluster } from '@/tests/support/cluster'
import type { StepResult } from './test-reports'

/** The migrations, run on an empty database, give exactly what prisma/schema.prisma says. */
export async function schemaDrift(): Promise<StepResult> {
  const cluster = await startTestCluster()
  const names = ['main', 'shadow'].map((part) => `test_${process.pid}_${part}`)
  try {
    const [main, shadow] = await Promise.all(names.map((name) => cloneDatabase(cluster, name)))
    const args = ['migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma', '--exit-code']
    const env = { ...process.env, DATABASE_URL: main, SHADOW_DATABASE_URL: shadow, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
    const { status } = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', ...args], { stdio: 'inherit', env })
    return { passed: Number(status === 0), failed: Number(status !== 0) }
  } finally {
    await dropDatabases(cluster, names)
    await cluster.stop()
  }
}
