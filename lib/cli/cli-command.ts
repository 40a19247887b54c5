import { parseArgs } from 'node:util'

/** What each file in lib/cli/commands exports as `command`; the file's name is the word to type. */
export interface CliCommand {
  /** One line: what to write after `npm run radslag --`. */
  usage: string
  /** One line: what it does. */
  summary: string
  /** False: it needs no database and starts none. */
  needsInstallation?: false
  run(args: string[]): Promise<void>
}

/** Something the person at the keyboard can put right: shown as it is, without a stack. */
export class Advice extends Error {
  /** What the process ends with, where a program must tell one reason from another. */
  exitCode = 1

  endingWith(exitCode: number): this {
    this.exitCode = exitCode
    return this
  }
}

export type Options<Required extends string, Optional extends string> = Record<Required, string> & Partial<Record<Optional, string>>

export function optionsOf<R extends string, O extends string = never>(args: string[], required: R[], optional: O[] = []): Options<R, O> {
  const known = Object.fromEntries([...required, ...optional].map((name) => [name, { type: 'string' as const }]))
  let values: Record<string, string | boolean | (string | boolean)[] | undefined>
  try {
    values = parseArgs({ args, options: known, strict: true }).values
  } catch (error) {
    throw new Advice(`${error instanceof Error ? error.message : error} See: npm run radslag -- help`)
  }
  const missing = required.filter((name) => !values[name])
  if (missing.length) throw new Advice(`Missing: ${missing.map((name) => `--${name}`).join(', ')}. See: npm run radslag -- help`)
  return values as Options<R, O>
}

export interface Flags<F extends string, O extends string> {
  flags: Partial<Record<F, boolean>>
  options: Partial<Record<O, string>>
}

/** Options of which some are words alone. */
export function flagsOf<F extends string, O extends string>(args: string[], flags: F[], options: O[]): Flags<F, O> {
  const known: Record<string, { type: 'boolean' | 'string' }> = Object.fromEntries([
    ...flags.map((name) => [name, { type: 'boolean' as const }] as const),
    ...options.map((name) => [name, { type: 'string' as const }] as const),
  ])
  let values: Record<string, string | boolean | (string | boolean)[] | undefined>
  try {
    values = parseArgs({ args, options: known, strict: true }).values
  } catch (error) {
    throw new Advice(`${error instanceof Error ? error.message : error} See: npm run radslag -- help`)
  }
  const given = (type: string) => Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === type))
  return { flags: given('boolean'), options: given('string') } as Flags<F, O>
}
