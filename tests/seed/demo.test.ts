import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { db as Db } from '@/lib/db'
import { cloneDatabase, dropDatabases, startTestCluster, templateDatabase } from '../support/cluster'

// The demo claims the host and the slugs that other tests make for themselves, so it is made in a database of its own.
const name = `test_${process.pid}_demo`
const now = new Date('2026-11-22T09:00:00Z')
let db: typeof Db
let dispose: () => Promise<void>

beforeAll(async () => {
  const cluster = await startTestCluster()
  process.env.DATABASE_URL = await cloneDatabase(cluster, name, await templateDatabase(cluster))
  const database = await import('@/lib/db')
  db = database.db
  dispose = async () => {
    await database.disconnect()
    await dropDatabases(cluster, [name])
    await cluster.stop()
  }
  const { seedDemo } = await import('@/prisma/seed/main')
  await seedDemo(now)
}, 120_000)

afterAll(() => dispose?.())

const dialogueOf = (slug: string) => db.dialogue.findFirstOrThrow({ where: { slug }, include: { counter: true, promise: true } })

describe('Trygg i Strandvik', () => {
  it('has 257 views, counted by the database in the channels that the design shows', async () => {
    const { counter } = await dialogueOf('trygg-i-strandvik')
    expect(counter).toMatchObject({ lastSeqNo: 257, web: 118, paper: 22, phone: 17, interview: 100, meeting: 0, outreach: 0, import: 0 })
  })

  it('numbers the views as the content does', async () => {
    const { id } = await dialogueOf('trygg-i-strandvik')
    const view = await db.contribution.findFirstOrThrow({ where: { dialogueId: id, seqNo: 144 } })
    expect(view.text).toMatch(/^Hållplatsen Varvsvägen är helt mörk efter elva/)
  })

  it('can be followed with the receipt code of view 144', async () => {
    const { readReceiptCode, receiptHash } = await import('@/lib/queries/receipt-code')
    const code = readReceiptCode('STRAND-7K4M-Q9PX-3TRDU') ?? ''
    expect(await db.contribution.findUnique({ where: { codeHash: receiptHash(code) } })).toMatchObject({ seqNo: 144 })
  })

  it('answers nine themes, does eleven things and kept its promise on 29 June', async () => {
    const { id, promise } = await dialogueOf('trygg-i-strandvik')
    expect(await db.themeResponse.count({ where: { decision: { dialogueId: id, state: 'PUBLISHED' }, state: 'PUBLISHED' } })).toBe(9)
    expect(await db.action.count({ where: { dialogueId: id } })).toBe(11)
    expect(promise?.fulfilledAt?.toISOString().slice(0, 10)).toBe('2026-06-29')
  })

  it('told 87 by mail, 21 by letter and 10 by telephone, and queued nothing', async () => {
    const { id } = await dialogueOf('trygg-i-strandvik')
    const told = await db.delivery.groupBy({ by: ['channel'], where: { message: { dialogueId: id } }, _count: true })
    expect(Object.fromEntries(told.map(({ channel, _count }) => [channel, _count]))).toEqual({ MAIL: 87, LETTER: 21, PHONE: 10 })
    expect(await db.outgoingMail.count()).toBe(0)
    expect(await db.$queryRaw`SELECT 1 FROM graphile_worker.jobs`).toEqual([])
  })
})

describe('every published summary', () => {
  it('could have been published: nothing stands in its way', async () => {
    const { factsOf, summaryWhole } = await import('@/lib/queries/summary-whole')
    const { whatBlocksPublication } = await import('@/lib/domain/summary')
    for (const { id } of await db.perspectiveSummary.findMany()) {
      const whole = await summaryWhole(db, id)
      expect(whole && whatBlocksPublication(factsOf(whole))).toEqual([])
    }
  })

  it('carries a snapshot that the product can read, and whose hash is right', async () => {
    const { createHash } = await import('node:crypto')
    const { canonicalJson, Snapshot } = await import('@/lib/domain/snapshot')
    const summaries = await db.perspectiveSummary.findMany({ where: { state: { in: ['PUBLISHED', 'SUPERSEDED'] } } })
    expect(summaries).toHaveLength(5)
    for (const { snapshot, hash } of summaries) {
      const read = Snapshot.parse(snapshot)
      expect(createHash('sha256').update(canonicalJson(read)).digest('hex')).toBe(hash)
    }
  })

  it('shows in Trygg what those who took part corrected in the first version', async () => {
    const { themeChanges } = await import('@/lib/domain/summary-diff')
    const { Snapshot } = await import('@/lib/domain/snapshot')
    const { id } = await dialogueOf('trygg-i-strandvik')
    const [first, second] = await db.perspectiveSummary.findMany({ where: { dialogueId: id }, orderBy: { version: 'asc' } })
    const changes = themeChanges(Snapshot.parse(first?.snapshot), Snapshot.parse(second?.snapshot))
    expect(changes.map(({ key, claims }) => [key, claims.map(({ kind }) => kind)])).toEqual([
      ['motesplatser', ['changed']],
      ['vuxna', ['changed']],
    ])
    expect(second?.changeNote).toMatch(/Hörslingan/)
  })
})

