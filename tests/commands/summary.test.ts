import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { codePassage, uncodePassage } from '@/lib/commands/coding'
import { addClaim, approveClaim, linkSources, moveClaim, removeClaim } from '@/lib/commands/summary-claim'
import { addQuote, addTension } from '@/lib/commands/summary-parts'
import { approveSummary, moveSummary, publishSummary } from '@/lib/commands/summary-publish'
import { staleClaims } from '@/lib/commands/summary-stale'
import { startSummary } from '@/lib/commands/summary-start'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'
import { canonicalJson, Snapshot } from '@/lib/domain/snapshot'
import { aCoding, aSummary, aTheme, aView } from '../support/factories/analysis'
import { aCompleteBrief } from '../support/factories/brief'
import { aDialogue } from '../support/factories/dialogue'
import { anOfficial, aResident } from '../support/factories/people'

/** A dialogue in which everything is coded, with a version in review and somebody who may approve it. */
async function inReview(brief = aCompleteBrief()) {
  const dialogue = await aDialogue.inState('SUMMARY_DRAFT', { brief })
  const [view, other, theme] = [await aView(dialogue), await aView(dialogue, { text: 'Mer ljus bländar mig.' }), await aTheme(dialogue)]
  await aCoding(view, theme, dialogue.strategist)
  await aCoding(other, theme, dialogue.strategist)
  const summary = await aSummary(dialogue, dialogue.strategist, [{ theme, views: [view] }])
  const claim = summary.claims[0]
  if (!claim) throw new Error('no claim')
  return {
    dialogue,
    writer: dialogue.strategist,
    official: await anOfficial(dialogue.organisation),
    view,
    other,
    theme,
    summaryId: summary.id,
    claim,
  }
}

async function published() {
  const made = await inReview()
  await approveSummary(made.official, { summaryId: made.summaryId })
  expect(await publishSummary(made.official, { summaryId: made.summaryId })).toMatchObject({ ok: true })
  return made
}

const summaryOf = (id: string) => db.perspectiveSummary.findUniqueOrThrow({ where: { id } })
const refusal = async (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => JSON.stringify([String(error), error]),
  )

