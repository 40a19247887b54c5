import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EmbeddedPostgres } from '@/lib/cli/embedded-postgres'
import { freePort } from '@/lib/cli/postgres-binaries'
import { beginSession } from '@/lib/commands/sign-in'
import { db, disconnect } from '@/lib/db'
import { cloneDatabase, dropDatabases, startTestCluster, templateDatabase } from '../support/cluster'
import { anOrganisation } from '../support/factories/organisation'
import { aResident, aStrategist } from '../support/factories/people'
import { aTopic } from '../support/factories/topic'
import { plainForm } from '../support/plain-form'
import { type Run, runProgram, until } from '../support/processes'
import { anSmtpServer } from '../support/smtp'

const DATABASE = `test_${process.pid}_several`
const TOPICS = 12
const runs: Run[] = []
const sites: string[] = []
let cluster: EmbeddedPostgres
let smtp: Awaited<ReturnType<typeof anSmtpServer>>

beforeAll(async () => {
  cluster = await startTestCluster()
  const url = await cloneDatabase(cluster, DATABASE, await templateDatabase(cluster))
  smtp = await anSmtpServer()
  const settings = {
    DATABASE_URL: url,
    RADSLAG_DEMO: '0',
    RADSLAG_SECRET: 'x9-Tq2_vL7mRzK4pWc8sYh3NfJb6DgUe',
    SMTP_URL: smtp.url,
    LOG_LEVEL: 'info',
  }
  Object.assign(process.env, settings, { LOG_LEVEL: 'silent' })
  for (const port of [await freePort(), await freePort()]) {
    sites.push(`http://localhost:${port}`)
    runs.push(runProgram('lib/cli/server.ts', [], { ...settings, PORT: String(port), NODE_ENV: 'production' }))
    runs.push(runProgram('lib/cli/worker.ts', [], settings))
  }
  await until('both web processes and both workers are there', () =>
    runs.every(({ output }) => /is listening|is waiting for jobs/.test(output())),
  )
}, 240_000)

afterAll(async () => {
  await disconnect()
  for (const { child, ended } of runs) {
    child.kill('SIGTERM')
    await ended
  }
  await smtp?.close()
  await dropDatabases(cluster, [DATABASE])
  await cluster.stop()
})

it('two web processes share sessions, and what either of them queues is done once by one of two workers', async () => {
  const organisation = await anOrganisation({ isDefault: true, hosts: ['localhost'] })
  const [strategist, proposer] = await Promise.all([aStrategist(organisation), aResident()])
  const session = await beginSession(strategist.userId ?? '')
  const cookie = `next-auth.session-token=${session?.sessionToken}`
  const proposed = { proposerId: proposer.userId ?? undefined }
  const topics = await Promise.all(Array.from({ length: TOPICS }, () => aTopic.submitted(organisation, proposed)))

  await Promise.all(topics.map(({ id }, index) => screen(sites[index % 2] ?? '', cookie, id)))
  await until('a mail for each answer', () => smtp.received.length >= TOPICS)
  await until('the queue is empty', async () => (await jobsLeft()) === 0)
  expect(new Set(smtp.received.map(({ messageId }) => messageId)).size).toBe(TOPICS)
  expect(smtp.received).toHaveLength(TOPICS)
  expect(await db.outgoingMail.findMany({ where: { attempts: { not: 1 } } })).toEqual([])

  await db.session.deleteMany({ where: { userId: strategist.userId ?? '' } })
  for (const site of sites)
    expect(await (await fetch(`${site}/arbetsyta/amnen`, { headers: { cookie } })).text()).not.toContain('Selma Öberg')
})

async function screen(site: string, cookie: string, topicId: string) {
  const page = `${site}/arbetsyta/amnen/${topicId}`
  const html = await (await fetch(page, { headers: { cookie } })).text()
  expect(html).toContain('Selma Öberg')
  const form = plainForm(html, { step: 'start', answer: 'Tack! Vi tittar på det här i veckan och hör av oss.' }, 'step')
  const headers = { cookie, origin: site, 'content-type': form.type }
  const answer = await fetch(page, { method: 'POST', headers, body: form.body, redirect: 'manual' })
  expect(answer.status).toBe(303)
}

async function jobsLeft() {
  const [row] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM graphile_worker.jobs`
  return row?.count
}
