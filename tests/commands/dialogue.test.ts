import { describe, expect, it } from 'vitest'
import { advanceDialogue, cancelDialogue } from '@/lib/commands/dialogue/advance'
import { closeDialogue } from '@/lib/commands/dialogue/close'
import { createDialogue } from '@/lib/commands/dialogue/create'
import { extendDialogue, pauseDialogue, resumeDialogue } from '@/lib/commands/dialogue/extend'
import { openDialogue } from '@/lib/commands/dialogue/open'
import { scheduleDialogue, unscheduleDialogue } from '@/lib/commands/dialogue/schedule'
import { adoptMandate, makeInformation, submitDialogue } from '@/lib/commands/dialogue/submit'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'
import { dayInStockholm, dayOf, stockholmTime } from '@/lib/domain/calendar'
import { missingKeys, missingMessage } from '@/lib/domain/opening'
import { aCompleteBrief } from '../support/factories/brief'
import { aDialogue } from '../support/factories/dialogue'
import { anOrganisation } from '../support/factories/organisation'
import { aFacilitator, aMember, anAdministrator, anOfficial, aSecretary, aStrategist } from '../support/factories/people'

const stateOf = async (id: string) => (await db.dialogue.findUniqueOrThrow({ where: { id } })).state
const dayFromNow = (days: number) => dayInStockholm(new Date(Date.now() + days * 86_400_000))
const reason = 'Fler behöver hinna svara före sommaren.'

describe('a dialogue on its way to opening', () => {
  it('walks from draft to open under the mandate of its project', async () => {
    const { project, strategist, board } = await aDialogue.approved()
    const created = await createDialogue(strategist, { projectId: project.id, title: 'Belysning i centrum' })
    const dialogueId = created.ok ? created.value.dialogueId : ''
    expect(await submitDialogue(strategist, { dialogueId })).toMatchObject({ problem: { message: 'brief.needsQuestionFirst' } })
    await db.dialogueBrief.update({ where: { dialogueId }, data: { content: aCompleteBrief({ feedbackOn: dayFromNow(90) }) } })
    expect((await submitDialogue(strategist, { dialogueId })).ok).toBe(true)
    expect(await openDialogue(strategist, { dialogueId })).toMatchObject({ problem: { message: 'policy.wrongState' } })
    expect((await adoptMandate(strategist, { dialogueId })).ok).toBe(true)
    const opensAt = stockholmTime(dayFromNow(2), '08:00')
    const closesAt = stockholmTime(dayFromNow(30), '23:59')
    await db.dialogue.update({
      where: { id: dialogueId },
      data: { opensAt, closesAt, decisionDate: new Date(`${dayFromNow(60)}T00:00:00Z`) },
    })
    await db.question.create({ data: { dialogueId, order: 1, label: 'Var behövs mer ljus?' } })
    expect((await scheduleDialogue(strategist, { dialogueId })).ok).toBe(true)
    expect(await db.dialogue.findUnique({ where: { id: dialogueId } })).toMatchObject({ state: 'SCHEDULED', decisionBodyId: board.id })
    expect(dayOf((await db.feedbackPromise.findUniqueOrThrow({ where: { dialogueId } })).dueOn)).toBe(dayFromNow(90))
    expect((await openDialogue(strategist, { dialogueId })).ok).toBe(true)
    expect(await stateOf(dialogueId)).toBe('OPEN')
  })

  it('is refused with the exact list of what is missing (INV-02)', async () => {
    const { id, strategist } = await aDialogue.approved({ brief: null })
    await db.question.deleteMany({ where: { dialogueId: id } })
    const result = await openDialogue(strategist, { dialogueId: id })
    expect(result).toMatchObject({ ok: false, problem: { kind: 'conflict', message: 'brief.cannotOpen' } })
    const list = !result.ok && result.problem.kind === 'conflict' ? result.problem.list : []
    expect(list).toContain(missingMessage({ key: 'purpose' }))
    expect(list).toContain(missingMessage({ key: 'dataProtection' }))
    expect(list?.length).toBeGreaterThan(15)
    expect(list?.every((key) => missingKeys.some((one) => key === missingMessage({ key: one })))).toBe(true)
    expect(await stateOf(id)).toBe('APPROVED')
  })

  it('is stopped by a single missing thing, at scheduling as well', async () => {
    const brief = aCompleteBrief({ accessibilityCheck: { isDone: false, by: '', note: '' }, feedbackOn: dayFromNow(90) })
    const { id, strategist } = await aDialogue.approved({ brief })
    const refusal = { ok: false, problem: { message: 'brief.cannotOpen', list: ['brief.missing_accessibility'] } }
    expect(await openDialogue(strategist, { dialogueId: id })).toMatchObject(refusal)
    expect(await scheduleDialogue(strategist, { dialogueId: id })).toMatchObject(refusal)
  })

  it('freezes the brief as version 0 and makes the promise when it opens (INV-04)', async () => {
    const { id, strategist } = await aDialogue.approved()
    expect((await openDialogue(strategist, { dialogueId: id })).ok).toBe(true)
    const opened = await db.dialogue.findUniqueOrThrow({ where: { id }, include: { brief: true, revisions: true, promise: true } })
    expect(opened.brief?.frozenAt).toEqual(opened.openedAt)
    expect(opened.revisions.map(({ no }) => no)).toEqual([0])
    expect(opened.promise?.dueOn.getTime()).toBeGreaterThanOrEqual(opened.decisionDate?.getTime() ?? Number.POSITIVE_INFINITY)
  })

  it('is the strategist’s to open: nobody else’s, and nobody’s in another organisation', async () => {
    const { id, organisation, project, member } = await aDialogue.approved()
    const others = [
      await anOfficial(organisation),
      await anAdministrator(organisation),
      await aSecretary(organisation),
      await aFacilitator(project),
      member,
      await aStrategist(await anOrganisation()),
    ]
    for (const actor of others) expect(await openDialogue(actor, { dialogueId: id })).toMatchObject({ problem: { kind: 'forbidden' } })
    expect(await stateOf(id)).toBe('APPROVED')
  })
})

