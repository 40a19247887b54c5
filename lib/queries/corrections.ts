import 'server-only'
import { db } from '@/lib/db'

/** Each published wording that no longer holds, with the day and the reason of what replaced it; the latest first. */
export async function correctionsOf(dialogueId: string, latest: string) {
  const superseded = await db.decision.findMany({
    where: { dialogueId, kind: 'OUTCOME', state: 'SUPERSEDED' },
    orderBy: { createdAt: 'desc' },
    select: { id: true, createdAt: true, meetingDate: true, paragraph: true, text: true, correction: true },
  })
  return superseded.map((earlier, index) => ({ ...earlier, reason: (index === 0 ? latest : superseded[index - 1]?.correction) ?? '' }))
}
