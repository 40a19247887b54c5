import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { moderationOverdue, moderationTellResponsible } from '@/lib/jobs/moderation-overdue'
import { moderationQueue } from '@/lib/queries/moderation-queue'
import { aContribution } from '../support/factories/contribution'
import { aDialogue } from '../support/factories/dialogue'
import { runJob } from '../support/jobs'

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

async function waiting() {
  const dialogue = await aDialogue.open({ moderation: 'BEFORE' })
  const { organisationId } = dialogue
  const late = await aContribution.waiting(dialogue, { receivedAt: hoursAgo(80) })
  const inTime = await aContribution.waiting(dialogue, { receivedAt: hoursAgo(70) })
  const threat = await aContribution.published(dialogue, { receivedAt: hoursAgo(300) })
  await db.moderationCase.create({
    data: { contributionId: threat.id, organisationId, trigger: 'REPORT', code: 'threat', openedAt: hoursAgo(25) },
  })
  return { dialogue, organisationId, late, inTime, threat }
}

const told = (organisationId: string) => db.auditEvent.findMany({ where: { organisationId, kind: 'moderation.escalated' } })

describe('what nobody has looked at in time', () => {
  it('stands first in the queue, by when it should have been looked at', async () => {
    const { dialogue, organisationId, late, inTime, threat } = await waiting()
    const queue = await moderationQueue(dialogue.strategist, { organisationId })
    expect(queue?.items.map(({ id, isOverdue }) => [id, isOverdue])).toEqual([
      [late.id, true],
      [threat.id, true],
      [inTime.id, false],
    ])
  })

  it('goes on record, and the strategist is told once, not every hour', async () => {
    const { dialogue, organisationId } = await waiting()
    for (const _ of [1, 2, 3]) await runJob(moderationOverdue, {})
    expect(await told(organisationId)).toMatchObject([{ data: { count: 2 } }])
    const at = new Date().toISOString()
    for (const _ of [1, 2]) await runJob(moderationTellResponsible, { organisationId, at, count: 2 })
    const { email } = await db.person.findUniqueOrThrow({ where: { id: dialogue.strategist.userId ?? '' } })
    const mails = await db.outgoingMail.findMany({ where: { to: email ?? '' } })
    expect(mails).toMatchObject([{ subject: '2 synpunkter väntar för länge på granskning' }])
    expect(mails[0]?.text).toContain('/arbetsyta/moderering')
  })

  it('is told of again when one more case has waited for too long', async () => {
    const { organisationId, inTime } = await waiting()
    await runJob(moderationOverdue, {})
    await db.moderationCase.create({
      data: { contributionId: inTime.id, organisationId, trigger: 'REPORT', code: 'threat', openedAt: hoursAgo(30) },
    })
    await runJob(moderationOverdue, {})
    expect(await told(organisationId)).toMatchObject([{ data: { count: 2 } }, { data: { count: 3 } }])
  })
})