describe('Strandvik', () => {
  it('shows a dialogue in each of seven states', async () => {
    const dialogues = await db.dialogue.findMany({ where: { organisation: { slug: 'strandvik' } }, select: { state: true } })
    const states = new Set(dialogues.map(({ state }) => state))
    expect([...states].sort()).toEqual(
      ['ANALYSIS', 'COMPLETED', 'DECIDED', 'FOLLOW_UP', 'INFORMATION', 'OPEN', 'WITH_DECISION_MAKERS'].sort(),
    )
  })

  it('owes one answer that is late, with two public reasons', async () => {
    const overdue = await db.feedbackPromise.findMany({ where: { fulfilledAt: null, dueOn: { lt: now } }, include: { reschedules: true } })
    expect(overdue.map(({ reschedules }) => reschedules.length)).toEqual([2])
  })

  it('lets its facilitators into the projects that they are assigned to, and into no others', async () => {
    const facilitators = await db.roleAssignment.findMany({ where: { role: 'FACILITATOR' } })
    expect(facilitators.length).toBeGreaterThan(8)
    expect(facilitators.every(({ projectId }) => projectId !== null)).toBe(true)
  })

  it('tells in its log what has happened, and the log verifies', async () => {
    expect(await db.$queryRaw`SELECT * FROM audit_broken()`).toEqual([])
    const kinds = await db.auditEvent.groupBy({ by: ['kind'], _count: true })
    expect(kinds.find(({ kind }) => kind === 'contribution.submitted')?._count).toBeGreaterThan(300)
  })

  it('has no word of the code in what people read', async () => {
    const texts = await readableTexts()
    expect(texts.length).toBeGreaterThan(200)
    expect(texts.filter((text) => /\b[A-Z]{6,}\b|\b[A-Z]+_[A-Z_]+\b|\bundefined\b|\bnull\b|\[object|\bT[+-]\d/.test(text))).toEqual([])
  })
})

it('keeps Halmkulla apart: its own people, views and draft', async () => {
  const other = await db.organisation.findUniqueOrThrow({ where: { slug: 'halmkulla' }, include: { dialogues: true } })
  expect(other.hosts).toEqual(['halmkulla.localhost'])
  expect(other.dialogues.map(({ state }) => state).sort()).toEqual(['DRAFT', 'OPEN'])
  expect(await db.contribution.count({ where: { organisationId: other.id } })).toBe(3)
  const shown = await db.organisation.findMany({ where: { isDefault: true } })
  expect(shown.map(({ slug }) => slug)).toEqual(['strandvik'])
})

async function readableTexts(): Promise<string[]> {
  const rows = await db.$queryRaw<{ text: string }[]>`
    SELECT title AS text FROM "Dialogue" UNION SELECT content::text FROM "DialogueBrief" UNION SELECT label FROM "Question"
    UNION SELECT text FROM "TopicProposal" UNION SELECT answer FROM "TopicScreening" UNION SELECT text FROM "Decision"
    UNION SELECT definition FROM "Theme" UNION SELECT change FROM "CodebookVersion" UNION SELECT text FROM "SummaryClaim"
    UNION SELECT texts::text FROM "PerspectiveSummary" UNION SELECT text FROM "OfficialAnalysis" UNION SELECT text FROM "BriefQuestion"
    UNION SELECT motivation FROM "ThemeResponse" UNION SELECT title FROM "Action" UNION SELECT text FROM "ActionUpdate"
    UNION SELECT text FROM "FeedbackMessage" UNION SELECT reason FROM "FeedbackReschedule" UNION SELECT statement FROM "ModerationCase"
    UNION SELECT "displayName" FROM "User" UNION SELECT name FROM "Body" UNION SELECT summary FROM "Project"`
  // A brief is stored with the keys of its ways to take part, which no page prints.
  return rows.flatMap(({ text }) => (text ? [text.replace(/"channel": "[A-Z]+"/g, '')] : []))
}
