import 'server-only'
import { db } from '@/lib/db'
import { localeOf } from '@/lib/i18n/locale'
import { stopCodeOf } from '@/lib/queries/follow-code'
import { linkTo } from './addresses'

/** Stands in a letter to many where each one's own link belongs; put in when it is sent, and kept nowhere. */
export const stopLinkHere = '{{avsluta}}'

export interface WaysOut {
  /** A page with a button, for the foot of the letter. */
  page: string
  /** One click in the mail program itself (RFC 8058): a POST, without sign-in. */
  oneClick: string
}

/** How whoever follows leaves. Undefined for somebody who follows no more. */
export async function waysOut(contactId: string): Promise<WaysOut | undefined> {
  const contact = await db.contact.findUnique({ where: { id: contactId, isFollower: true, endedAt: null } })
  if (!contact?.dialogueId) return undefined
  const { slug, organisation } = await db.dialogue.findUniqueOrThrow({
    where: { id: contact.dialogueId },
    select: { slug: true, organisation: { select: { name: true, hosts: true } } },
  })
  const code = stopCodeOf(contactId)
  return {
    page: linkTo(organisation, localeOf(contact.locale), `/dialoger/${slug}/folj/avsluta?kod=${code}`),
    oneClick: linkTo(organisation, 'sv', `/api/avsluta?kod=${code}`),
  }
}
