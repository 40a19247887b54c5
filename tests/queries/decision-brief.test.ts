import { describe, expect, test } from 'vitest'
import { markRead } from '@/lib/commands/brief-question'
import { db } from '@/lib/db'
import { briefSources } from '@/lib/queries/brief-sources'
import { decisionBrief } from '@/lib/queries/decision-brief'
import { myAnswer } from '@/lib/queries/my-answer'
import { accepted } from '../support/expect'
import { anOrganisation } from '../support/factories/organisation'
import { aContact, anOutcome } from '../support/factories/outcome'
import { aMember, anAdministrator } from '../support/factories/people'

describe('the brief', () => {
  test('INV-19: carries who was heard, and who was not, with what they said', async () => {
    const { member, decisionId } = await anOutcome.onAgenda()
    const view = await decisionBrief(member, decisionId)
    if (!view || view.isRefused) throw new Error('the member may read it')
    expect(view.summary.snapshot.heard.received).toBe(3)
    expect(view.summary.snapshot.texts.notReached).toBe('Boende på särskilt boende.')
  })

  test('is read by members of the body, not by an administrator, another body or yesterday’s member; elsewhere it does not exist', async () => {
    const { decisionId, board, organisation } = await anOutcome.onAgenda()
    const former = await aMember(board, { validTo: '2024-01-01' })
    expect(await decisionBrief(await anAdministrator(organisation), decisionId)).toMatchObject({ isRefused: true })
    expect(await decisionBrief(former, decisionId)).toBeUndefined()
    expect(await decisionBrief(await aMember((await anOrganisation()).board), decisionId)).toBeUndefined()
  })

  test('is the officials’ own working paper until it is on the agenda', async () => {
    const { member, official, decisionId } = await anOutcome.prepared()
    expect(await decisionBrief(member, decisionId)).toMatchObject({ isRefused: true })
    expect(await decisionBrief(official, decisionId)).toMatchObject({ isRefused: false })
  })

  test('a read mark is one’s own', async () => {
    const { decisionId, member, board } = await anOutcome.onAgenda()
    accepted(await markRead(member, { decisionId }))
    expect(await decisionBrief(member, decisionId)).toMatchObject({ isRead: true })
    expect(await decisionBrief(await aMember(board), decisionId)).toMatchObject({ isRead: false })
  })
})

describe('INV-27: the elected see no identities', () => {
  test('neither the brief nor a claim’s sources holds a name, an address or who wrote it down', async () => {
    const { decisionId, member, views, summary } = await anOutcome.onAgenda()
    for (const view of views) await aContact(view, { name: 'Hemlig Namnsson' })
    const sources = await briefSources(member, decisionId, summary.claims[0]?.id ?? '')
    const told = JSON.stringify([await decisionBrief(member, decisionId), sources])
    expect(told).toContain(views[0]?.text)
    expect(told).not.toMatch(/Hemlig Namnsson|exempel\.example|recordedBy|codeHash/)
  })

  test('a masked view is shown as masked, a removed one not at all', async () => {
    const { decisionId, member, views, summary } = await anOutcome.onAgenda()
    const id = views[0]?.id ?? ''
    const claimId = summary.claims[0]?.id ?? ''
    await db.contribution.update({ where: { id }, data: { visibility: 'REDACTED' } })
    await db.contributionVersion.create({ data: { contributionId: id, no: 1, kind: 'REDACTION', text: 'Det här är [maskerat].' } })
    expect(JSON.stringify(await briefSources(member, decisionId, claimId))).toContain('[maskerat]')
    await db.contribution.update({ where: { id }, data: { visibility: 'REMOVED' } })
    expect(await briefSources(member, decisionId, claimId)).toMatchObject({ sources: [{ seqNo: 1, channel: 'PAPER' }] })
  })
})

test('the code’s page tells of the themes that the view is in, and of no other', async () => {
  const { views } = await anOutcome.published()
  const answer = await myAnswer(views[1]?.id ?? '')
  expect(answer?.decided?.answers.map(({ name }) => name)).toEqual(['Kameror'])
  expect(answer?.summary?.claims).toEqual(['Flera talar om Kameror.'])
})
