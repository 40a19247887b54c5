/**
 * Work that follows after commit, queued in the same transaction. A task runs at least once, so each is safe to run twice.
 * Payloads hold ids only. The tasks themselves are in lib/jobs.
 */
export interface Jobs {
  'account.confirmAddress': { handle: string; locale: string; organisationId: string }
  'attachments.purge': Record<string, never>
  'mail.send': { mailId: string }
  'feedback.deliver': { messageId: string }
  'feedback.deliverAction': { actionId: string; updateId: string }
  'dialogue.open': { dialogueId: string }
  'dialogue.close': { dialogueId: string }
  'topic.answer': { screeningId: string }
  'revision.announce': { dialogueId: string; no: number }
  'promise.announce': { dialogueId: string }
  'cancellation.announce': { decisionId: string }
  'moderation.tellAuthor': { caseId: string }
  'moderation.overdue': Record<string, never>
  'moderation.tellResponsible': { organisationId: string; at: string; count: number }
  'news.digest': Record<string, never>
  'opinions.analyse': { dialogueId: string }
  'outside.forward': { contributionId: string }
  'question.tellAsker': { questionId: string }
  'follow.confirm': { contactId: string; locale: string }
  'retention.run': Record<string, never>
  'promise.overdue': Record<string, never>
  'themes.suggest': { dialogueId: string }
  'views.compare': { dialogueId: string }
  'claims.stale': { contributionId: string; because: string }
}

export type Task = keyof Jobs

export interface Job {
  task: Task
  payload: Jobs[Task]
  /** Two jobs with one key are one job. */
  key?: string
  runAt?: string
  maxAttempts?: number
}

export const job = <T extends Task>(task: T, payload: Jobs[T], options: Omit<Job, 'task' | 'payload'> = {}): Job => ({
  task,
  payload,
  ...options,
})