describe('information (INV-03)', () => {
  it('has a page, and never a form: not by opening, not by raising its level in the database', async () => {
    const { id, strategist } = await aDialogue.information()
    expect((await openDialogue(strategist, { dialogueId: id })).ok).toBe(false)
    expect((await submitDialogue(strategist, { dialogueId: id })).ok).toBe(false)
    await expect(db.dialogue.update({ where: { id }, data: { state: 'OPEN' } })).rejects.toThrow(/RG003|information is not a dialogue/)
  })

  it('takes the questions away from a draft that becomes it', async () => {
    const { id, strategist } = await aDialogue.draft()
    expect((await makeInformation(strategist, { dialogueId: id })).ok).toBe(true)
    expect(await db.dialogue.findUnique({ where: { id } })).toMatchObject({ state: 'INFORMATION', level: 'INFORM' })
    expect(await db.question.count({ where: { dialogueId: id } })).toBe(0)
  })

  it('is where a question that cannot be influenced belongs', async () => {
    const { id, strategist } = await aDialogue.approved({ brief: aCompleteBrief({ isInfluenceable: false }) })
    expect(await openDialogue(strategist, { dialogueId: id })).toMatchObject({ problem: { message: 'policy.notInfluenceable' } })
  })
})

describe('the clock', () => {
  it('opens a scheduled dialogue when its time has come, once, and not before', async () => {
    const { id, opensAt } = await aDialogue.scheduled()
    const ask = (now: Date) => openDialogue(system, { dialogueId: id, asScheduled: true }, { now })
    const due = opensAt ?? new Date()
    await ask(new Date(due.getTime() - 1000))
    expect(await stateOf(id)).toBe('SCHEDULED')
    expect([(await ask(due)).ok, (await ask(due)).ok]).toEqual([true, false])
    expect(await stateOf(id)).toBe('OPEN')
  })

  it('opens nothing that was taken off the schedule, or made incomplete since', async () => {
    const off = await aDialogue.scheduled()
    await unscheduleDialogue(off.strategist, { dialogueId: off.id })
    await openDialogue(system, { dialogueId: off.id, asScheduled: true }, { now: off.opensAt ?? new Date() })
    expect(await stateOf(off.id)).toBe('APPROVED')
    const { id, opensAt } = await aDialogue.scheduled({ brief: aCompleteBrief({ groups: [] }) })
    const refused = await openDialogue(system, { dialogueId: id, asScheduled: true }, { now: opensAt ?? new Date() })
    expect(refused).toMatchObject({ problem: { list: ['brief.missing_groups'] } })
  })

  it('closes after the whole last minute, and not within it (INV-05)', async () => {
    const { id, closesAt } = await aDialogue.open()
    const minute = closesAt?.getTime() ?? 0
    await closeDialogue(system, { dialogueId: id, asScheduled: true }, { now: new Date(minute + 59_999) })
    expect(await stateOf(id)).toBe('OPEN')
    expect((await closeDialogue(system, { dialogueId: id, asScheduled: true }, { now: new Date(minute + 60_000) })).ok).toBe(true)
    expect(await stateOf(id)).toBe('CLOSED')
  })

  it('is set anew when the dialogue is extended', async () => {
    const { id, strategist } = await aDialogue.closedYesterday()
    const closesOn = dayFromNow(14)
    expect((await extendDialogue(strategist, { dialogueId: id, closesOn, reason })).ok).toBe(true)
    const [queued] = await db.$queryRaw<{ runAt: Date }[]>`
      SELECT run_at AS "runAt" FROM graphile_worker._private_jobs WHERE key = ${`dialogue.close:${id}`}`
    expect(queued?.runAt).toEqual(new Date(stockholmTime(closesOn, '23:59').getTime() + 60_000))
    expect(await stateOf(id)).toBe('OPEN')
  })
})

