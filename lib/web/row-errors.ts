import 'server-only'
import type { Command } from '@/lib/commands/command'

/**
 * A set of rows is typed in numbered fields (phase-3-name), but a command speaks of its list (phases.0.name).
 * Each problem goes back to the field of the row that it is about, whatever rows were left empty above it.
 */
export function errorsInRows<T>(
  command: Command<T>,
  { list, name, numbers }: { list: string; name: string; numbers: (input: unknown) => number[] },
): Command<T> {
  return async (actor, input, ...rest) => {
    const result = await command(actor, input, ...rest)
    if (result.ok || result.problem.kind !== 'invalid') return result
    const fields = Object.entries(result.problem.fields).map(([path, keys]) => {
      const [, index, field] = new RegExp(`^${list}\\.(\\d+)\\.(\\w+)`).exec(path) ?? []
      return [index ? `${name}-${numbers(input)[Number(index)]}-${field}` : path, keys] as const
    })
    return { ok: false, problem: { ...result.problem, fields: Object.fromEntries(fields) } }
  }
}
