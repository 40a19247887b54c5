import { type ChildProcess, spawn } from 'node:child_process'

const RESTARTS_PER_MINUTE = 4
const STOP_SECONDS = 25

export type Program = { name: string; args: string[]; env: NodeJS.ProcessEnv }

/** Keeps programs running: one that dies is started again, until it dies too often. Stops them all together. */
export class Supervisor {
  private readonly running = new Map<string, ChildProcess>()
  private readonly deaths = new Map<string, number[]>()
  private isStopping = false

  constructor(private readonly giveUp: (sentence: string) => void) {}

  start(program: Program) {
    // A group of its own: Ctrl-C reaches only the parent, which then stops its children in order.
    // The channel closes with the parent, however it ends: the children's sign to end as well.
    const child = spawn(process.execPath, program.args, {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: program.env,
      detached: true,
    })
    this.running.set(program.name, child)
    child.on('exit', (code, signal) => {
      this.running.delete(program.name)
      if (!this.isStopping) this.replace(program, signal ?? `code ${code}`)
    })
  }

  async stop() {
    this.isStopping = true
    await Promise.all([...this.running.values()].map(stopped))
  }

  private replace(program: Program, ending: string) {
    const now = Date.now()
    const recent = [...(this.deaths.get(program.name) ?? []), now].filter((death) => now - death < 60_000)
    this.deaths.set(program.name, recent)
    if (recent.length > RESTARTS_PER_MINUTE) return this.giveUp(`The ${program.name} process keeps ending (${ending}). See the log above.`)
    console.error(`The ${program.name} process ended (${ending}). Starting it again …`)
    // A database that is just coming back needs a moment.
    setTimeout(() => this.isStopping || this.start(program), 500 * recent.length)
  }
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1000)
    child.on('exit', () => {
      clearTimeout(force)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