describe('a dialogue that is open', () => {
  it('closes early only with a public reason, which is a revision', async () => {
    const { id, strategist } = await aDialogue.open()
    expect(await closeDialogue(strategist, { dialogueId: id })).toMatchObject({ problem: { fields: { reason: ['brief.reasonNeeded'] } } })
    expect((await closeDialogue(strategist, { dialogueId: id, reason })).ok).toBe(true)
    expect(await db.briefRevision.findFirst({ where: { dialogueId: id } })).toMatchObject({ no: 1, reason })
  })

  it('is extended forwards only, and never past the decision', async () => {
    const { id, strategist, decisionDate } = await aDialogue.open()
    const extend = (closesOn: string) => extendDialogue(strategist, { dialogueId: id, closesOn, reason })
    expect(await extend(dayFromNow(5))).toMatchObject({ problem: { fields: { closesOn: ['brief.extendForward'] } } })
    const after = dayOf(new Date((decisionDate?.getTime() ?? 0) + 86_400_000))
    expect(await extend(after)).toMatchObject({ problem: { fields: { closesOn: ['brief.missing_decisionBeforeClose'] } } })
    expect((await extend(dayFromNow(25))).ok).toBe(true)
  })

  it('is paused at once, by an administrator too, and resumed by the strategist', async () => {
    const { id, organisation, strategist } = await aDialogue.open()
    expect((await pauseDialogue(await anAdministrator(organisation), { dialogueId: id, reason: 'Hot mot deltagare.' })).ok).toBe(true)
    expect(await stateOf(id)).toBe('PAUSED')
    expect((await resumeDialogue(strategist, { dialogueId: id })).ok).toBe(true)
    expect(await stateOf(id)).toBe('OPEN')
  })

  it('is not stopped at the desk: that takes a decision', async () => {
    const { id, strategist } = await aDialogue.open()
    expect(await cancelDialogue(strategist, { dialogueId: id, reason })).toMatchObject({
      problem: { message: 'brief.cancelNeedsDecision' },
    })
    const draft = await aDialogue.draft()
    expect((await cancelDialogue(draft.strategist, { dialogueId: draft.id, reason })).ok).toBe(true)
  })

  it('skips no state on its way', async () => {
    const { id, strategist } = await aDialogue.open()
    for (const to of ['ANALYSIS', 'SUMMARY_DRAFT', 'VALIDATION', 'COMPLETED'])
      expect(await advanceDialogue(strategist, { dialogueId: id, to })).toMatchObject({ problem: { message: 'problem.transition' } })
    const closed = await aDialogue.closedYesterday()
    expect((await advanceDialogue(closed.strategist, { dialogueId: closed.id, to: 'ANALYSIS' })).ok).toBe(true)
    expect(await advanceDialogue(closed.strategist, { dialogueId: closed.id, to: 'DECIDED' })).toMatchObject({
      problem: { kind: 'invalid' },
    })
  })
})

describe('another organisation', () => {
  it('moves nothing here', async () => {
    const stranger = await aStrategist(await anOrganisation())
    const theirMember = await aMember((await anOrganisation()).board)
    const { id: dialogueId } = await aDialogue.open()
    for (const actor of [stranger, theirMember]) {
      const tries = [
        closeDialogue(actor, { dialogueId, reason }),
        extendDialogue(actor, { dialogueId, closesOn: dayFromNow(25), reason }),
        pauseDialogue(actor, { dialogueId, reason }),
        cancelDialogue(actor, { dialogueId, reason }),
        advanceDialogue(actor, { dialogueId, to: 'ANALYSIS' }),
      ]
      for (const result of await Promise.all(tries)) expect(result).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
    }
  })
})
