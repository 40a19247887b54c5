import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

export type Run = { child: ChildProcess; output: () => string; ended: Promise<number | null> }

/** Starts one of our programs as npm does, and listens to what it says. */
export function runProgram(file: string, args: string[] = [], variables: Record<string, string> = {}): Run {
  const { DATABASE_URL, DATABASE_MIGRATION_URL, RADSLAG_SECRET, RADSLAG_DEMO, VITEST, NODE_ENV, ...environment } = process.env
  const env = { ...environment, ...variables } as NodeJS.ProcessEnv
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', file, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  return { child, output: () => said, ended: new Promise((resolve) => child.on('exit', resolve)) }
}

export async function until<T>(what: string, look: () => T | Promise<T>, seconds = 180): Promise<NonNullable<T>> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > deadline) throw new Error(`Waited ${seconds} seconds in vain: ${what}`)
    await pause(100)
  }
}

/** The command lines of the processes that name this word in their arguments. */
export function processesNaming(word: string): string[] {
  const lines = execFileSync('ps', ['-eo', 'pid,args', '-ww'], { encoding: 'utf8' }).split('\n')
  return lines.filter((line) => line.includes(word) && !line.includes('ps -eo'))
}
