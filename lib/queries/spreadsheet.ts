import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { db, type Tx } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { type DialogueState, isInfluenceable } from '@/lib/domain/dialogue'
import { may } from '@/lib/domain/policy'
import type { Subject } from '@/lib/domain/policy-rule'
import type { Question } from '@/lib/domain/question/question'
import { SheetMapping } from '@/lib/domain/sheet/mapping'
import { reportOn, type SheetReport } from '@/lib/domain/sheet/report'
import type { SheetRow } from '@/lib/domain/sheet/row'
import { askedQuestions } from './asked-questions'

export const spreadsheetSource = 'spreadsheet'

const Rows = z.array(z.object({ line: z.number(), cells: z.array(z.string()) }))

export interface OpenSheet {
  id: string
  dialogueId: string
  organisationId: string
  slug: string
  fileName: string
  heads: string[]
  rows: SheetRow[]
  rowCount: number
  mapping: SheetMapping
  questions: Question[]
  created: number | null
  unchanged: number | null
  importedAt: Date | null
  subject: Subject
  dialogue: { id: string; title: string; registryNumber: string }
  /** Each row's own id, by its line. */
  ids: Map<number, string>
}

/** A spreadsheet on its way in, with what it is measured against. */
export async function openSheet(client: Tx | typeof db, id: string): Promise<OpenSheet | undefined> {
  const select = { id: true, projectId: true, slug: true, state: true, level: true, title: true, registryNumber: true } as const
  const sheet = await client.spreadsheet.findUnique({ where: { id }, include: { dialogue: { select } } })
  if (!sheet) return undefined
  const { dialogue, dialogueId, organisationId } = sheet
  const state = dialogue.state as DialogueState
  const is = { influenceable: isInfluenceable({ state, level: dialogue.level }) }
  const rows = Rows.parse(sheet.rows)
  return {
    ...sheet,
    slug: dialogue.slug,
    rows,
    mapping: SheetMapping.parse(sheet.mapping),
    questions: await askedQuestions(client, dialogueId),
    subject: { organisationId, projectId: dialogue.projectId, dialogueId, state, is },
    ids: idsOf(sheet.heads, rows),
  }
}

function idsOf(heads: readonly string[], rows: readonly SheetRow[]): Map<number, string> {
  const times = new Map<string, number>()
  return new Map(
    rows.map(({ line, cells }) => {
      const said = heads.flatMap((head, index) => (cells[index] ? [[head, cells[index]]] : []))
      const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex')
      const no = (times.get(hash) ?? 0) + 1
      times.set(hash, no)
      return [line, no === 1 ? hash : `${hash}#${no}`]
    }),
  )
}

/** What the file would become, row by row. A paper that is here already, from another row than this, is told. */
export async function sheetReport(client: Tx | typeof db, sheet: OpenSheet, now = new Date()): Promise<SheetReport> {
  const { heads, rows, mapping, questions, dialogueId, ids } = sheet
  const own = [...ids.values()]
  const known = await client.$queryRaw<{ sheetNo: string }[]>`
    SELECT c."sheetNo" FROM "Contribution" c WHERE c."dialogueId" = ${dialogueId}::uuid AND c."sheetNo" IS NOT NULL
      AND NOT (c."sourceSystem" IS NOT DISTINCT FROM ${spreadsheetSource} AND c."sourceId" = ANY(${own}))
      AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id)`
  const knownSheets = new Set(known.map(({ sheetNo }) => sheetNo))
  return reportOn({ heads, rows, mapping, questions, now, knownSheets })
}

/** The page of one spreadsheet. Undefined: there is no such one in this dialogue. */
export async function spreadsheetPage(actor: Actor, dialogueId: string, id: string) {
  const sheet = await openSheet(db, id)
  if (!sheet || sheet.dialogueId !== dialogueId) return undefined
  const verdict = may(actor, 'contribution.import', sheet.subject)
  const report = verdict.allowed && !sheet.importedAt ? await sheetReport(db, sheet) : undefined
  return { sheet, verdict, report }
}

/** Files of a dialogue that are waiting to be gone on with. */
export const waitingSheets = (dialogueId: string) =>
  db.spreadsheet.findMany({
    where: { dialogueId, importedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true, fileName: true, rowCount: true, createdAt: true },
    take: 20,
  })
