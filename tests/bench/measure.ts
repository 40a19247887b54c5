import type { House } from './house'
import { PORT } from './house'
import { type Answer, load, percentile, type Request } from './load'
import { cpuSeconds, databaseCpuSeconds } from './processes'

export interface Measured {
  name: string
  requests: number
  perSecond: number
  p50: number
  p99: number
  appMs: number
  databaseMs: number
  queries: number
  bytes: number
  refused: number
}

interface Work {
  name: string
  count: number
  connections?: number
  warmUp?: number
  expected?: number
  next: (index: number) => Request
}

/** Milliseconds of CPU a request from the processes' own counters, statements from the database's. */
export async function measure(
  house: House,
  { name, count, connections = 10, warmUp = 0, expected = 200, next }: Work,
): Promise<Measured & { answers: Answer[] }> {
  if (warmUp > 0) await load(PORT, connections, warmUp, next)
  const before = { app: cpuSeconds(house.web.pid), database: databaseCpuSeconds(house.postmaster), queries: await statementsSoFar(house) }
  const began = performance.now()
  const answers = await load(PORT, connections, count, (index) => next(index + warmUp))
  const seconds = (performance.now() - began) / 1000
  const after = {
    app: cpuSeconds(house.web.pid),
    database: databaseCpuSeconds(house.postmaster),
    queries: await statementsSoFar(house),
  }
  return {
    name,
    requests: count,
    perSecond: count / seconds,
    p50: percentile(answers, 0.5),
    p99: percentile(answers, 0.99),
    appMs: ((after.app - before.app) * 1000) / count,
    databaseMs: ((after.database - before.database) * 1000) / count,
    queries: (after.queries - before.queries) / count,
    bytes: sum(answers.map(({ bytes }) => bytes)) / count,
    refused: answers.filter(({ status }) => status !== expected).length,
    answers,
  }
}

async function statementsSoFar(house: House): Promise<number> {
  const { rows } = await house.statements.query<{ calls: string }>(
    "SELECT coalesce(sum(calls), 0) AS calls FROM pg_stat_statements WHERE query NOT LIKE '%pg_stat_statements%'",
  )
  return Number(rows[0]?.calls ?? 0)
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
