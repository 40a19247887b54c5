import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import type { DialogueState } from '@/lib/domain/dialogue'
import type { DomainEvent } from '@/lib/domain/events'
import { conflict } from '@/lib/domain/result'
import { textsFrom } from '@/lib/domain/summary'
import { personId } from './coding-view'
import { command, done } from './command'

const from: readonly DialogueState[] = ['ANALYSIS', 'SUMMARY_DRAFT', 'VALIDATION', 'SUMMARY_PUBLISHED', 'WITH_DECISION_MAKERS']

/** The first version, or the next one: it begins as a copy of the published, which stands until the new one takes its place. */
export const startSummary = command({
  action: 'summary.write',
  input: z.object({ dialogueId: z.uuid() }),
  load: async (tx, { dialogueId }) => {
    const [dialogue] = await tx.$queryRaw<{ organisationId: string; projectId: string; dialogueId: string; state: DialogueState }[]>`
      SELECT "organisationId", "projectId", id AS "dialogueId", state::text AS state FROM "Dialogue" WHERE id = ${dialogueId}::uuid FOR NO KEY UPDATE`
    return dialogue && { dialogue, subject: dialogue }
  },
  run: async ({ tx, actor, dialogue: { dialogueId, organisationId, state } }) => {
    if (!from.includes(state)) return conflict('summary.notInAnalysis')
    const versions = await tx.perspectiveSummary.findMany({ where: { dialogueId }, orderBy: { version: 'desc' } })
    if (versions.some((other) => !['PUBLISHED', 'SUPERSEDED'].includes(other.state))) return conflict('summary.alreadyUnderWork')
    const version = (versions[0]?.version ?? 0) + 1
    const published = versions.find((other) => other.state === 'PUBLISHED')
    const { id } = await tx.perspectiveSummary.create({ data: { dialogueId, version, texts: textsFrom(published?.texts) } })
    if (published) await copy(tx, published.id, id)
    await tx.summaryWriter.createMany({ data: [{ summaryId: id, userId: personId(actor) }], skipDuplicates: true })
    const drafted: DomainEvent = { kind: 'summary.drafted', organisationId, dialogueId, data: { summaryId: id, version } }
    if (state !== 'ANALYSIS') return done(id, { event: drafted })
    await tx.dialogue.update({ where: { id: dialogueId }, data: { state: 'SUMMARY_DRAFT' } })
    return done(id, {
      event: [drafted, { kind: 'dialogue.moved', organisationId, dialogueId, data: { from: 'ANALYSIS', to: 'SUMMARY_DRAFT' } }],
    })
  },
})

/** Whoever wrote the earlier version wrote what is copied from it, so they come along as writers. */
async function copy(tx: Tx, fromId: string, summaryId: string) {
  const earlier = await tx.perspectiveSummary.findUniqueOrThrow({
    where: { id: fromId },
    include: { claims: { include: { sources: true } }, quotes: true, tensions: { include: { sources: true } }, writers: true },
  })
  await tx.summaryWriter.createMany({ data: earlier.writers.map(({ userId }) => ({ summaryId, userId })) })
  for (const { id, sources, originId, ...claim } of earlier.claims)
    await tx.summaryClaim.create({
      data: {
        ...claim,
        summaryId,
        originId: originId ?? id,
        sources: { create: sources.map(({ contributionId }) => ({ contributionId })) },
      },
    })
  await tx.quote.createMany({ data: earlier.quotes.map(({ id: _, ...quote }) => ({ ...quote, summaryId })) })
  for (const { id: _, sources, ...tension } of earlier.tensions)
    await tx.tension.create({
      data: { ...tension, summaryId, sources: { create: sources.map(({ side, contributionId }) => ({ side, contributionId })) } },
    })
}
