import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EmbeddedPostgres } from '@/lib/cli/embedded-postgres'
import { db, disconnect } from '@/lib/db'
import { schedule, tasks } from '@/lib/jobs/tasks'
import { cloneDatabase, dropDatabases, startTestCluster, templateDatabase } from '../support/cluster'
import { aDialogue } from '../support/factories/dialogue'
import { aPerson } from '../support/factories/people'
import { finishedDrafts } from '../support/finished-drafts'
import { type Run, runProgram, until } from '../support/processes'

const DATABASE = `test_${process.pid}_clock`
const DAY = 86_400_000
let cluster: EmbeddedPostgres
let worker: Run | undefined
let settings: Record<string, string>

beforeAll(async () => {
  cluster = await startTestCluster()
  const url = await cloneDatabase(cluster, DATABASE, await templateDatabase(cluster))
  settings = { DATABASE_URL: url, RADSLAG_DEMO: '0', RADSLAG_SECRET: 'x9-Tq2_vL7mRzK4pWc8sYh3NfJb6DgUe', LOG_LEVEL: 'error' }
  Object.assign(process.env, settings)
})

afterAll(async () => {
  await disconnect()
  worker?.child.kill('SIGTERM')
  await worker?.ended
  await dropDatabases(cluster, [DATABASE])
  await cluster.stop()
})

it('everything that is to be done by the clock has its hour', () => {
  const nightly = schedule.map(({ task }) => task).sort()
  const known = [
    'attachments.purge',
    'background.mix',
    'drafts.purge',
    'moderation.overdue',
    'news.digest',
    'promise.overdue',
    'retention.run',
  ]
  expect(nightly).toEqual(known)
  expect(nightly.filter((task) => !(task in tasks))).toEqual([])
})

it('a worker does the work of a night that no worker saw, and opens and closes the dialogues whose time has come', async () => {
  const longAgo = new Date(Date.now() - 100 * DAY)
  const overdue = await aDialogue.open({ now: longAgo })
  const waiting = await aDialogue.scheduled({ opensAt: new Date(Date.now() - 3_600_000) })
  await finishedDrafts(waiting, 2)
  await db.draft.updateMany({ data: { expiresAt: new Date(Date.now() - DAY) } })
  await db.session.create({ data: { sessionToken: 'gone', userId: await aPerson(null), expires: longAgo } })
  await lastNightSeen(new Date(Date.now() - 1.9 * DAY))
  await queued('dialogue.close', overdue.id)
  await queued('dialogue.open', waiting.id)

  worker = runProgram('lib/cli/worker.ts', [], settings)
  const stateOf = async (id: string) => (await db.dialogue.findUniqueOrThrow({ where: { id } })).state
  await until('the scheduled dialogue is open', async () => (await stateOf(waiting.id)) === 'OPEN', 30)
  await until('the other is closed', async () => (await stateOf(overdue.id)) === 'CLOSED', 30)
  await until('the drafts are gone', async () => (await db.draft.count()) === 0, 30)
  await until('the session is gone', async () => (await db.session.count()) === 0, 30)
  await until('the broken promise is on record', () => db.auditEvent.count({ where: { kind: 'promise.overdue' } }), 30)
  expect(await db.auditEvent.count({ where: { kind: 'promise.overdue', dialogueId: overdue.id } })).toBe(1)
})

/** The queue's own note of when each task last ran by the clock. */
async function lastNightSeen(at: Date) {
  for (const { task } of schedule)
    await db.$executeRaw`INSERT INTO graphile_worker._private_known_crontabs (identifier, known_since, last_execution) VALUES (${task}, ${at}, ${at})`
}

async function queued(task: string, dialogueId: string) {
  await db.$executeRaw`SELECT graphile_worker.add_job(${task}, json_build_object('dialogueId', ${dialogueId}::text))::text`
}
