// `npm start` and `npm run dev`: everything from an empty folder to an address to open, and an orderly end.
import { buildWhenStale } from './build'
import { type Installation, openInstallation } from './installation'
import { isPortFree, untilHealthy } from './readiness'
import { seedWhenNew } from './seed-when-new'
import { type Program, Supervisor } from './supervisor'
import { webProgram } from './web-program'

const isDevelopment = process.argv.includes('--dev')
let installation: Installation | undefined
let isEnding = false
const supervisor = new Supervisor((sentence) => void end(1, sentence))

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
try {
  await start()
} catch (error) {
  await end(1, error instanceof Error ? error.message : String(error))
}

async function start() {
  installation = await openInstallation()
  const { settings, environment } = installation
  const port = settings.PORT
  if (!(await isPortFree(port))) throw new Error(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`)
  if (settings.RADSLAG_DEMO) await seedWhenNew(settings.DATABASE_MIGRATION_URL ?? settings.DATABASE_URL)
  const web = isDevelopment ? developmentServer(port, environment) : await webServer(environment)
  if (isEnding) return
  supervisor.start(web)
  supervisor.start(worker(environment))
  await untilHealthy(port, () => isEnding)
  if (!isEnding) console.log(welcome(settings))
}

async function end(code: number, sentence?: string) {
  if (isEnding) return
  isEnding = true
  if (sentence) console.error(`\n${sentence}`)
  await supervisor.stop()
  await installation?.close()
  process.exit(code)
}

async function webServer(environment: NodeJS.ProcessEnv): Promise<Program> {
  const distDir = environment.NEXT_DIST_DIR ?? '.next'
  await buildWhenStale(distDir)
  return {
    name: 'web',
    args: [await webProgram(distDir)],
    env: { ...environment, NODE_ENV: 'production', RADSLAG_PROCESS: 'web' },
  }
}

function developmentServer(port: number, environment: NodeJS.ProcessEnv): Program {
  const args = ['node_modules/next/dist/bin/next', 'dev', '--port', String(port)]
  return { name: 'web', args, env: { ...environment, NODE_ENV: 'development', RADSLAG_PROCESS: 'web' } }
}

function worker(environment: NodeJS.ProcessEnv): Program {
  const args = ['--conditions=react-server', '--import', 'tsx', 'lib/cli/worker.ts']
  return {
    name: 'worker',
    args,
    env: { ...environment, NODE_ENV: isDevelopment ? 'development' : 'production', RADSLAG_PROCESS: 'worker' },
  }
}

function welcome({ RADSLAG_URL, RADSLAG_DEMO, PORT }: Installation['settings']) {
  if (!RADSLAG_DEMO) return `Rådslag is running at ${RADSLAG_URL} (port ${PORT}).`
  return `Rådslag is running at ${RADSLAG_URL} – a demo: read as a resident of Strandvik, or choose somebody to sign in as at ${RADSLAG_URL}/logga-in`
}
