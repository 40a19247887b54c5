import { describe, expect, it } from 'vitest'
import { submitContribution } from '@/lib/commands/contribution'
import { appealModeration, decideAppeal, decideModeration, reportView } from '@/lib/commands/moderation'
import { editStaffedHours } from '@/lib/commands/rights/organisation'
import { db } from '@/lib/db'
import { anonymous, authorWith } from '@/lib/domain/actor'
import { accepted } from '../support/expect'
import { aContribution, aFinishedDraft, aFormToken } from '../support/factories/contribution'
import { aDialogue } from '../support/factories/dialogue'
import { anAdministrator, anOfficial, aRegistrar } from '../support/factories/people'

const visibilityOf = async (id: string) => (await db.contribution.findUniqueOrThrow({ where: { id } })).visibility
const hide = { outcome: 'HIDE', code: 'personalData', statement: 'Texten nämner en granne vid namn.' } as const

describe('moderation', () => {
  it('hides with a code and a reason to the author, and keeps every letter (INV-29)', async () => {
    const dialogue = await aDialogue.open()
    const view = await aContribution.published(dialogue)
    expect(await decideModeration(dialogue.strategist, { contributionId: view.id, ...hide })).toMatchObject({ ok: true })
    const kept = await db.contribution.findUniqueOrThrow({ where: { id: view.id }, include: { moderation: true } })
    expect(kept).toMatchObject({ text: view.text, visibility: 'HIDDEN_PENDING_REVIEW' })
    expect(kept.moderation).toMatchObject([{ state: 'DECIDED', code: 'personalData', statement: hide.statement }])
    const [jobs] = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE key = ${`moderation.tellAuthor:${kept.moderation[0]?.id}`}`
    expect(jobs?.count).toBe(1)
  })

  it('is refused without a code and a reason', async () => {
    const dialogue = await aDialogue.open()
    const view = await aContribution.published(dialogue)
    const result = await decideModeration(dialogue.strategist, { contributionId: view.id, outcome: 'HIDE' })
    expect(result).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', fields: { code: ['moderation.codeNeeded'], statement: expect.anything() } },
    })
    expect(await visibilityOf(view.id)).toBe('PUBLIC')
  })

  it('removes only for what the law names; our own rules only hide', async () => {
    const dialogue = await aDialogue.open()
    const view = await aContribution.published(dialogue)
    const removal = { contributionId: view.id, outcome: 'REMOVE', statement: 'Texten hotar en namngiven person.' }
    expect(await decideModeration(dialogue.strategist, { ...removal, code: 'insult' })).toMatchObject({ ok: false })
    expect(await decideModeration(dialogue.strategist, { ...removal, code: 'threat' })).toMatchObject({ ok: true })
    expect(await visibilityOf(view.id)).toBe('REMOVED')
  })

  it('masks by a version; the original stays as the record', async () => {
    const dialogue = await aDialogue.open()
    const view = await aContribution.waiting(dialogue, { text: 'Lars Berg på Storgatan stör oss alla.' })
    const masked = { outcome: 'REDACT', code: 'personalData', statement: 'Ett namn är maskerat.', redactedText: '[namn] stör oss alla.' }
    expect(await decideModeration(dialogue.strategist, { contributionId: view.id, ...masked })).toMatchObject({ ok: true })
    const kept = await db.contribution.findUniqueOrThrow({ where: { id: view.id }, include: { versions: true } })
    expect(kept).toMatchObject({
      visibility: 'REDACTED',
      text: view.text,
      versions: [{ kind: 'REDACTION', text: '[namn] stör oss alla.' }],
    })
  })

  it('is done by nobody from another municipality', async () => {
    const [dialogue, other] = [await aDialogue.open(), await aDialogue.open()]
    const view = await aContribution.published(dialogue)
    expect(await decideModeration(other.strategist, { contributionId: view.id, ...hide })).toMatchObject({
      ok: false,
      problem: { kind: 'forbidden' },
    })
  })

  it('never publishes what its author has withdrawn', async () => {
    const dialogue = await aDialogue.open()
    const view = await aContribution.withdrawn(dialogue)
    expect(await decideModeration(dialogue.strategist, { contributionId: view.id, outcome: 'PUBLISH' })).toMatchObject({ ok: false })
  })
})

describe('an appeal', () => {
  it('is decided by another person than the one who decided first (INV-26)', async () => {
    const dialogue = await aDialogue.open()
    const view = await aContribution.published(dialogue)
    const decided = await decideModeration(dialogue.strategist, { contributionId: view.id, ...hide })
    if (!decided.ok) throw new Error('refused')
    const appeal = { contributionId: view.id, text: 'Jag nämner ingen, det är ett vägnamn.' }
    expect(await appealModeration(anonymous, appeal)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
    expect(await appealModeration(authorWith(view.id), appeal)).toMatchObject({ ok: true })
    const verdict = { caseId: decided.value.caseId, outcome: 'PUBLISH', statement: 'Det är ett vägnamn. Synpunkten visas.' }
    expect(await decideAppeal(dialogue.strategist, verdict)).toMatchObject({ ok: false, problem: { message: 'policy.anotherPerson' } })
    expect(await decideAppeal(await anOfficial(dialogue.organisation), verdict)).toMatchObject({ ok: true })
    expect(await visibilityOf(view.id)).toBe('PUBLIC')
    expect(await decideAppeal(await aRegistrar(dialogue.organisation), verdict)).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
  })
})

describe('a report', () => {
  it('needs no account, counts once a form, and opens one case', async () => {
    const dialogue = await aDialogue.open()
    const view = await aContribution.published(dialogue)
    const report = { contributionId: view.id, reason: 'threat', token: aFormToken() }
    await Promise.all([reportView(anonymous, report), reportView(anonymous, report)])
    await reportView(anonymous, { ...report, token: aFormToken() })
    expect(await db.report.count({ where: { contributionId: view.id } })).toBe(2)
    expect(await db.moderationCase.findMany({ where: { contributionId: view.id } })).toMatchObject([
      { trigger: 'REPORT', code: 'threat', state: 'OPEN' },
    ])
    expect(await visibilityOf(view.id)).toBe('PUBLIC')
  })

  it('is only about what is published', async () => {
    const view = await aContribution.waiting(await aDialogue.open())
    const report = { contributionId: view.id, reason: 'spam', token: aFormToken() }
    expect(await reportView(anonymous, report)).toMatchObject({ ok: false, problem: { message: 'policy.notPublic' } })
  })
})

describe('a dialogue that shows views at once while somebody is there', () => {
  it('shows them by day and lets them wait by night, by the organisation’s own hours', async () => {
    const dialogue = await aDialogue.open({ moderation: 'STAFFED', closesAt: new Date('2026-12-31T12:00:00Z') })
    const administrator = await anAdministrator(dialogue.organisation)
    const { organisationId } = dialogue
    const weekdays = { organisationId, days: ['1', '2', '3', '4', '5'], from: '10:00', to: '14:00', closedOn: '2026-11-25' }
    expect(await editStaffedHours(administrator, { ...weekdays, to: '09:00' })).toMatchObject({ ok: false })
    accepted(await editStaffedHours(administrator, weekdays))
    const seen = []
    for (const at of ['2026-11-24T11:00:00Z', '2026-11-24T20:00:00Z', '2026-11-25T11:00:00Z', '2026-11-28T11:00:00Z']) {
      const token = await aFinishedDraft(dialogue)
      accepted(await submitContribution(anonymous, { token, organisationId, slug: dialogue.slug }, { now: new Date(at) }))
      const last = await db.contribution.findFirstOrThrow({ where: { dialogueId: dialogue.id }, orderBy: { seqNo: 'desc' } })
      seen.push(last.visibility)
    }
    expect(seen).toEqual(['PUBLIC', 'PENDING', 'PENDING', 'PENDING'])
  })
})
