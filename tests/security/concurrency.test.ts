// Everybody at once: those who send, those who look through, those who change their mind, and an import in the middle.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { verifyAudit } from '@/lib/cli/commands/audit'
import { submitContribution } from '@/lib/commands/contribution'
import { importViews } from '@/lib/commands/contribution-import'
import { recordView } from '@/lib/commands/contribution-record'
import { decideModeration, reportView } from '@/lib/commands/moderation'
import { askFeedback, correctView, withdrawView } from '@/lib/commands/own-view'
import { db } from '@/lib/db'
import { anonymous, authorWith, system } from '@/lib/domain/actor'
import { receiptHash } from '@/lib/queries/receipt-code'
import { accepted } from '../support/expect'
import { aContribution, aFinishedDraft } from '../support/factories/contribution'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'
import { aFacilitator, anOfficial } from '../support/factories/people'

const submitters = 50

test('fifty people send while others record, import, moderate, correct, report and take back: every number and event is right', async () => {
  const dialogue = await aDialogue.open({ moderation: 'BEFORE' })
  const { id: dialogueId, organisationId, slug } = dialogue
  const facilitator = await aFacilitator(dialogue.project)
  const official = await anOfficial(dialogue.organisation)
  const tokens = await Promise.all(Array.from({ length: submitters }, () => aFinishedDraft(dialogue)))
  const rows = Array.from({ length: 20 }, (_, no) => ({
    ...{ line: no + 2, sourceId: String(no), sourceParentId: null, text: `Importerad ${no}`, language: 'sv', sourceData: {} },
    receivedAt: new Date(),
  }))
  const load = { organisationId, slug, sourceSystem: 'test', rows }

  const sendAndChange = tokens.map(async (token, no) => {
    const { code } = accepted(await submitContribution(anonymous, { token, organisationId, slug }))
    const { id: contributionId } = await db.contribution.findUniqueOrThrow({ where: { codeHash: receiptHash(code) } })
    const author = authorWith(contributionId)
    const moderator = no % 2 ? official : dialogue.strategist
    await Promise.all([
      submitContribution(anonymous, { token, organisationId, slug }),
      decideModeration(moderator, { contributionId, outcome: 'PUBLISH' }),
      ...(no % 3 ? [] : [withdrawView(author, { contributionId }), withdrawView(author, { contributionId })]),
      ...(no % 4 ? [] : [correctView(author, { contributionId, text: 'Jag menade hållplatsen bredvid, vid skolan.' })]),
      ...(no % 5 ? [] : [askFeedback(author, { contributionId, address: `${no}@exempel.example` })]),
      reportView(anonymous, { contributionId, reason: 'spam', token: randomUUID() }),
    ])
  })
  const recorded = Array.from({ length: 15 }, (_, no) => {
    const view = {
      dialogueId,
      token: randomUUID(),
      channel: no % 2 ? 'PHONE' : 'PAPER',
      text: `Någon sa det här, ${no}.`,
      wasInformed: 'on',
    }
    return recordView(facilitator, view).then(accepted)
  })
  await Promise.all([...sendAndChange, ...recorded, importViews(system, load).then(accepted), importViews(system, load).then(accepted)])

  await expectCountersRight(dialogue, { web: submitters, phone: 7, paper: 8, import: 20 })
  await expectOneEventEach(dialogue)
  const { broken } = await verifyAudit(process.env.DATABASE_URL ?? '')
  expect(broken.filter(({ chain }) => chain === dialogueId)).toEqual([])
}, 60_000)

async function expectCountersRight({ id: dialogueId }: ADialogue, channels: Record<string, number>) {
  const views = await db.contribution.findMany({ where: { dialogueId }, orderBy: { seqNo: 'asc' }, select: { seqNo: true } })
  const total = Object.values(channels).reduce((sum, count) => sum + count, 0)
  expect(views.map(({ seqNo }) => seqNo)).toEqual(Array.from({ length: total }, (_, index) => index + 1))
  expect(await db.dialogueCounter.findUnique({ where: { dialogueId } })).toMatchObject({ lastSeqNo: total, ...channels })
}

/** What is in the tables and what is in the log are the same story. */
async function expectOneEventEach({ id: dialogueId }: ADialogue) {
  const events = await db.auditEvent.groupBy({ by: ['kind'], where: { dialogueId }, _count: true })
  const logged = Object.fromEntries(events.map(({ kind, _count }) => [kind, _count]))
  const where = { contribution: { dialogueId } }
  expect(logged).toMatchObject({
    'contribution.submitted': submitters,
    'contribution.recorded': 15,
    'contribution.imported': 1,
    'contribution.withdrawn': await db.withdrawal.count({ where }),
    'contribution.corrected': await db.contributionVersion.count({ where: { ...where, kind: 'CORRECTION' } }),
    'feedback.asked': 10,
  })
  expect(logged['contribution.reported'] ?? 0).toBe(await db.report.count({ where }))
  expect(await db.contribution.count({ where: { dialogueId, withdrawal: { isNot: null } } })).toBe(17)
  expect(await db.contribution.count({ where: { dialogueId, withdrawal: { isNot: null }, visibility: 'PUBLIC' } })).toBe(0)
}

test('a view that its author takes back in the moment it is published is never shown', async () => {
  const dialogue = await aDialogue.open({ moderation: 'BEFORE' })
  const views = await Promise.all(Array.from({ length: 60 }, () => aContribution.waiting(dialogue)))
  await Promise.all(
    views.flatMap(({ id: contributionId }, no) => {
      const take = () => withdrawView(authorWith(contributionId), { contributionId })
      const show = () => decideModeration(dialogue.strategist, { contributionId, outcome: 'PUBLISH' })
      return no % 2 ? [take(), show()] : [show(), take()]
    }),
  )
  const shown = await db.contribution.findMany({
    where: { dialogueId: dialogue.id, visibility: { not: 'NOT_PUBLIC' } },
    select: { seqNo: true },
  })
  expect(shown).toEqual([])
  expect(await db.withdrawal.count({ where: { contribution: { dialogueId: dialogue.id } } })).toBe(60)
})
