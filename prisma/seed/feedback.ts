import { db } from '@/lib/db'
import type { DeliveryState } from '@/lib/domain/feedback'
import { contactId } from './contacts'
import type { ViewContent } from './content-types'
import { at, minutesAfter } from './dates'
import type { Dialogue } from './dialogue'
import { viewId } from './dialogue-ids'

/** The answer to everyone who asked for one, how it reached them, and the promise that it kept. Nothing is sent. */
export async function fillFeedback(dialogue: Dialogue) {
  const { content, place, where, id: dialogueId } = dialogue
  const { promise, feedback } = content
  if (!promise?.fulfilledAt || !feedback?.messageText) return
  const messageId = place.idOf('answer', content.key)
  const sentAt = at(promise.fulfilledAt, '10:00')
  const byId = place.person(content.strategist)
  const signedBy = feedback.signedBy ?? promise.signedBy
  await db.feedbackMessage.create({
    data: { id: messageId, dialogueId, kind: 'ANSWER', text: feedback.messageText, signedBy, byId, at: sentAt },
  })
  const wanting = content.views.filter(({ wantsFeedback }) => ['MAIL', 'LETTER', 'PHONE'].includes(wantsFeedback))
  const deliveries = wanting.map((view, index) => ({
    id: place.idOf('delivery', content.key, view.no),
    messageId,
    contactId: contactId(dialogue, view.no),
    channel: view.wantsFeedback as 'MAIL' | 'LETTER' | 'PHONE',
    ...outcomeOf(view, wanting),
    at: minutesAfter(sentAt, 1 + index),
  }))
  await db.delivery.createMany({ data: deliveries })
  place.journal.add(sentAt, byId, { kind: 'feedback.sent', ...where, data: { messageId, recipients: deliveries.length } })
  for (const { id: deliveryId, state, channel, at: when } of deliveries)
    place.journal.add(when, channel === 'MAIL' ? 'system' : byId, { kind: 'feedback.delivered', ...where, data: { deliveryId, state } })
  place.journal.add(at(promise.fulfilledAt, '18:00'), 'system', { kind: 'feedback.fulfilled', ...where, data: {} })
  const withCode = content.views.filter(({ wantsFeedback }) => wantsFeedback === 'CODE').slice(0, feedback.deliveries?.codeRead ?? 0)
  for (const [index, { no }] of withCode.entries()) {
    const read = { kind: 'answer.readWithCode' as const, ...where, data: { contributionId: viewId(dialogue, no) } }
    place.journal.add(minutesAfter(at(promise.fulfilledAt, '19:00'), 47 * index), 'author', read)
  }
}

/** Three mails and a letter came back, where anything is said of it; two people were reached another way. */
function outcomeOf(view: ViewContent, all: ViewContent[]): { state: DeliveryState; detail: string | null } {
  const sameWay = all.filter(({ wantsFeedback }) => wantsFeedback === view.wantsFeedback)
  const fromEnd = sameWay.length - 1 - sameWay.indexOf(view)
  const isLarge = all.length > 100
  if (view.wantsFeedback === 'MAIL') {
    if (isLarge && fromEnd === 0) return { state: 'BOUNCED', detail: 'Adressen finns inte. Svaret finns på sidan.' }
    if (isLarge && fromEnd <= 2) return { state: 'DONE_BY_HAND', detail: 'Mejlet studsade. Ny adress genom ombud.' }
    return { state: 'SENT', detail: null }
  }
  if (view.wantsFeedback === 'LETTER' && isLarge && fromEnd === 0)
    return { state: 'BOUNCED', detail: 'Brevet kom tillbaka 7 juli. Ny adress okänd.' }
  return { state: 'DONE_BY_HAND', detail: view.wantsFeedback === 'LETTER' ? 'Postat' : 'Uppringd' }
}
