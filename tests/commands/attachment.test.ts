import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { beginAttachment, finishAttachment, removeAttachment } from '@/lib/commands/attachment'
import { decideAttachment } from '@/lib/commands/attachment-decide'
import { claimErasable, forgetAttachments } from '@/lib/commands/attachment-purge'
import { submitContribution } from '@/lib/commands/contribution'
import { answerStep, discardDraft } from '@/lib/commands/draft'
import { withdrawView } from '@/lib/commands/own-view'
import { db } from '@/lib/db'
import { anonymous, authorWith, system } from '@/lib/domain/actor'
import { attachmentAccess, attachmentAt } from '@/lib/queries/attachment'
import { picturesOf } from '@/lib/queries/pictures'
import { draftHash, newDraftToken, receiptHash } from '@/lib/queries/receipt-code'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'
import { aStrategist } from '../support/factories/people'

async function aPhotoDialogue(settings = {}) {
  const dialogue = await aDialogue.open()
  await db.question.deleteMany({ where: { dialogueId: dialogue.id } })
  const question = await db.question.create({ data: { dialogueId: dialogue.id, order: 1, kind: 'PHOTO', label: 'Visa platsen', settings } })
  const own = { token: newDraftToken(), organisationId: dialogue.organisationId, slug: dialogue.slug }
  return { dialogue, question, own }
}
const staff = ({ organisationId }: ADialogue) => aStrategist({ id: organisationId })
type World = Awaited<ReturnType<typeof aPhotoDialogue>>

const hash = (no = 1) => String(no).padStart(64, 'a')
const begin = ({ own, question }: World, no = 1, kind = 'PHOTO') =>
  beginAttachment(anonymous, { ...own, questionId: question.id, kind, sourceHash: hash(no) })

async function aStoredPhoto(world: World, no = 1) {
  const begun = await begin(world, no)
  if (!begun.ok) throw new Error(JSON.stringify(begun.problem))
  await finishAttachment(anonymous, { ...world.own, id: begun.value.id, bytes: 1200, width: 40, height: 30 })
  return begun.value.id
}

const say = ({ own }: World, step: string, typed: Record<string, string>) => answerStep(anonymous, { ...own, step, typed })

async function aSentPhoto(world: World, description = 'Trappan är mörk <script>window.xss=1</script>') {
  const id = await aStoredPhoto(world)
  await say(world, 'fraga-1', { 'photo-1': id, 'description-1': description })
  await say(world, 'citat', { citat: 'yes' })
  await say(world, 'svar', { wish: 'CODE' })
  await say(world, 'om-dig', {})
  const sent = await submitContribution(anonymous, world.own)
  if (!sent.ok) throw new Error(JSON.stringify(sent.problem))
  const view = await db.contribution.findFirstOrThrow({ where: { dialogueId: world.dialogue.id, seqNo: sent.value.seqNo } })
  return { id, view, code: sent.value.code }
}

const publish = (view: { id: string }) => db.contribution.update({ where: { id: view.id }, data: { visibility: 'PUBLIC' } })
const seenBy = async (dialogue: ADialogue, id: string, actor = anonymous, keys = {}) => {
  const row = await attachmentAt(dialogue.organisationId, id)
  return row && attachmentAccess(row, actor, keys)
}

describe('a picture in somebody’s own space', () => {
  it('is one, however often it is sent, and never more than there is room for', async () => {
    const world = await aPhotoDialogue()
    const twice = await Promise.all([begin(world), begin(world)])
    expect(new Set(twice.map((one) => one.ok && one.value.id)).size).toBe(1)
    const more = await Promise.all([2, 3, 4, 5].map((no) => begin(world, no)))
    expect(more.filter(({ ok }) => ok)).toHaveLength(2)
    expect(await db.attachment.count({ where: { dialogueId: world.dialogue.id } })).toBe(3)
  })

  it('is seen by whoever holds the draft and by nobody else, staff included', async () => {
    const world = await aPhotoDialogue()
    const id = await aStoredPhoto(world)
    const strategist = await staff(world.dialogue)
    expect(await seenBy(world.dialogue, id, anonymous, { draft: draftHash(world.own.token) })).toBe('own')
    expect(await seenBy(world.dialogue, id, anonymous, { draft: draftHash(newDraftToken()) })).toBeUndefined()
    expect(await seenBy(world.dialogue, id, strategist)).toBeUndefined()
  })

  it('cannot be sent, finished or removed with another draft’s key', async () => {
    const world = await aPhotoDialogue()
    const id = await aStoredPhoto(world)
    const thief = { ...world, own: { ...world.own, token: newDraftToken() } }
    expect(await removeAttachment(anonymous, { ...thief.own, id })).toMatchObject({ ok: true, value: { isGone: false } })
    expect(await finishAttachment(anonymous, { ...thief.own, id, bytes: 1, width: 1, height: 1 })).toMatchObject({ ok: false })
    await say(thief, 'fraga-1', { 'photo-1': id, 'description-1': 'inte min' })
    await say(thief, 'citat', { citat: 'yes' })
    await say(thief, 'svar', { wish: 'CODE' })
    await say(thief, 'om-dig', {})
    expect(await submitContribution(anonymous, thief.own)).toMatchObject({ ok: true })
    expect((await db.attachment.findUniqueOrThrow({ where: { id } })).contributionId).toBeNull()
  })

  it('may be a document only where the question says so', async () => {
    expect(await begin(await aPhotoDialogue(), 1, 'DOCUMENT')).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
    expect(await begin(await aPhotoDialogue({ takesPdf: true }), 1, 'DOCUMENT')).toMatchObject({ ok: true })
  })
})

