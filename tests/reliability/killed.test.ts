import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyAudit } from '@/lib/cli/commands/audit'
import { db, disconnect } from '@/lib/db'
import { displayCode } from '@/lib/domain/receipt-code'
import { draftHash, receiptCodeOf } from '@/lib/queries/receipt-code'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'
import { anOrganisation } from '../support/factories/organisation'
import { draftCookie, finishedDrafts } from '../support/finished-drafts'
import { type AnInstallation, anInstallation } from '../support/installation'
import { plainForm } from '../support/plain-form'
import { until } from '../support/processes'

const WRITERS = 20
const VIEWS = 120

let installation: AnInstallation
let dialogue: ADialogue
/** The receipt that each draft's writer saw, and how often anything was answered with less than that. */
const shown = new Map<string, string>()
let setbacks = 0

beforeAll(async () => {
  installation = await anInstallation('killed', { TRUST_PROXY: '1' })
  const organisation = await anOrganisation({ isDefault: true, hosts: ['localhost'] })
  dialogue = await aDialogue.open({ organisation })
}, 300_000)

afterAll(async () => {
  await disconnect()
  await installation?.end()
}, 60_000)

it('no view whose receipt was shown is lost, and none is doubled, though the application and the database are killed', async () => {
  const tokens = await finishedDrafts(dialogue, VIEWS)
  const waiting = tokens.map((token, index) => ({ token, address: `10.1.${index >> 8}.${index & 255}` }))
  const writers = Promise.all(Array.from({ length: WRITERS }, () => writeAll(waiting)))

  await until('a quarter of the receipts', () => shown.size >= VIEWS / 4)
  process.kill(installation.webPid(), 'SIGKILL')
  await until('half of the receipts', () => shown.size >= VIEWS / 2)
  const afterFirst = setbacks
  process.kill(installation.postmasterPid(), 'SIGKILL')
  await writers
  expect(afterFirst, 'writers who met the dead application').toBeGreaterThan(0)
  expect(setbacks, 'and then the dead database').toBeGreaterThan(afterFirst)

  const received = await until('the database answers', () => viewsReceived().catch(() => undefined))
  const keys = new Set(tokens.map(draftHash))
  expect(received.map(({ draftKey }) => draftKey).sort(), 'each draft is one view').toEqual([...keys].sort())
  expect(received.map(({ seqNo }) => seqNo)).toEqual(Array.from({ length: VIEWS }, (_, index) => index + 1))
  for (const token of tokens) expect(shown.get(token)).toContain(displayCode(receiptCodeOf(token)))
  const counter = await db.dialogueCounter.findUniqueOrThrow({ where: { dialogueId: dialogue.id } })
  expect([counter.lastSeqNo, counter.web]).toEqual([VIEWS, VIEWS])
  expect(await db.auditEvent.count({ where: { kind: 'contribution.submitted', dialogueId: dialogue.id } })).toBe(VIEWS)
  expect((await verifyAudit(installation.databaseUrl)).broken).toEqual([])
}, 180_000)

const viewsReceived = () =>
  db.contribution.findMany({ where: { dialogueId: dialogue.id }, orderBy: { seqNo: 'asc' }, select: { seqNo: true, draftKey: true } })

type Writer = { token: string; address: string }

async function writeAll(waiting: Writer[]) {
  for (let writer = waiting.pop(); writer; writer = waiting.pop()) await insist(writer)
}

/** Sends the same form until a receipt is seen, and once more: a repeat shows the same receipt. */
async function insist(writer: Writer) {
  let form: ReturnType<typeof plainForm> | undefined
  for (let wait = 250; !shown.has(writer.token); wait = Math.min(wait * 1.5, 2000)) {
    try {
      form ??= plainForm(await open(writer, 'granska'), {}, 'begun')
      shown.set(writer.token, await sent(writer, form))
      expect(await sent(writer, form)).toBe(shown.get(writer.token))
    } catch (error) {
      if (error instanceof Error && error.name === 'AssertionError') throw error
      setbacks += 1
      await pause(wait)
    }
  }
}

async function sent(writer: Writer, form: ReturnType<typeof plainForm>): Promise<string> {
  const answer = await ask(writer, 'granska', { method: 'POST', headers: { 'content-type': form.type }, body: form.body })
  if (answer.status !== 303) throw new Error(`The form was answered with ${answer.status}.`)
  const code = /<p class="code"[^>]*>(.+?)<\/p>/.exec(await open(writer, 'tack'))?.[1]?.replaceAll(/<[^>]*>/g, '')
  if (!code) throw new Error('The page shows no receipt.')
  return code
}

async function open(writer: Writer, step: string): Promise<string> {
  const answer = await ask(writer, step)
  const html = await answer.text()
  if (answer.status !== 200) throw new Error(`The page was answered with ${answer.status}.`)
  return html
}

function ask({ token, address }: Writer, step: string, { headers, ...init }: RequestInit = {}) {
  const site = `http://localhost:${installation.port}`
  return fetch(`${site}/dialoger/${dialogue.slug}/bidra/${step}`, {
    ...init,
    headers: { ...headers, cookie: draftCookie(dialogue.slug, token), origin: site, 'x-forwarded-for': address },
    redirect: 'manual',
    signal: AbortSignal.timeout(20_000),
  })
}