describe('publishing', () => {
  it('makes a snapshot with ids, figures and a hash that anybody can compute again, and takes the dialogue along', async () => {
    const { summaryId, dialogue, view, claim, theme } = await published()
    const row = await summaryOf(summaryId)
    const snapshot = Snapshot.parse(row.snapshot)
    expect(row.hash).toBe(createHash('sha256').update(canonicalJson(row.snapshot)).digest('hex'))
    expect(snapshot.themes).toMatchObject([{ id: theme.id, views: 2, claims: [{ id: claim.id, sources: [view.seqNo] }] }])
    expect(snapshot.sources).toEqual([{ id: view.id, seqNo: view.seqNo, channel: 'IMPORT' }])
    expect(snapshot.heard).toMatchObject({ received: 2, lastSeqNo: 2, channels: [{ channel: 'IMPORT', count: 2 }] })
    expect(snapshot.writtenBy).toEqual(['Selma Öberg'])
    expect(snapshot.approvedBy).toBe('Jonas Ek')
    expect(await db.dialogue.findUnique({ where: { id: dialogue.id } })).toMatchObject({ state: 'SUMMARY_PUBLISHED' })
    const kinds = (await db.auditEvent.findMany({ where: { dialogueId: dialogue.id } })).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['summary.approved', 'summary.published', 'summary.moved', 'dialogue.moved']))
  })

  it('INV-26: is not approved by anyone who wrote in it', async () => {
    const { writer, official, summaryId, theme, view } = await inReview()
    expect(await approveSummary(writer, { summaryId })).toMatchObject({ problem: { kind: 'forbidden', message: 'policy.anotherPerson' } })
    const helps = await anOfficial({ id: (await db.user.findUniqueOrThrow({ where: { id: official.userId ?? '' } })).organisationId ?? '' })
    await db.roleAssignment.updateMany({ where: { userId: helps.userId ?? '' }, data: { role: 'STRATEGIST' } })
    const { actorOf } = await import('@/lib/queries/actor')
    const second = await actorOf(helps.userId ?? '')
    await addClaim(second, { summaryId, themeId: theme.id, text: 'Lampor får stå trasiga länge.', sources: [view.seqNo] })
    expect(await approveSummary(second, { summaryId })).toMatchObject({ problem: { message: 'policy.anotherPerson' } })
  })

  it('INV-26: the database refuses a version that its writer approved (RG026)', async () => {
    const { writer, summaryId } = await inReview()
    const data = { state: 'PUBLISHED' as const, approvedById: writer.userId, snapshot: {}, hash: 'x' }
    expect(await refusal(db.perspectiveSummary.update({ where: { id: summaryId }, data }))).toContain('RG026')
  })

  it('INV-14: the database refuses a claim without sources, and a published version that changes (RG014)', async () => {
    const { official, summaryId, claim } = await inReview()
    await db.claimSource.deleteMany({ where: { claimId: claim.id } })
    const data = { state: 'PUBLISHED' as const, approvedById: official.userId, snapshot: {}, hash: 'x' }
    expect(await refusal(db.perspectiveSummary.update({ where: { id: summaryId }, data }))).toContain('RG014')
    const done = await published()
    expect(await refusal(db.perspectiveSummary.update({ where: { id: done.summaryId }, data: { texts: { intro: 'Nytt' } } }))).toContain(
      'RG014',
    )
  })

  it('INV-14, 15, 32: a claim without sources, an uncoded view and unheard children stop approval', async () => {
    const { official, summaryId, claim, dialogue } = await inReview(aCompleteBrief({ includesChildren: true }))
    expect(await approveSummary(official, { summaryId })).toMatchObject({ problem: { message: 'summary.blockChildren' } })
    await db.summaryClaim.update({ where: { id: claim.id }, data: { kind: 'CHILD' } })
    const late = await aView(dialogue)
    expect(await approveSummary(official, { summaryId })).toMatchObject({
      problem: { message: 'summary.blockUndecided', params: { count: 1 } },
    })
    await db.withdrawal.create({ data: { contributionId: late.id } })
    await db.claimSource.deleteMany({ where: { claimId: claim.id } })
    expect(await approveSummary(official, { summaryId })).toMatchObject({ problem: { message: 'summary.blockNoSource' } })
  })

  it('is refused before approval, and twice', async () => {
    const { official, summaryId } = await inReview()
    expect(await publishSummary(official, { summaryId })).toMatchObject({ problem: { message: 'policy.notApproved' } })
    const done = await published()
    expect((await publishSummary(done.official, { summaryId: done.summaryId })).ok).toBe(false)
  })

  it('what was approved is not written in until it is taken back, and then it must be approved again', async () => {
    const { writer, official, summaryId, claim } = await inReview()
    await approveSummary(official, { summaryId })
    expect(await removeClaim(writer, { claimId: claim.id })).toMatchObject({ problem: { message: 'summary.notWritable' } })
    expect((await moveSummary(writer, { summaryId, to: 'DRAFT' })).ok).toBe(true)
    expect(await summaryOf(summaryId)).toMatchObject({ state: 'DRAFT', approvedById: null })
  })

  it('belongs to the organisation', async () => {
    const { summaryId, theme, view } = await inReview()
    const elsewhere = await aDialogue.inAnalysis()
    for (const actor of [elsewhere.strategist, await aResident()])
      expect(await addClaim(actor, { summaryId, themeId: theme.id, text: 'Påhittat.', sources: [view.seqNo] })).toMatchObject({
        problem: { kind: 'forbidden' },
      })
    const foreign = await aView(elsewhere)
    const { writer, summaryId: own, theme: ownTheme } = await inReview()
    const wrong = await addClaim(writer, { summaryId: own, themeId: ownTheme.id, text: 'Med fel källa.', sources: [foreign.seqNo + 90] })
    expect(wrong).toMatchObject({ problem: { kind: 'invalid', fields: { sources: ['summary.noSuchView'] } } })
  })
})