describe('nothing is left behind', () => {
  const erasable = async (hours = 2) => {
    const claimed = await claimErasable(system, {}, { now: new Date(Date.now() + hours * 3_600_000) })
    return claimed.ok ? claimed.value.map(({ id }) => id) : []
  }

  it('by an upload that was cut off, a picture that was removed or a draft that was thrown away', async () => {
    const world = await aPhotoDialogue()
    const cutOff = await begin(world, 1)
    const removed = await aStoredPhoto(world, 2)
    await removeAttachment(anonymous, { ...world.own, id: removed })
    const other = { ...world, own: { ...world.own, token: newDraftToken() } }
    const thrownAway = await aStoredPhoto(other, 3)
    await say(other, 'fraga-1', { 'photo-1': thrownAway })
    await discardDraft(anonymous, other.own)
    const kept = await aPhotoDialogue()
    const inDraft = await aStoredPhoto(kept)
    await say(kept, 'fraga-1', { 'photo-1': inDraft })

    const claimed = await erasable()
    expect(claimed).toEqual(expect.arrayContaining([cutOff.ok && cutOff.value.id, removed, thrownAway]))
    expect(claimed).not.toContain(inDraft)
    const forgotten = await forgetAttachments(system, { ids: claimed })
    expect(forgotten).toMatchObject({ ok: true, value: { count: claimed.length } })
    expect(await db.attachment.count({ where: { id: { in: claimed } } })).toBe(0)
  })

  it('and what is being sent this hour is left alone', async () => {
    const world = await aPhotoDialogue()
    const begun = await begin(world)
    expect(await erasable(0)).not.toContain(begun.ok && begun.value.id)
  })
})

describe('a picture that came with a view', () => {
  it('is shown when both the view and the picture are, and not one moment longer', async () => {
    const world = await aPhotoDialogue()
    const { dialogue } = world
    const { id, view } = await aSentPhoto(world)
    const strategist = await staff(dialogue)
    await publish(view)
    expect(await seenBy(dialogue, id), 'nobody has looked at the picture').toBeUndefined()
    expect(await decideAttachment(strategist, { attachmentId: id, outcome: 'SHOW' })).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', fields: { isLookedAt: ['moderation.lookFirst'] } },
    })
    await decideAttachment(strategist, { attachmentId: id, outcome: 'SHOW', isLookedAt: 'yes' })
    expect(await seenBy(dialogue, id)).toBe('public')
    expect((await picturesOf([view.id], 'shown')).get(view.id)).toMatchObject([{ id, description: expect.stringContaining('Trappan') }])

    for (const visibility of ['HIDDEN_PENDING_REVIEW', 'REMOVED', 'REDACTED', 'PENDING', 'NOT_PUBLIC'] as const) {
      await db.contribution.update({ where: { id: view.id }, data: { visibility } })
      expect(await seenBy(dialogue, id), visibility).toBeUndefined()
      expect((await picturesOf([view.id], 'shown')).size, visibility).toBe(0)
    }
    await publish(view)
    await db.dialogue.update({ where: { id: dialogue.id }, data: { showsViews: false } })
    expect(await seenBy(dialogue, id), 'the dialogue shows no views').toBeUndefined()
    await db.dialogue.update({ where: { id: dialogue.id }, data: { showsViews: true } })
    await decideAttachment(strategist, { attachmentId: id, outcome: 'HIDE' })
    expect(await seenBy(dialogue, id), 'hidden').toBeUndefined()
    await decideAttachment(strategist, { attachmentId: id, outcome: 'SHOW', isLookedAt: true })
    await withdrawView(authorWith(view.id), { contributionId: view.id })
    expect(await seenBy(dialogue, id), 'withdrawn').toBeUndefined()
    expect(await decideAttachment(strategist, { attachmentId: id, outcome: 'SHOW', isLookedAt: true })).toMatchObject({ ok: false })
    expect(await seenBy(dialogue, id), 'withdrawn for good').toBeUndefined()
  })

  it('is its author’s and the team’s before that, and in no other organisation’s reach', async () => {
    const world = await aPhotoDialogue()
    const { id, code } = await aSentPhoto(world)
    const elsewhere = await aDialogue.open()
    expect(await seenBy(world.dialogue, id, anonymous, { code: receiptHash(code) })).toBe('own')
    expect(await seenBy(world.dialogue, id, anonymous, { draft: draftHash(world.own.token) })).toBe('own')
    expect(await seenBy(world.dialogue, id, await staff(world.dialogue))).toBe('own')
    expect(await seenBy(world.dialogue, id, await staff(elsewhere))).toBeUndefined()
    expect(await attachmentAt(elsewhere.organisationId, id)).toBeUndefined()
    expect(await decideAttachment(await staff(elsewhere), { attachmentId: id, outcome: 'HIDE' })).toMatchObject({ ok: false })
  })

  it('stays as it came, whoever writes to the database (INV-06, INV-10)', async () => {
    const { id } = await aSentPhoto(await aPhotoDialogue())
    await expect(db.attachment.delete({ where: { id } })).rejects.toThrow()
    await expect(db.attachment.update({ where: { id }, data: { sourceHash: hash(9) } })).rejects.toThrow()
    await expect(db.attachment.update({ where: { id }, data: { contributionId: null } })).rejects.toThrow()
    await expect(db.attachment.update({ where: { id }, data: { state: 'PUBLIC' } }), 'shown by nobody').rejects.toThrow()
    expect(await removeAttachment(anonymous, { token: newDraftToken(), organisationId: randomUUID(), slug: 'x', id })).toMatchObject({
      ok: false,
    })
  })
})
