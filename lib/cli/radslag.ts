// `npm run radslag -- <command>`: what is done at the keyboard of the server. A file in commands/ is a command.
import fs from 'node:fs'
import path from 'node:path'
import { Advice, type CliCommand } from './cli-command'
import { openInstallation } from './installation'

const FOLDER = path.join(import.meta.dirname, 'commands')
const names = fs.readdirSync(FOLDER).map((file) => path.basename(file, '.ts'))
const [name, ...args] = process.argv.slice(2)

if (!name || !names.includes(name)) {
  console.log(`Usage: npm run radslag -- COMMAND\n\n${(await Promise.all(names.map(describe))).join('\n')}`)
  process.exit(name && !/^(--)?help$/.test(name) ? 1 : 0)
}
process.exit(await runCommand(name, args))

async function runCommand(name: string, args: string[]): Promise<number> {
  // A line of output a command is what a person wants to read, unless they ask for more.
  process.env.LOG_LEVEL ??= 'warn'
  const command = await load(name)
  if (command.needsInstallation === false) return outcomeOf(command, args)
  let close = async () => {}
  try {
    const installation = await openInstallation()
    close = installation.close
    return await outcomeOf(command, args)
  } catch (error) {
    return failed(error)
  } finally {
    const { disconnect } = await import('@/lib/db')
    await disconnect()
    await close()
  }
}

async function outcomeOf(command: CliCommand, args: string[]): Promise<number> {
  try {
    await command.run(args)
    return 0
  } catch (error) {
    return failed(error)
  }
}

function failed(error: unknown): number {
  console.error(error instanceof Advice ? error.message : error)
  return error instanceof Advice ? error.exitCode : 1
}

async function load(name: string): Promise<CliCommand> {
  const { command }: { command: CliCommand } = await import(`./commands/${name}.ts`)
  return command
}

async function describe(name: string) {
  const { usage, summary } = await load(name)
  return `  ${usage}\n      ${summary}`
}
