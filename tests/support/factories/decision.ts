import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { dateOf } from '@/lib/domain/calendar'
import type { DecisionKind, DecisionState } from '@/lib/generated/prisma/enums'
import type { ABody } from './organisation'

type Made = { kind?: DecisionKind; state?: DecisionState; topicId?: string; dialogueId?: string; meetingDate?: string; recordedAt?: Date }

/** What the body decided, recorded by one of its members. */
export function aDecision(body: ABody, by: Actor, { kind = 'HOLD_DIALOGUE', state = 'DECIDED', ...made }: Made = {}) {
  const { meetingDate = '2026-01-14', recordedAt = new Date(), topicId, dialogueId } = made
  return db.decision.create({
    data: {
      organisationId: body.organisationId,
      bodyId: body.id,
      kind,
      state,
      topicId: topicId ?? null,
      dialogueId: dialogueId ?? null,
      title: 'Medborgardialog om trygghet',
      meetingDate: dateOf(meetingDate),
      paragraph: '§ 12',
      text: 'Kommunstyrelsen beslutar att hålla medborgardialog.',
      recordedById: by.userId,
      recordedAt,
    },
  })
}
