import 'server-only'
import type { Tx } from '@/lib/db'
import type { DialogueBrief } from '@/lib/domain/brief'
import type { ReadyToOpen } from '@/lib/domain/opening'

/** The brief's date becomes a public promise, once. From then on it moves only with a reason (INV-22). */
export async function promiseFeedback(
  tx: Tx,
  dialogue: { id: string; promise: object | null },
  brief: DialogueBrief,
  { feedbackOn }: Pick<ReadyToOpen, 'feedbackOn'>,
) {
  if (dialogue.promise || !feedbackOn) return
  const signedBy = brief.signedBy
  await tx.feedbackPromise.create({ data: { dialogueId: dialogue.id, dueOn: feedbackOn, firstDueOn: feedbackOn, signedBy } })
}
