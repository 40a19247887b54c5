import { type DialogueState, mainLine } from '@/lib/domain/dialogue'
import { type ProjectState, projectLine } from '@/lib/domain/project'
import type { DialogueContent } from './content-types'
import { at, daysAfter, minutesAfter } from './dates'

type Instants = Partial<Record<DialogueState, Date>>

/** When a dialogue came into each state that it has been in. States that it skipped are left out. */
export function courseOf(content: DialogueContent): { state: DialogueState; at: Date }[] {
  const instants = instantsOf(content)
  const isInformation = content.state === 'INFORMATION'
  const reached: DialogueState[] = isInformation ? ['DRAFT', 'INFORMATION'] : mainLine.slice(0, mainLine.indexOf(content.state) + 1)
  const line = reached.flatMap((state) => {
    const when = instants[state]
    return when ? [{ state, at: when }] : []
  })
  // No step is earlier than the one before it, whatever the content's round dates say.
  const inOrder: typeof line = []
  for (const step of line) {
    const before = inOrder.at(-1)?.at ?? step.at
    inOrder.push({ ...step, at: step.at < before ? minutesAfter(before, 1) : step.at })
  }
  return inOrder
}

function instantsOf(content: DialogueContent): Instants {
  const { opens, closes, summary, decision, decisionBrief, promise } = content
  const mandated = at(content.mandate.date, '16:00')
  const opened = opens ? at(opens) : undefined
  const closed = closes ? minutesAfter(at(closes), 1) : undefined
  const firstDraft = summary?.approvals[0]
  const published = firstPublishedAt(content)
  const decided = decision && outcomePublishedAt(decision)
  const answered = promise?.fulfilledAt ? at(promise.fulfilledAt, '10:00') : undefined
  return {
    DRAFT: daysAfter(mandated, -12),
    AWAITING_DECISION: daysAfter(mandated, -8),
    APPROVED: mandated,
    INFORMATION: mandated,
    SCHEDULED: opened && daysAfter(opened, -3),
    OPEN: opened,
    CLOSED: closed,
    ANALYSIS: closed && minutesAfter(closed, 9 * 60),
    SUMMARY_DRAFT: firstDraft && daysAfter(at(firstDraft.date, '09:00'), -3),
    VALIDATION: firstDraft?.state === 'OUT_FOR_VALIDATION' ? at(firstDraft.date, '15:00') : undefined,
    SUMMARY_PUBLISHED: published,
    WITH_DECISION_MAKERS: decisionBrief ? at(decisionBrief.date, '15:00') : decision && daysAfter(at(decision.date), -14),
    DECIDED: decided,
    FEEDBACK_GIVEN: answered && minutesAfter(answered, 8 * 60),
    FOLLOW_UP: answered && daysAfter(answered, 1),
    COMPLETED: lastReport(content),
  }
}

/** When the summary was published for the first time, and in the version that stands. */
export const firstPublishedAt = (content: DialogueContent) => {
  const day = content.summary?.earlier?.publishedAt
  return day === undefined ? publishedAt(content) : at(day, '09:00')
}
export const publishedAt = ({ summary }: DialogueContent) => {
  const day = summary?.approvals.find(({ state }) => state === 'PUBLISHED')?.date ?? summary?.publishedAt
  return day === undefined ? undefined : at(day, '14:00')
}

/** Published the day after the minutes were approved. */
export const outcomePublishedAt = ({ minutesApproved }: { minutesApproved: string }) => daysAfter(at(minutesApproved, '09:00'), 1)

function lastReport({ actions = [] }: DialogueContent): Date | undefined {
  const days = actions.flatMap(({ updates, dueOn, status }) => [...updates.map(({ date }) => date), ...(status === 'DONE' ? [dueOn] : [])])
  const last = days.sort().at(-1)
  return last === undefined ? undefined : daysAfter(at(last), 14)
}

/** The project's steps in SKR's method, dated by what happened in the dialogue. */
export function projectCourseOf(content: DialogueContent): { state: ProjectState; at: Date }[] {
  const when = new Map(courseOf(content).map((step) => [step.state, step.at]))
  const mandated = at(content.mandate.date, '16:00')
  const from: Partial<Record<ProjectState, Date | undefined>> = {
    PROPOSED: daysAfter(mandated, -14),
    MANDATED: mandated,
    PREPARATION: daysAfter(mandated, 1),
    PERSPECTIVE_GATHERING: when.get('OPEN'),
    DIALOGUE_COCREATION: when.get('ANALYSIS'),
    PROPOSALS_COMMITMENTS: when.get('SUMMARY_PUBLISHED'),
    DECISION: when.get('WITH_DECISION_MAKERS'),
    IMPLEMENTATION: when.get('DECIDED'),
    CAPACITY_LEARNING: when.get('FOLLOW_UP'),
    CLOSED: when.get('COMPLETED'),
  }
  const reached = projectLine.slice(0, projectLine.indexOf(content.projectState) + 1)
  const line: { state: ProjectState; at: Date }[] = []
  for (const state of reached) line.push({ state, at: from[state] ?? minutesAfter(line.at(-1)?.at ?? mandated, 1) })
  return line
}