describe('claims turn stale', () => {
  it('when a source is recoded: the theme is gone from the view, for every coder', async () => {
    const { writer, official, summaryId, claim, view, theme } = await inReview()
    const place = { contributionId: view.id, themeId: theme.id, startAt: -1, endAt: -1 }
    await codePassage(official, place)
    await aCoding(view, theme, official)
    await uncodePassage(writer, place)
    expect(await db.summaryClaim.findUnique({ where: { id: claim.id } })).toMatchObject({ isStale: false })
    await uncodePassage(writer, { ...place, coderId: official.userId })
    expect(await db.summaryClaim.findUnique({ where: { id: claim.id } })).toMatchObject({ isStale: true, staleReason: 'RECODED' })
    await aCoding(view, theme, writer)
    expect(await approveSummary(official, { summaryId })).toMatchObject({ problem: { message: 'summary.blockStale' } })
    await approveClaim(writer, { claimId: claim.id })
    expect((await approveSummary(official, { summaryId })).ok).toBe(true)
  })

  it('when a source is hidden: even an approved version is not published, until someone has read the claim again', async () => {
    const { writer, official, summaryId, claim, view } = await inReview()
    await approveSummary(official, { summaryId })
    await db.contribution.update({ where: { id: view.id }, data: { visibility: 'HIDDEN_PENDING_REVIEW' } })
    expect(await staleClaims(system, { contributionId: view.id, because: 'HIDDEN' })).toMatchObject({ ok: true, value: 1 })
    expect(await staleClaims(system, { contributionId: view.id, because: 'HIDDEN' })).toMatchObject({ ok: true, value: 0 })
    expect(await publishSummary(official, { summaryId })).toMatchObject({ problem: { message: 'summary.blockStale' } })
    await approveClaim(writer, { claimId: claim.id })
    expect((await publishSummary(official, { summaryId })).ok).toBe(true)
  })

  it('when a source is taken back: it must be unlinked before the claim is approved again', async () => {
    const { writer, claim, view, other } = await inReview()
    await db.withdrawal.create({ data: { contributionId: view.id } })
    await staleClaims(system, { contributionId: view.id, because: 'WITHDRAWN' })
    expect(await approveClaim(writer, { claimId: claim.id })).toMatchObject({ problem: { message: 'summary.removeSourceFirst' } })
    await linkSources(writer, { claimId: claim.id, was: [view.seqNo], sources: [other.seqNo] })
    expect((await approveClaim(writer, { claimId: claim.id })).ok).toBe(true)
  })
})

describe('what people said', () => {
  it('INV-17: is quoted only with consent and word for word', async () => {
    const { writer, summaryId, theme, dialogue, other } = await inReview()
    const silent = await aView(dialogue, { text: 'Citera mig inte.', consentToQuote: false })
    const quote = (seqNo: number, text: string) => addQuote(writer, { summaryId, themeId: theme.id, seqNo, text })
    expect(await quote(silent.seqNo, 'Citera mig inte.')).toMatchObject({ problem: { fields: { seqNo: ['summary.quoteNoConsent'] } } })
    expect(await quote(other.seqNo, 'Ljuset bländar mig.')).toMatchObject({
      problem: { fields: { text: ['summary.quoteNotWordForWord'] } },
    })
    expect((await quote(other.seqNo, 'ljus bländar mig.')).ok).toBe(true)
  })

  it('INV-17: a conflict has two sides with views behind each', async () => {
    const { writer, summaryId, view, other } = await inReview()
    const sides = { summaryId, aText: 'Mer ljus gör tryggt.', bText: 'Mer ljus bländar.' }
    expect((await addTension(writer, { ...sides, aSources: [view.seqNo], bSources: [] })).ok).toBe(false)
    expect((await addTension(writer, { ...sides, aSources: [view.seqNo], bSources: `${other.seqNo}` })).ok).toBe(true)
  })

  it('INV-18: a machine’s claim needs a person’s name before it is published', async () => {
    const { writer, official, summaryId, theme, view } = await inReview()
    const made = await addClaim(writer, {
      summaryId,
      themeId: theme.id,
      text: 'Föreslaget av en modell.',
      sources: [view.seqNo],
      isMachineMade: true,
    })
    if (!made.ok) throw new Error('not made')
    expect(await approveSummary(official, { summaryId })).toMatchObject({ problem: { message: 'summary.blockMachineMade' } })
    await approveClaim(writer, { claimId: made.value })
    await approveSummary(official, { summaryId })
    await publishSummary(official, { summaryId })
    const claims = Snapshot.parse((await summaryOf(summaryId)).snapshot).themes.flatMap((each) => each.claims)
    expect(claims.find(({ isMachineMade }) => isMachineMade)).toMatchObject({ approvedBy: 'Selma Öberg' })
  })
})

