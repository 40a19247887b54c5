import { db } from '@/lib/db'
import { at, day } from './dates'
import type { Dialogue } from './dialogue'
import { responseId } from './dialogue-ids'
import type { ActionContent } from './outcome-types'

/** What is being done about the answers, and how it has gone. */
export async function fillActions(dialogue: Dialogue, createdAt: Date) {
  const { content, place, where, id: dialogueId } = dialogue
  const actions = content.actions ?? []
  const id = ({ key }: ActionContent) => place.idOf('action', content.key, key)
  await db.action.createMany({
    data: actions.map((action, order) => ({
      id: id(action),
      organisationId: place.id,
      dialogueId,
      responseId: responseId(dialogue, action.theme),
      title: action.title,
      ownerId: place.person(action.owner),
      ownerName: action.ownerName,
      firstDueOn: day(action.firstDueOn),
      dueOn: day(action.dueOn),
      nextUpdateOn: day(action.nextUpdateOn),
      status: action.status,
      delayReason: action.delayReason ?? null,
      evidence: action.evidence ?? null,
      dropDecision: action.dropDecision ?? null,
      dropReason: action.dropReason ?? null,
      order,
      createdAt,
    })),
  })
  await db.actionUpdate.createMany({
    data: actions.flatMap((action) =>
      action.updates.map(({ date, text, status }, index) => ({
        id: place.idOf('update', content.key, action.key, index),
        actionId: id(action),
        status,
        text,
        byId: place.person(action.owner),
        byName: action.ownerName,
        at: at(date, '13:00'),
      })),
    ),
  })
  for (const action of actions) {
    const data = { actionId: id(action), responseId: responseId(dialogue, action.theme) }
    place.journal.add(createdAt, place.person(content.strategist), { kind: 'action.created', ...where, data })
    for (const [index, { date, status: to }] of action.updates.entries()) {
      const from = action.updates[index - 1]?.status ?? 'PLANNED'
      place.journal.add(at(date, '13:00'), place.person(action.owner), {
        kind: 'action.updated',
        ...where,
        data: { actionId: id(action), from, to },
      })
    }
  }
}
