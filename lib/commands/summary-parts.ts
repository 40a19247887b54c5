import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { faultOf } from '@/lib/domain/quote'
import { conflict, invalid } from '@/lib/domain/result'
import { AddQuote, AddTension, EditTension, isUnderWork, WriteTexts } from '@/lib/domain/summary'
import { sourceViews } from '@/lib/queries/summary-whole'
import { command, done } from './command'
import { lockSummary, viewsNumbered, writeIn } from './summary-work'

const faults = {
  noConsent: 'summary.quoteNoConsent',
  notUsable: 'summary.quoteHidden',
  notWordForWord: 'summary.quoteNotWordForWord',
} as const

/** A person's own words: only with consent, and only as they stand (INV-17). */
export const addQuote = command({
  action: 'summary.write',
  input: AddQuote,
  load: (tx, { summaryId }) => lockSummary(tx, summaryId),
  run: async ({ tx, actor, input: { seqNo, ...quote }, summary }) => {
    const event = await writeIn(tx, actor, summary, 'quote')
    if (!event) return conflict('summary.notWritable')
    const { ids } = await viewsNumbered(tx, summary.dialogueId, [seqNo])
    const [view] = (await sourceViews(tx, summary.dialogueId, ids)).values()
    if (!view) return invalid({ seqNo: ['summary.whichView'] })
    if ((await tx.theme.count({ where: { id: quote.themeId, dialogueId: summary.dialogueId } })) === 0)
      return invalid({ themeId: ['problem.choose'] })
    const fault = faultOf(quote.text, view)
    if (fault) return invalid({ [fault === 'notWordForWord' ? 'text' : 'seqNo']: [faults[fault]] })
    const order = await tx.quote.count({ where: { summaryId: summary.id, themeId: quote.themeId } })
    const { id } = await tx.quote.create({ data: { ...quote, contributionId: view.id, order } })
    return done(id, { event })
  },
})

export const removeQuote = command({
  action: 'summary.write',
  input: z.object({ quoteId: z.uuid() }),
  load: (tx, { quoteId }) => lockSummaryOfQuote(tx, quoteId),
  run: async ({ tx, actor, input: { quoteId }, summary }) => {
    const event = await writeIn(tx, actor, summary, 'quote')
    if (!event) return conflict('summary.notWritable')
    await tx.quote.deleteMany({ where: { id: quoteId } })
    return done(quoteId, { event })
  },
})

/** The ground moved, somebody read again, and the words may stand. */
export const keepQuote = command({
  action: 'summary.write',
  input: z.object({ quoteId: z.uuid() }),
  load: (tx, { quoteId }) => lockSummaryOfQuote(tx, quoteId),
  run: async ({ tx, input: { quoteId }, summary, quote }) => {
    if (!isUnderWork(summary.state)) return conflict('summary.notWritable')
    const view = (await sourceViews(tx, summary.dialogueId, [quote.contributionId])).get(quote.contributionId)
    const fault = view ? faultOf(quote.text, view) : 'notUsable'
    if (fault) return conflict(faults[fault])
    await tx.quote.updateMany({ where: { id: quoteId }, data: { isStale: false } })
    const { organisationId, dialogueId } = summary
    return done(quoteId, { event: { kind: 'summary.edited', organisationId, dialogueId, data: { summaryId: summary.id, part: 'quote' } } })
  },
})

/** Two perspectives that contradict each other, each with its views. Neither is first, and one alone is not kept (INV-17). */
export const addTension = command({
  action: 'summary.write',
  input: AddTension,
  load: (tx, { summaryId }) => lockSummary(tx, summaryId),
  run: async ({ tx, actor, input, summary }) => {
    const event = await writeIn(tx, actor, summary, 'tension')
    if (!event) return conflict('summary.notWritable')
    const sides = await sidesOf(tx, summary.dialogueId, input)
    if (!sides.ok) return sides
    const last = await tx.tension.aggregate({ where: { summaryId: summary.id }, _max: { no: true } })
    const { id } = await tx.tension.create({
      data: {
        summaryId: summary.id,
        no: (last._max.no ?? 0) + 1,
        aText: input.aText,
        bText: input.bText,
        sources: { create: sides.value },
      },
    })
    return done(id, { event })
  },
})

export const editTension = command({
  action: 'summary.write',
  input: EditTension,
  load: (tx, { tensionId }) => lockSummaryOfTension(tx, tensionId),
  run: async ({ tx, actor, input: { tensionId, ...input }, summary }) => {
    const event = await writeIn(tx, actor, summary, 'tension')
    if (!event) return conflict('summary.notWritable')
    const sides = await sidesOf(tx, summary.dialogueId, input)
    if (!sides.ok) return sides
    await tx.tensionSource.deleteMany({ where: { tensionId } })
    await tx.tensionSource.createMany({ data: sides.value.map((source) => ({ ...source, tensionId })) })
    // Whoever saves a conflict has read it: its mark goes with that.
    await tx.tension.update({ where: { id: tensionId }, data: { aText: input.aText, bText: input.bText, isStale: false } })
    return done(tensionId, { event })
  },
})

export const removeTension = command({
  action: 'summary.write',
  input: z.object({ tensionId: z.uuid() }),
  load: (tx, { tensionId }) => lockSummaryOfTension(tx, tensionId),
  run: async ({ tx, actor, input: { tensionId }, summary }) => {
    const event = await writeIn(tx, actor, summary, 'tension')
    if (!event) return conflict('summary.notWritable')
    await tx.tension.deleteMany({ where: { id: tensionId } })
    return done(tensionId, { event })
  },
})

export const writeTexts = command({
  action: 'summary.write',
  input: WriteTexts,
  load: (tx, { summaryId }) => lockSummary(tx, summaryId),
  run: async ({ tx, actor, input: { summaryId, changeNote, ...texts }, summary }) => {
    const event = await writeIn(tx, actor, summary, 'texts')
    if (!event) return conflict('summary.notWritable')
    await tx.perspectiveSummary.update({ where: { id: summaryId }, data: { texts, changeNote } })
    return done(summaryId, { event })
  },
})

async function lockSummaryOfQuote(tx: Tx, quoteId: string) {
  const quote = await tx.quote.findUnique({ where: { id: quoteId } })
  const locked = quote && (await lockSummary(tx, quote.summaryId))
  return quote && locked ? { ...locked, quote } : undefined
}

async function lockSummaryOfTension(tx: Tx, tensionId: string) {
  const tension = await tx.tension.findUnique({ where: { id: tensionId } })
  return tension ? lockSummary(tx, tension.summaryId) : undefined
}

/** The two sides' views, or which side lacks what. */
async function sidesOf(tx: Tx, dialogueId: string, input: { aSources: number[]; bSources: number[] }) {
  const a = await viewsNumbered(tx, dialogueId, input.aSources)
  const b = await viewsNumbered(tx, dialogueId, input.bSources)
  const missing = [...a.missing, ...b.missing]
  if (missing.length > 0)
    return invalid({ [a.missing.length > 0 ? 'aSources' : 'bSources']: ['summary.noSuchView'] }, { numbers: missing.join(', ') })
  if (a.ids.length === 0) return invalid({ aSources: ['summary.sideNeedsViews'] })
  if (b.ids.length === 0) return invalid({ bSources: ['summary.sideNeedsViews'] })
  const side = (name: string, ids: string[]) => ids.map((contributionId) => ({ side: name, contributionId }))
  return { ok: true as const, value: [...side('a', a.ids), ...side('b', b.ids)] }
}
