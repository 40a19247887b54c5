import { db } from '@/lib/db'
import type { ModerationContent, ViewContent } from './content-types'
import { at, minutesAfter } from './dates'
import type { Dialogue } from './dialogue'
import { viewId } from './dialogue-ids'

type Moderated = ViewContent & { moderation: ModerationContent }

/** Views that were hidden, masked or removed, each with its code, its reason and who decided. */
export async function fillModeration(dialogue: Dialogue) {
  const { place, content } = dialogue
  const moderated = content.views.filter((view): view is Moderated => view.moderation !== undefined)
  for (const view of moderated) {
    await fillCase(dialogue, view)
    tell(dialogue, view)
  }
  const waiting = content.views.filter(({ no }) => no >= (content.pendingFrom ?? Number.POSITIVE_INFINITY))
  await db.moderationCase.createMany({
    data: waiting.map(({ no, receivedAt }) => ({
      id: place.idOf('case', content.key, no),
      contributionId: viewId(dialogue, no),
      organisationId: place.id,
      trigger: 'REVIEW',
      openedAt: at(receivedAt),
    })),
  })
}

async function fillCase(dialogue: Dialogue, { no, language, translation, moderation }: Moderated) {
  const { place, content } = dialogue
  const { code, reason, outcome, appeal, publicText } = moderation
  const contributionId = viewId(dialogue, no)
  const isReported = moderation.reportedBy === 'visitor'
  const openedAt = at(moderation.reportedAt)
  const decidedById = place.person(moderation.decidedBy)
  if (isReported)
    await db.report.create({ data: { id: place.idOf('report', content.key, no), contributionId, reason: code, at: openedAt } })
  await db.moderationCase.create({
    data: {
      id: place.idOf('case', content.key, no),
      contributionId,
      organisationId: place.id,
      trigger: isReported ? 'REPORT' : 'REVIEW',
      state: appeal ? 'FINAL' : 'DECIDED',
      outcome,
      code,
      statement: reason,
      openedAt,
      decidedById,
      decidedAt: at(moderation.decidedAt),
      ...(appeal && {
        appealText: appeal.text,
        appealedAt: at(appeal.at),
        appealOutcome: appeal.outcome,
        appealStatement: appeal.reason,
        appealById: place.person(appeal.decidedBy),
        appealDecidedAt: at(appeal.decidedAt),
      }),
    },
  })
  if (publicText === null) return
  await db.contributionVersion.create({
    data: {
      id: place.idOf('redaction', content.key, no),
      contributionId,
      no: translation ? 2 : 1,
      kind: 'REDACTION',
      language,
      text: publicText,
      byId: decidedById,
      at: at(moderation.decidedAt),
    },
  })
}

function tell(dialogue: Dialogue, { no, moderation, receivedAt }: Moderated) {
  const { place, where } = dialogue
  const { journal } = place
  const { code, outcome, appeal } = moderation
  const contributionId = viewId(dialogue, no)
  const reportedAt = at(moderation.reportedAt) < at(receivedAt) ? minutesAfter(at(receivedAt), 1) : at(moderation.reportedAt)
  if (moderation.reportedBy === 'visitor')
    journal.add(reportedAt, 'anonymous', { kind: 'contribution.reported', ...where, data: { contributionId, code } })
  journal.add(at(moderation.decidedAt), place.person(moderation.decidedBy), {
    kind: 'moderation.decided',
    ...where,
    data: { contributionId, outcome, code },
  })
  if (!appeal) return
  journal.add(at(appeal.at), 'author', { kind: 'moderation.appealed', ...where, data: { contributionId } })
  const finished = { kind: 'moderation.finished' as const, ...where, data: { contributionId, outcome: appeal.outcome } }
  journal.add(at(appeal.decidedAt), place.person(appeal.decidedBy), finished)
}
