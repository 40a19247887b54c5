import type { StatusKind } from '@/components/ui/status'
import type { DialogueState } from '@/lib/domain/dialogue'

const kinds: Partial<Record<DialogueState, StatusKind>> = {
  OPEN: 'open',
  DRAFT: 'todo',
  AWAITING_DECISION: 'wait',
  APPROVED: 'wait',
  SCHEDULED: 'wait',
  PAUSED: 'stop',
  CANCELLED: 'no',
  FEEDBACK_GIVEN: 'done',
  FOLLOW_UP: 'going',
  COMPLETED: 'done',
  DECIDED: 'done',
  INFORMATION: 'todo',
}

/** The shape beside a dialogue's state; the word stands first. */
export const statusOfState = (state: DialogueState): StatusKind => kinds[state] ?? 'going'
