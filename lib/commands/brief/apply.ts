import 'server-only'
import type { Tx } from '@/lib/db'
import { type DialogueBrief, DialogueBrief as Document } from '@/lib/domain/brief'
import { type BriefPatch, briefForms } from '@/lib/domain/brief-form'
import type { BriefPart } from '@/lib/domain/brief-part'
import { dateOf } from '@/lib/domain/calendar'
import type { MessageKey, Result } from '@/lib/domain/result'
import { invalid, ok } from '@/lib/domain/result'

export function readPart(part: BriefPart, typed: Record<string, unknown>): Result<BriefPatch> {
  const read = briefForms[part].safeParse(typed)
  if (read.success) return ok(read.data)
  const fields: Record<string, MessageKey[]> = {}
  for (const { path, message } of read.error.issues)
    fields[path.join('.') || 'form'] = [message.includes('.') && !message.includes(' ') ? (message as MessageKey) : 'problem.field']
  return invalid(fields)
}

interface Target {
  dialogue: { id: string; organisationId: string }
  brief: DialogueBrief
  part: BriefPart
  patch: BriefPatch
  task: { who: string; by?: string | undefined }
}

/** Writes one part of the brief, its columns and who sees to it. */
export async function writePart(tx: Tx, { dialogue, brief, part, patch, task }: Target): Promise<Result<undefined>> {
  const { decisionBodyId, decisionDate, ...columns } = patch.columns
  if (decisionBodyId) {
    const body = await tx.body.findFirst({ where: { id: decisionBodyId, organisationId: dialogue.organisationId }, select: { id: true } })
    if (!body) return invalid({ decisionBodyId: ['topic.chooseBody'] })
  }
  const content = Document.parse({ ...brief, ...patch.brief, tasks: { ...brief.tasks, [part]: task } })
  const where = { dialogueId: dialogue.id }
  await tx.dialogueBrief.upsert({ where, create: { ...where, content }, update: { content } })
  const dates = decisionDate === undefined ? {} : { decisionDate: decisionDate && dateOf(decisionDate) }
  const body = decisionBodyId === undefined ? {} : { decisionBodyId }
  await tx.dialogue.update({ where: { id: dialogue.id }, data: { ...columns, ...dates, ...body } })
  return ok(undefined)
}
