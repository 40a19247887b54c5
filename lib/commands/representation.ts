import 'server-only'
import { z } from 'zod'
import { delimitedRows } from '@/lib/domain/representation/delimited'
import { populationFrom, ReferencePopulation } from '@/lib/domain/representation/reference'
import { fromJsonStat2, fromRows } from '@/lib/domain/representation/statistics-table'
import { invalid } from '@/lib/domain/result'
import { personId } from './coding-view'
import { command, done } from './command'

const { source, table, referenceDate, licence } = ReferencePopulation.shape
/** What a spreadsheet of all ages, both sexes and every area needs, many times over. */
const longest = 900_000

const SetReference = z.object({
  dialogueId: z.uuid(),
  source,
  table,
  referenceDate,
  licence,
  youngest: z.coerce.number().int('representation.sayAge').min(0, 'representation.sayAge').max(100, 'representation.sayAge').default(0),
  content: z.string().min(1, 'representation.pasteTable').max(longest, 'representation.tooLong'),
})

interface Place {
  organisationId: string
  projectId: string
  dialogueId: string
  districts: unknown
}
const Districts = z.array(z.object({ key: z.string(), name: z.string() })).catch([])

/** Whom the dialogue wants to hear, with where the figures are from. What does not fit is named, and nothing is kept of it. */
export const setReferencePopulation = command({
  action: 'representation.edit',
  input: SetReference,
  load: async (tx, { dialogueId }) => {
    const [place] = await tx.$queryRaw<Place[]>`
      SELECT d."organisationId", d."projectId", d.id AS "dialogueId", o.districts FROM "Dialogue" d JOIN "Organisation" o ON o.id = d."organisationId"
      WHERE d.id = ${dialogueId}::uuid FOR NO KEY UPDATE OF d`
    if (!place) return undefined
    const { districts, ...subject } = place
    return { subject, districts: Districts.parse(districts) }
  },
  run: async ({ tx, actor, now, input: { dialogueId, content, youngest, ...about }, subject: { organisationId }, districts }) => {
    const read = tableIn(content)
    if (!read.ok) return invalid({ content: [`representation.read_${read.problem.kind}`] }, { where: read.problem.where })
    const mapped = populationFrom(read.value, districts, youngest)
    if (!mapped.ok) return invalid({ content: [`representation.map_${mapped.because}`] }, { what: mapped.what })
    const row = { ...about, referenceDate: new Date(about.referenceDate), rows: mapped.rows, byId: personId(actor), at: now }
    await tx.referencePopulation.upsert({ where: { dialogueId }, create: { dialogueId, ...row }, update: row })
    const data = { source: about.source, referenceDate: about.referenceDate, people: mapped.people }
    return done(dialogueId, { event: { kind: 'population.set', organisationId, dialogueId, data } })
  },
})

function tableIn(content: string) {
  if (!content.trimStart().startsWith('{')) return fromRows(delimitedRows(content))
  try {
    return fromJsonStat2(JSON.parse(content))
  } catch {
    return { ok: false, problem: { kind: 'NOT_JSON_STAT', where: '' } } as const
  }
}
