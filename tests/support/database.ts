// Vitest's global set-up: a database for each worker, cloned from one migrated template.
import type { TestProject } from 'vitest/node'
import { cloneDatabase, dropAbandoned, dropDatabases, startTestCluster, templateDatabase } from './cluster'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrls: string[]
  }
}

export default async function setUp(project: TestProject) {
  const cluster = await startTestCluster()
  await dropAbandoned(cluster)
  const template = await templateDatabase(cluster)
  const workers = Number(project.vitest.config.maxWorkers)
  const names = Array.from({ length: workers }, (_, index) => `test_${process.pid}_${index + 1}`)
  const urls: string[] = []
  for (const name of names) urls.push(await cloneDatabase(cluster, name, template))
  project.provide('databaseUrls', urls)
  return async () => {
    await dropDatabases(cluster, names)
    await cluster.stop()
  }
}