describe('a new version', () => {
  it('begins as a copy that knows where each claim came from, and replaces the old one only when it is published', async () => {
    const { writer, official, dialogue, summaryId, claim } = await published()
    const next = await startSummary(writer, { dialogueId: dialogue.id })
    if (!next.ok) throw new Error('not started')
    expect(await startSummary(writer, { dialogueId: dialogue.id })).toMatchObject({ problem: { message: 'summary.alreadyUnderWork' } })
    expect(await db.summaryClaim.findMany({ where: { summaryId: next.value } })).toMatchObject([{ originId: claim.id, text: claim.text }])
    expect(await summaryOf(summaryId)).toMatchObject({ state: 'PUBLISHED' })
    await moveSummary(writer, { summaryId: next.value, to: 'INTERNAL_REVIEW' })
    expect(await approveSummary(official, { summaryId: next.value })).toMatchObject({ problem: { message: 'summary.blockChangeNote' } })
    await db.perspectiveSummary.update({ where: { id: next.value }, data: { changeNote: 'Två sena synpunkter.' } })
    await approveSummary(official, { summaryId: next.value })
    expect((await publishSummary(official, { summaryId: next.value })).ok).toBe(true)
    expect(await summaryOf(summaryId)).toMatchObject({ state: 'SUPERSEDED' })
    expect(await summaryOf(next.value)).toMatchObject({ state: 'PUBLISHED', version: 2 })
  })

  it('the first one is begun in analysis, and the dialogue follows', async () => {
    const dialogue = await aDialogue.inAnalysis()
    expect((await startSummary(dialogue.strategist, { dialogueId: dialogue.id })).ok).toBe(true)
    expect(await db.dialogue.findUnique({ where: { id: dialogue.id } })).toMatchObject({ state: 'SUMMARY_DRAFT' })
    const open = await aDialogue.open()
    expect(await startSummary(open.strategist, { dialogueId: open.id })).toMatchObject({ problem: { message: 'summary.notInAnalysis' } })
  })
})

describe('the order of claims', () => {
  it('is the writer’s own, and the published version keeps it', async () => {
    const { writer, official, theme, view, other, dialogue, summaryId, claim } = await inReview()
    const elsewhere = await aTheme(dialogue, 'Bussar')
    const add = async (text: string, themeId = theme.id) => {
      const added = await addClaim(writer, { summaryId, themeId, text, sources: [view.seqNo] })
      if (!added.ok) throw new Error('not added')
      return added.value
    }
    const second = await add('Lampor får stå trasiga länge.')
    const third = await add('Ljuset bländar den som kör.')
    await add('Bussen går för sällan på kvällen.', elsewhere.id)
    expect(await moveClaim(writer, { claimId: third, to: 'up' })).toMatchObject({ ok: true })
    expect(await moveClaim(writer, { claimId: third, to: 'up' })).toMatchObject({ ok: true })
    // The first goes no further, and leaves no event behind it.
    const events = () => db.auditEvent.count({ where: { dialogueId: dialogue.id, kind: 'summary.edited' } })
    const before = await events()
    expect(await moveClaim(writer, { claimId: third, to: 'up' })).toMatchObject({ ok: true })
    expect(await events()).toBe(before)
    expect(await moveClaim(await aResident(), { claimId: third, to: 'down' })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
    expect(await moveClaim(writer, { claimId: claim.id, to: 'sideways' })).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    await linkSources(writer, { claimId: third, was: [view.seqNo], sources: [other.seqNo] })
    await approveSummary(official, { summaryId })
    expect(await publishSummary(official, { summaryId })).toMatchObject({ ok: true })
    const snapshot = Snapshot.parse((await summaryOf(summaryId)).snapshot)
    expect(snapshot.themes.find(({ id }) => id === theme.id)?.claims.map(({ id }) => id)).toEqual([third, claim.id, second])
    expect(await moveClaim(writer, { claimId: third, to: 'down' })).toMatchObject({
      ok: false,
      problem: { message: 'summary.notWritable' },
    })
  })
})
