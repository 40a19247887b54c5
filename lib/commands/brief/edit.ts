import 'server-only'
import { z } from 'zod'
import { briefPartKeys, partsClosedAtOpening } from '@/lib/domain/brief-part'
import { isLowered } from '@/lib/domain/brief-revision'
import { dayOf } from '@/lib/domain/calendar'
import { conflict, invalid } from '@/lib/domain/result'
import { command, done } from '../command'
import { frozenBrief, lockDialogue } from '../dialogue/load-dialogue'
import { leaveRevision } from '../dialogue/revision'
import { readPart, writePart } from './apply'

const Part = z.looseObject({
  dialogueId: z.uuid(),
  part: z.enum(briefPartKeys),
  taskWho: z.string().trim().max(300, 'problem.tooLong').default(''),
  taskBy: z.union([z.literal('').transform(() => undefined), z.iso.date('problem.date')]).optional(),
})
const taskOf = ({ taskWho, taskBy }: z.output<typeof Part>) => ({ who: taskWho, by: taskBy })

/** One part of the brief, while the dialogue is being prepared. */
export const editBrief = command({
  action: 'brief.edit',
  input: Part,
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, input, dialogue, brief }) => {
    const { part } = input
    const patch = readPart(part, input)
    if (!patch.ok) return patch
    if (part === 'dates' && dialogue.state === 'SCHEDULED') return conflict('brief.unscheduleFirst')
    const isInformation = dialogue.state === 'INFORMATION'
    if (isInformation && patch.value.columns.level && patch.value.columns.level !== 'INFORM') return conflict('policy.notInfluenceable')
    const wasPromised = dialogue.promise && patch.value.brief.feedbackOn !== undefined
    if (wasPromised && patch.value.brief.feedbackOn !== dayOf(dialogue.promise?.dueOn ?? new Date(0)))
      return invalid({ feedbackOn: ['brief.promiseMoves'] })
    const written = await writePart(tx, { dialogue, brief, part, patch: patch.value, task: taskOf(input) })
    if (!written.ok) return written
    const { id: dialogueId, organisationId } = dialogue
    return done({ dialogueId, part }, { event: { kind: 'brief.edited', organisationId, dialogueId, data: { parts: [part] } } })
  },
})

/** The same part once the dialogue has opened: a public revision with a reason, and a notice to the followers (INV-04). */
export const reviseBrief = command({
  action: 'brief.revise',
  input: Part.extend({ reason: z.string().trim().min(10, 'brief.reasonNeeded').max(2000, 'problem.tooLong') }),
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, actor, input, now, dialogue, brief }) => {
    const { part, reason } = input
    if (partsClosedAtOpening.includes(part)) return conflict('brief.datesByExtension')
    const patch = readPart(part, input)
    if (!patch.ok) return patch
    const { level } = patch.value.columns
    if (level && isLowered(dialogue.level, level)) return invalid({ level: ['brief.levelNeverLowered'] })
    const { feedbackOn } = patch.value.brief
    if (part === 'decision' && dialogue.promise && feedbackOn !== dayOf(dialogue.promise.dueOn))
      return invalid({ feedbackOn: ['brief.promiseMoves'] })
    const before = await frozenBrief(tx, dialogue.id)
    const written = await writePart(tx, { dialogue, brief, part, patch: patch.value, task: taskOf(input) })
    if (!written.ok) return written
    const { changes, event, later } = await leaveRevision(tx, { dialogue, actor, reason, before, now })
    if (changes.length === 0) return conflict('brief.nothingChanged')
    return done({ dialogueId: dialogue.id, part }, { event, later })
  },
})
