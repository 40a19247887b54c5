import fs from 'node:fs'
import path from 'node:path'
import { build, stop } from 'esbuild'

/**
 * The web process as one plain file beside the build. Loading TypeScript as it runs costs a process 90 MB for as long as it
 * lives; making the file takes milliseconds, so it is made at each start and is never older than its sources.
 */
export async function webProgram(distDir: string): Promise<string> {
  const file = path.join(distDir, 'radslag-server.mjs')
  const draft = `${file}.${process.pid}`
  const shared = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' } as const
  await build({ ...shared, entryPoints: ['lib/cli/server.ts'], outfile: draft, alias: { '@': process.cwd() }, logLevel: 'error' })
  await stop()
  fs.renameSync(draft, file)
  return file
}
