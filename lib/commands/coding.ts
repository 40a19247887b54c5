import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { CodePassage, CodeWholeView, changed, isPassageOf, PlaceOutside, trimmed, WriteNote, wholeView } from '@/lib/domain/coding'
import type { DomainEvent } from '@/lib/domain/events'
import { may } from '@/lib/domain/policy'
import { conflict, invalid } from '@/lib/domain/result'
import { lockView, personId, usableThemes } from './coding-view'
import { command, done, unchanged } from './command'
import { job } from './job'
import { markStale } from './summary-stale'

interface Place {
  organisationId: string
  dialogueId: string
}

const coded = ({ organisationId, dialogueId }: Place, contributionId: string, added: number, removed: number): DomainEvent => ({
  kind: 'view.coded',
  organisationId,
  dialogueId,
  data: { contributionId, added, removed },
})

/** Links a view, or a marked passage of it, to a theme. Twice is once. */
export const codePassage = command({
  action: 'coding.code',
  input: CodePassage,
  load: (tx, input) => lockView(tx, input.contributionId),
  run: async ({ tx, actor, input, view }) => {
    if (!isPassageOf(view.text, input)) return invalid({ passage: ['coding.notInTheText'] })
    const marked = input.startAt < 0 ? wholeView : trimmed(view.text, input)
    if (!(await usableThemes(tx, view.dialogueId, [input.themeId]))) return conflict('coding.themeGone')
    const row = { dialogueId: view.dialogueId, contributionId: view.id, themeId: input.themeId, coderId: personId(actor), ...marked }
    const { count } = await tx.coding.createMany({ data: [row], skipDuplicates: true })
    return count === 0 ? unchanged(marked) : done(marked, { event: coded(view, view.id, 1, 0) })
  },
})

/** Takes away one's own code; who looks after the code book may take away a colleague's. */
export const uncodePassage = command({
  action: 'coding.code',
  input: CodePassage.extend({ coderId: z.uuid().optional() }),
  load: (tx, input) => lockView(tx, input.contributionId),
  run: async ({ tx, actor, input: { coderId = personId(actor), contributionId, themeId, startAt, endAt }, view, subject }) => {
    if (coderId !== actor.userId && !may(actor, 'codebook.edit', subject).allowed) return conflict('coding.notYours')
    const { count } = await tx.coding.deleteMany({ where: { contributionId, themeId, coderId, startAt, endAt } })
    if (count === 0) return unchanged(0)
    return done(count, { event: [coded(view, contributionId, 0, count), ...(await afterRemoval(tx, view, contributionId, [themeId]))] })
  },
})

/** The form with boxes: carries out what this coder changed, and nothing that a colleague did meanwhile. */
export const codeWholeView = command({
  action: 'coding.code',
  input: CodeWholeView,
  load: (tx, input) => lockView(tx, input.contributionId),
  run: async ({ tx, actor, input, view }) => {
    const { added, removed } = changed(input.was, input.themes)
    if (!(await usableThemes(tx, view.dialogueId, added))) return conflict('coding.themeGone')
    const mine = { dialogueId: view.dialogueId, contributionId: view.id, coderId: personId(actor), ...wholeView }
    const put = await tx.coding.createMany({ data: added.map((themeId) => ({ ...mine, themeId })), skipDuplicates: true })
    const taken = await tx.coding.deleteMany({ where: { ...mine, themeId: { in: removed } } })
    if (put.count + taken.count === 0) return unchanged(view.id)
    const stale = taken.count > 0 ? await afterRemoval(tx, view, view.id, removed) : []
    return done(view.id, { event: [coded(view, view.id, put.count, taken.count), ...stale] })
  },
})

/** The view is kept and counted, but speaks of something else: it goes to whoever answers for that (INV-15). */
export const placeOutside = command({
  action: 'coding.code',
  input: PlaceOutside,
  load: (tx, input) => lockView(tx, input.contributionId),
  run: async ({ tx, actor, input: { contributionId, ...placed }, view }) => {
    const row = { ...placed, byId: personId(actor) }
    await tx.outsideQuestion.upsert({ where: { contributionId }, create: { contributionId, ...row }, update: row })
    const { organisationId, dialogueId } = view
    const event: DomainEvent = { kind: 'view.setOutside', organisationId, dialogueId, data: { contributionId, isOutside: true } }
    const key = `outside.forward ${contributionId}`
    return done(contributionId, { event, later: [job('outside.forward', { contributionId }, { key })] })
  },
})

export const placeInside = command({
  action: 'coding.code',
  input: z.object({ contributionId: z.uuid() }),
  load: (tx, input) => lockView(tx, input.contributionId),
  run: async ({ tx, input: { contributionId }, view: { organisationId, dialogueId } }) => {
    const { count } = await tx.outsideQuestion.deleteMany({ where: { contributionId } })
    if (count === 0) return unchanged(contributionId)
    return done(contributionId, {
      event: { kind: 'view.setOutside', organisationId, dialogueId, data: { contributionId, isOutside: false } },
    })
  },
})

/** The team's one note on a view. If a colleague wrote since it was shown, both texts are kept. */
export const writeNote = command({
  action: 'coding.code',
  input: WriteNote,
  load: (tx, input) => lockView(tx, input.contributionId),
  run: async ({ tx, actor, input: { contributionId, text, was }, view: { organisationId, dialogueId } }) => {
    const [kept] = await tx.$queryRaw<{ text: string }[]>`
      SELECT text FROM "CodingNote" WHERE "contributionId" = ${contributionId}::uuid FOR UPDATE`
    const isMeanwhile = kept !== undefined && kept.text !== was && kept.text !== text
    const row = { text: isMeanwhile ? `${kept.text}\n\n${text}` : text, byId: personId(actor) }
    if ((kept?.text ?? '') === row.text) return unchanged(row.text)
    await tx.codingNote.upsert({ where: { contributionId }, create: { contributionId, ...row }, update: row })
    return done(row.text, { event: { kind: 'note.written', organisationId, dialogueId, data: { contributionId } } })
  },
})

/** Claims under a theme that the view no longer has, by anybody's coding, have lost a ground. */
async function afterRemoval(
  tx: Tx,
  { organisationId, dialogueId }: Place,
  contributionId: string,
  themeIds: string[],
): Promise<DomainEvent[]> {
  const still = await tx.coding.findMany({ where: { contributionId, themeId: { in: themeIds } }, select: { themeId: true } })
  const gone = themeIds.filter((id) => !still.some(({ themeId }) => themeId === id))
  const claims = gone.length > 0 ? await markStale(tx, { contributionId, because: 'RECODED', themeIds: gone }) : 0
  return claims > 0 ? [{ kind: 'claims.staled', organisationId, dialogueId, data: { contributionId, claims, because: 'RECODED' } }] : []
}
