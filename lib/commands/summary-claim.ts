import 'server-only'
import { z } from 'zod'
import { changed } from '@/lib/domain/coding'
import { conflict, invalid } from '@/lib/domain/result'
import { AddClaim, ClaimOnly, EditClaim, isUnderWork, LinkSources, MoveClaim, stepped } from '@/lib/domain/summary'
import { personId } from './coding-view'
import { command, done, unchanged } from './command'
import { lockSummary, lockSummaryOfClaim, viewsNumbered, writeIn } from './summary-work'

const notWritable = () => conflict('summary.notWritable')

/** A claim, with the views it rests on. One without is kept as a thought, and blocks publication (INV-14). */
export const addClaim = command({
  action: 'summary.write',
  input: AddClaim.extend({ isMachineMade: z.literal(true).optional() }),
  load: (tx, { summaryId }) => lockSummary(tx, summaryId),
  run: async ({ tx, actor, input: { sources, isMachineMade = false, ...claim }, summary }) => {
    const event = await writeIn(tx, actor, summary, 'claim')
    if (!event) return notWritable()
    const theme = await tx.theme.count({ where: { id: claim.themeId, dialogueId: summary.dialogueId } })
    if (theme === 0) return invalid({ themeId: ['problem.choose'] })
    const views = await viewsNumbered(tx, summary.dialogueId, sources)
    if (views.missing.length > 0) return invalid({ sources: ['summary.noSuchView'] }, { numbers: views.missing.join(', ') })
    const last = await tx.summaryClaim.aggregate({ where: { summaryId: summary.id, themeId: claim.themeId }, _max: { order: true } })
    const { id } = await tx.summaryClaim.create({
      data: {
        ...claim,
        isMachineMade,
        order: (last._max.order ?? 0) + 1,
        sources: { create: views.ids.map((contributionId) => ({ contributionId })) },
      },
    })
    return done(id, { event })
  },
})

/** New words need a new name on them, where a name is needed. */
export const editClaim = command({
  action: 'summary.write',
  input: EditClaim,
  load: (tx, { claimId }) => lockSummaryOfClaim(tx, claimId),
  run: async ({ tx, actor, input: { claimId, ...data }, summary, claim }) => {
    const event = await writeIn(tx, actor, summary, 'claim')
    if (!event) return notWritable()
    const theme = await tx.theme.count({ where: { id: data.themeId, dialogueId: summary.dialogueId } })
    if (theme === 0) return invalid({ themeId: ['problem.choose'] })
    const isSaidAnew = data.text !== claim.text
    await tx.summaryClaim.update({ where: { id: claimId }, data: { ...data, ...(isSaidAnew && { approvedById: null }) } })
    return done(claimId, { event })
  },
})

/** A step up or down under its theme. The order is the writer's own, and the published version keeps it. */
export const moveClaim = command({
  action: 'summary.write',
  input: MoveClaim,
  load: (tx, { claimId }) => lockSummaryOfClaim(tx, claimId),
  run: async ({ tx, actor, input: { claimId, to }, summary, claim }) => {
    const event = await writeIn(tx, actor, summary, 'order')
    if (!event) return notWritable()
    const under = { summaryId: summary.id, themeId: claim.themeId }
    const claims = await tx.summaryClaim.findMany({ where: under, orderBy: [{ order: 'asc' }, { id: 'asc' }], select: { id: true } })
    const before = claims.map(({ id }) => id)
    const after = stepped(before, claimId, to)
    if (after.every((id, index) => id === before[index])) return unchanged(claimId)
    for (const [index, id] of after.entries()) await tx.summaryClaim.update({ where: { id }, data: { order: index + 1 } })
    return done(claimId, { event })
  },
})

export const removeClaim = command({
  action: 'summary.write',
  input: ClaimOnly,
  load: (tx, { claimId }) => lockSummaryOfClaim(tx, claimId),
  run: async ({ tx, actor, input: { claimId }, summary }) => {
    const event = await writeIn(tx, actor, summary, 'claim')
    if (!event) return notWritable()
    await tx.summaryClaim.delete({ where: { id: claimId } })
    return done(claimId, { event })
  },
})

/** Ticked sources are added, unticked ones taken away; what the form did not show is left as it is. */
export const linkSources = command({
  action: 'summary.write',
  input: LinkSources,
  load: (tx, { claimId }) => lockSummaryOfClaim(tx, claimId),
  run: async ({ tx, actor, input: { claimId, was, sources }, summary }) => {
    const event = await writeIn(tx, actor, summary, 'sources')
    if (!event) return notWritable()
    const { added, removed } = changed(was.map(String), sources.map(String))
    const put = await viewsNumbered(tx, summary.dialogueId, added.map(Number))
    if (put.missing.length > 0) return invalid({ sources: ['summary.noSuchView'] }, { numbers: put.missing.join(', ') })
    const taken = await viewsNumbered(tx, summary.dialogueId, removed.map(Number))
    await tx.claimSource.createMany({ data: put.ids.map((contributionId) => ({ claimId, contributionId })), skipDuplicates: true })
    await tx.claimSource.deleteMany({ where: { claimId, contributionId: { in: taken.ids } } })
    return done(claimId, { event })
  },
})

/** A named person has read the claim against its sources: after they changed, or after a machine wrote it (INV-18). */
export const approveClaim = command({
  action: 'summary.write',
  input: ClaimOnly,
  load: (tx, { claimId }) => lockSummaryOfClaim(tx, claimId),
  run: async ({ tx, actor, input: { claimId }, summary }) => {
    if (!isUnderWork(summary.state)) return notWritable()
    const gone = await tx.claimSource.findMany({ where: { claimId }, select: { contributionId: true } })
    const ids = gone.map(({ contributionId }) => contributionId)
    const unusable = { id: { in: ids }, OR: [{ withdrawal: { isNot: null } }, { visibility: 'REMOVED' as const }] }
    if ((await tx.contribution.count({ where: unusable })) > 0) return conflict('summary.removeSourceFirst')
    await tx.summaryClaim.update({ where: { id: claimId }, data: { isStale: false, staleReason: null, approvedById: personId(actor) } })
    const { organisationId, dialogueId } = summary
    return done(claimId, { event: { kind: 'summary.edited', organisationId, dialogueId, data: { summaryId: summary.id, part: 'claim' } } })
  },
})
