import type { TopicState } from '@/lib/domain/topic'
import type { StatusKind } from '../ui/status'

/** The shape beside the word. */
export const topicStatus: Record<TopicState, StatusKind> = {
  SUBMITTED: 'todo',
  SCREENING: 'going',
  FORWARDED_TO_BODY: 'wait',
  DECIDED_YES: 'done',
  DECIDED_NO: 'no',
  DECIDED_INFORM_ONLY: 'done',
  REFERRED_BACK: 'going',
  REDIRECTED: 'away',
  MERGED: 'away',
  WITHDRAWN: 'no',
}
