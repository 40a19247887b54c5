import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'

const Kept = z.array(z.unknown()).catch([])

/** The question sets that an organisation has kept, by name. */
export async function questionTemplates(organisationId: string) {
  const rows = await db.questionTemplate.findMany({
    where: { organisationId },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, questions: true },
  })
  return rows.map(({ id, name, questions }) => ({ id, name, count: Kept.parse(questions).length }))
}
export type TemplateView = Awaited<ReturnType<typeof questionTemplates>>[number]
