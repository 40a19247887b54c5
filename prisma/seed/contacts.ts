import { db } from '@/lib/db'
import type { Followers } from './content'
import type { ViewContent } from './content-types'
import { at } from './dates'
import type { Dialogue } from './dialogue'
import { viewId } from './dialogue-ids'

// Written names and streets of nobody: only for the letters and calls that the demo shows.
const firstNames = ['Astrid', 'Bengt', 'Carina', 'Doris', 'Evert', 'Fadime', 'Göte', 'Harriet', 'Ingvar', 'Jelena', 'Kerstin', 'Lennart']
const lastNames = ['Alvik', 'Brandvall', 'Djurle', 'Ekdal', 'Forsnäs', 'Granvik', 'Hedenby']
const streets = ['Kajgatan', 'Norrviksvägen', 'Björkängsvägen', 'Södra Strandvägen', 'Hamngatan']

const pick = (list: readonly string[], no: number) => list[no % list.length] ?? ''

/** Where those who want an answer want it. Kept apart from what they said. */
export async function fillContacts(dialogue: Dialogue) {
  const { content, place, id: dialogueId } = dialogue
  const wanting = content.views.flatMap((view) => {
    const address = addressOf(view, content.key)
    return address ? [{ view, ...address }] : []
  })
  await db.contact.createMany({
    data: wanting.map(({ view, ...address }) => ({
      id: contactId(dialogue, view.no),
      organisationId: place.id,
      dialogueId,
      contributionId: viewId(dialogue, view.no),
      ...address,
      createdAt: at(view.receivedAt),
    })),
  })
}

export const contactId = ({ place, content }: Dialogue, no: number) => place.idOf('contact', content.key, no)

function addressOf({ wantsFeedback, no }: ViewContent, key: string) {
  const name = `${pick(firstNames, no)} ${pick(lastNames, no)}`
  if (wantsFeedback === 'MAIL') return { kind: 'MAIL' as const, name: null, address: `synpunkt-${no}.${key}@post.example` }
  if (wantsFeedback === 'LETTER')
    return { kind: 'LETTER' as const, name, address: `${pick(streets, no)} ${(no % 38) + 1}\n999 04 Strandvik` }
  // 070-174 06 05 to 99 is set aside for fiction.
  if (wantsFeedback === 'PHONE') return { kind: 'PHONE' as const, name, address: `070-174 06 ${String(5 + (no % 95)).padStart(2, '0')}` }
  return undefined
}

/** Those who follow the dialogue are only a number here; a few have not confirmed their address. */
export async function fillFollowers({ place, content, id: dialogueId, where, course }: Dialogue, { count, confirmed }: Followers) {
  const since = course.find(({ state }) => state === 'OPEN')?.at ?? place.now
  await db.contact.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      id: place.idOf('follower', content.key, index + 1),
      organisationId: place.id,
      dialogueId,
      kind: 'MAIL' as const,
      address: `follower-${index + 1}@post.example`,
      isFollower: true,
      confirmedAt: index < confirmed ? since : null,
      createdAt: since,
    })),
  })
  for (let index = 0; index < confirmed; index += 1)
    place.journal.add(since, 'anonymous', { kind: 'dialogue.followed', ...where, data: {} })
}
