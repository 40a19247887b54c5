import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { directionOfText, isBlankText, visibilityAtReceipt } from '@/lib/domain/contribution'
import { type DialogueState, isInfluenceable } from '@/lib/domain/dialogue'
import { Answer } from '@/lib/domain/question/answer'
import { type ModerationMode, type ParticipationLevel, recordedChannels } from '@/lib/domain/vocabulary'
import { command, done, unchanged } from './command'
import { castVotes } from './statement-votes'

const Row = z.object({
  line: z.number().int(),
  sourceId: z.string().min(1).max(200),
  sourceParentId: z.string().max(200).nullable(),
  text: z.string().max(200_000),
  /** The answers to a dialogue's questions, read from its own columns (lib/domain/question/table.ts). */
  answers: z.array(Answer).max(60).default([]),
  language: z.string().max(12),
  receivedAt: z.date(),
  sourceData: z.record(z.string(), z.string()),
  /** Where the source says how it was said: on which paper, and whether this person may be quoted. */
  channel: z.enum([...recordedChannels, 'IMPORT']).default('IMPORT'),
  occasion: z.string().max(300).default(''),
  sheetNo: z.string().max(40).default(''),
  consentToQuote: z.boolean().optional(),
})

const ImportViews = z.object({
  organisationId: z.uuid(),
  slug: z.string().max(200),
  sourceSystem: z.string().min(1).max(80),
  rows: z.array(Row).max(200_000),
  /** The source's terms let its texts be quoted. */
  mayBeQuoted: z.boolean().default(false),
})

interface Target {
  id: string
  projectId: string
  state: DialogueState
  level: ParticipationLevel
  moderation: ModerationMode
  staffedHours: unknown
  showsViews: boolean
}

export type ImportedAs = 'created' | 'unchanged' | 'blank' | 'repeated'
export interface ImportReport {
  rows: { line: number; sourceId: string; as: ImportedAs; parentMissing: boolean }[]
}

const batchSize = 500

/** Takes in views from another system: every row or none. The source's own ids make a second run change nothing. */
export const importViews = command({
  action: 'contribution.import',
  input: ImportViews,
  load: async (tx, { organisationId, slug }) => {
    // Two imports into one dialogue take turns, so that neither misses what the other has brought.
    const [dialogue] = await tx.$queryRaw<Target[]>`
      SELECT id, "projectId", state::text, level::text, moderation::text, "showsViews",
        (SELECT o."staffedHours" FROM "Organisation" o WHERE o.id = "Dialogue"."organisationId") AS "staffedHours"
      FROM "Dialogue" WHERE "organisationId" = ${organisationId}::uuid AND slug = ${slug} FOR NO KEY UPDATE`
    if (!dialogue) return undefined
    const { id: dialogueId, projectId, state } = dialogue
    return { subject: { organisationId, projectId, dialogueId, state, is: { influenceable: isInfluenceable(dialogue) } }, dialogue }
  },
  run: async ({ tx, input, actor, now, dialogue }) => {
    const known = await knownIds(tx, dialogue.id, input.sourceSystem)
    const inFile = new Set(input.rows.map(({ sourceId }) => sourceId))
    const seen = new Set<string>()
    const report: ImportReport = { rows: [] }
    const fresh: z.output<typeof Row>[] = []
    for (const row of input.rows) {
      const as = known.has(row.sourceId) ? 'unchanged' : seen.has(row.sourceId) ? 'repeated' : isBlankText(row.text) ? 'blank' : 'created'
      const parentMissing = row.sourceParentId !== null && !inFile.has(row.sourceParentId) && !known.has(row.sourceParentId)
      report.rows.push({ line: row.line, sourceId: row.sourceId, as, parentMissing })
      if (as === 'created' || as === 'blank') fresh.push(row)
      seen.add(row.sourceId)
    }
    if (fresh.length === 0) return unchanged(report)
    for (let start = 0; start < fresh.length; start += batchSize)
      await insert(tx, fresh.slice(start, start + batchSize), input, { ...dialogue, now, recordedById: actor.userId })
    const flagged = report.rows.filter(({ as }) => as === 'blank').length
    const data = { source: input.sourceSystem, created: fresh.length, unchanged: input.rows.length - fresh.length, flagged }
    return done(report, {
      event: { kind: 'contribution.imported', organisationId: input.organisationId, dialogueId: dialogue.id, data },
    })
  },
})

async function knownIds(tx: Tx, dialogueId: string, sourceSystem: string) {
  const rows = await tx.contribution.findMany({ where: { dialogueId, sourceSystem }, select: { sourceId: true } })
  return new Set(rows.map(({ sourceId }) => sourceId))
}

/** Numbered by the database in the order of the file. */
async function insert(
  tx: Tx,
  rows: z.output<typeof Row>[],
  input: z.output<typeof ImportViews>,
  { now, recordedById, ...dialogue }: Target & { now: Date; recordedById: string | null },
) {
  const values = rows.map((row) => {
    const isBlank = isBlankText(row.text)
    return {
      ...row,
      id: randomUUID(),
      direction: directionOfText(row.language),
      isBlank,
      consentToQuote: row.consentToQuote ?? input.mayBeQuoted,
      // What another system has published may be shown; where the source asks each person, what they said counts.
      visibility: visibilityAtReceipt(dialogue, { mayBeShown: row.consentToQuote ?? true, isBlank }, now),
    }
  })
  await tx.$executeRaw`
    INSERT INTO "Contribution" (id, "organisationId", "dialogueId", channel, text, answers, language, direction, visibility, "consentToQuote",
      "wantsFeedback", "isBlank", "receivedAt", "sourceSystem", "sourceId", "sourceParentId", "sourceData", "recordedById", occasion, "sheetNo")
    SELECT r.id, ${input.organisationId}::uuid, ${dialogue.id}::uuid, r.channel::"Channel", r.text, r.answers, r.language, r.direction, r.visibility::"Visibility",
      r."consentToQuote", 'NONE', r."isBlank", r."receivedAt", ${input.sourceSystem}, r."sourceId", r."sourceParentId", r."sourceData", ${recordedById}::uuid, nullif(r.occasion, ''),
      nullif(r."sheetNo", '')
    FROM jsonb_to_recordset(${JSON.stringify(values)}::jsonb) AS r(id uuid, text text, answers jsonb, language text, direction text, visibility text,
      "isBlank" boolean, "receivedAt" timestamptz, "sourceId" text, "sourceParentId" text, "sourceData" jsonb, channel text, occasion text, "sheetNo" text,
      "consentToQuote" boolean, line int)
    ORDER BY r.line`
  await castVotes(
    tx,
    dialogue.id,
    values.map(({ id, answers, receivedAt }) => ({ contributionId: id, answers, at: receivedAt })),
  )
}
