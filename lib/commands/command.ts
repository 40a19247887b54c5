import 'server-only'
import type { z } from 'zod'
import { db, type Tx } from '@/lib/db'
import { type Actor, actorLabel } from '@/lib/domain/actor'
import { DomainEvent } from '@/lib/domain/events'
import { may } from '@/lib/domain/policy'
import type { Subject } from '@/lib/domain/policy-rule'
import type { Action } from '@/lib/domain/policy-table'
import { type MessageKey, missing, ok, type Result, refused } from '@/lib/domain/result'
import type { Job } from './job'
import { problemOf } from './race'

/** What a command leaves: its value, at least one event, and the jobs that follow after commit. */
interface Done<T> {
  ok: true
  value: T
  events: [DomainEvent, ...DomainEvent[]]
  later: Job[]
}

/** Nothing was changed: a repeat of what is already so. */
interface Unchanged<T> {
  ok: true
  value: T
  events: []
  later: []
}

type Outcome<T> = Done<T> | Unchanged<T> | Extract<Result<T>, { ok: false }>

export const done = <T>(value: T, left: { event: DomainEvent | [DomainEvent, ...DomainEvent[]]; later?: Job[] }): Done<T> => ({
  ok: true,
  value,
  events: Array.isArray(left.event) ? left.event : [left.event],
  later: left.later ?? [],
})

export const unchanged = <T>(value: T): Unchanged<T> => ({ ok: true, value, events: [], later: [] })

interface Loaded {
  subject: Subject
}

interface Definition<I extends z.ZodType, L extends Loaded, T> {
  action: Action
  input: I
  /** Reads what the command works on, locked. Undefined: there is no such thing (for this actor). */
  load: (tx: Tx, input: z.output<I>, context: { actor: Actor; now: Date }) => Promise<L | undefined>
  run: (work: { tx: Tx; actor: Actor; input: z.output<I>; now: Date } & L) => Promise<Outcome<T>>
}

export interface Circumstances {
  now?: Date
  /** Work inside somebody else's transaction: a job, an import, another command. */
  tx?: Tx
}

export type Command<T> = (actor: Actor, input: unknown, circumstances?: Circumstances) => Promise<Result<T>>

/**
 * The only way to change anything: parse → transaction → load → may → run → events and jobs → commit.
 * The events and jobs are written by one statement, so a write without its audit event does not happen.
 */
export function command<I extends z.ZodType, L extends Loaded, T>(definition: Definition<I, L, T>): Command<T> {
  return async (actor, raw, { now = new Date(), tx } = {}) => {
    const input = definition.input.safeParse(raw)
    if (!input.success) return refused({ kind: 'invalid', fields: fieldsOf(input.error) })
    const work = (transaction: Tx) => perform(definition, transaction, actor, input.data, now)
    try {
      return tx ? await work(tx) : await db.$transaction(work, { maxWait: 20_000, timeout: 60_000 })
    } catch (error) {
      if (error instanceof Refusal) return error.result
      const problem = problemOf(error)
      if (problem && !tx) return refused(problem)
      throw error
    }
  }
}

async function perform<I extends z.ZodType, L extends Loaded, T>(
  definition: Definition<I, L, T>,
  tx: Tx,
  actor: Actor,
  input: z.output<I>,
  now: Date,
): Promise<Result<T>> {
  const loaded = await definition.load(tx, input, { actor, now })
  if (!loaded) return missing()
  const verdict = may(actor, definition.action, loaded.subject)
  if (!verdict.allowed)
    return refused({
      kind: actor.userId === null && verdict.because === 'policy.signedOut' ? 'signed-out' : 'forbidden',
      message: verdict.because,
    })
  const outcome = await definition.run({ tx, actor, input, now, ...loaded })
  if (!outcome.ok) throw new Refusal(outcome)
  if (outcome.events.length > 0) await record(tx, actor, outcome.events, outcome.later)
  return ok(outcome.value)
}

/** Rolls back whatever `run` had begun to write. */
class Refusal extends Error {
  constructor(readonly result: Extract<Result<never>, { ok: false }>) {
    super('refused')
  }
}

async function record(tx: Tx, actor: Actor, events: DomainEvent[], jobs: Job[]) {
  const checked = events.map((event) => DomainEvent.parse(event))
  await tx.$executeRaw`SELECT record(${actorLabel(actor)}, ${JSON.stringify(checked)}::jsonb, ${JSON.stringify(jobs)}::jsonb)`
}

/** zod messages are message keys; its own English ones become the general one. */
function fieldsOf(error: z.ZodError): Partial<Record<string, MessageKey[]>> {
  const fields: Partial<Record<string, MessageKey[]>> = {}
  for (const issue of error.issues) {
    const field = issue.path.join('.') || 'form'
    const key = /^[a-z][A-Za-z]*\.[A-Za-z.]+$/.test(issue.message) ? (issue.message as MessageKey) : 'problem.field'
    fields[field] = [...(fields[field] ?? []), key]
  }
  return fields
}
