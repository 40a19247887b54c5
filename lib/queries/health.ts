import 'server-only'
import fs from 'node:fs'
import { pool } from '../db'

export type Health = { database: boolean; migrations: boolean; jobs: boolean }

// A job that has been due this long without anyone starting it means that no worker is at work.
const JOB_PATIENCE_MINUTES = 10

let expected: string[] | undefined

/** Whether the parts that the application cannot do without are there. One statement, for it is asked often. */
export async function health(): Promise<Health> {
  try {
    const { rows } = await pool().query<{ missing: number; late: boolean }>(STATEMENT, [migrationNames(), JOB_PATIENCE_MINUTES])
    return { database: true, migrations: rows[0]?.missing === 0, jobs: rows[0]?.late === false }
  } catch (error) {
    // 42P01, 3F000: the database answers, but holds none of our tables yet.
    const isEmpty = error instanceof Error && 'code' in error && (error.code === '42P01' || error.code === '3F000')
    return { database: isEmpty, migrations: false, jobs: false }
  }
}

const STATEMENT = `
  SELECT (SELECT count(*)::int FROM unnest($1::text[]) AS wanted(name) WHERE NOT EXISTS (
      SELECT 1 FROM public._prisma_migrations m WHERE m.migration_name = wanted.name AND m.finished_at IS NOT NULL)) AS missing,
    EXISTS (SELECT 1 FROM graphile_worker.jobs WHERE locked_at IS NULL AND attempts < max_attempts
      AND run_at < now() - make_interval(mins => $2)) AS late`

function migrationNames(): string[] {
  const folders = () => fs.readdirSync('prisma/migrations', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expected ??= folders().map((folder) => folder.name)
  return expected
}
