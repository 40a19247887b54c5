import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { db } from '@/lib/db'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { confirmHash } from '@/lib/queries/follow-code'
import { linkTo } from './letters/addresses'
import { letterText } from './letters/answer-letter'
import { queueMail } from './outgoing'

const Payload = z.object({ contactId: z.uuid(), locale: z.string() })

/** Asks the address's holder. The token is made here, so that it stands in the mail and nowhere else. */
export const followConfirm: Task = async (payload) => {
  const { contactId, locale: wanted } = Payload.parse(payload)
  const contact = await db.contact.findUnique({ where: { id: contactId } })
  if (!contact?.dialogueId || contact.confirmedAt || contact.endedAt || !contact.tokenExpiresAt) return
  const dialogue = await db.dialogue.findUniqueOrThrow({
    where: { id: contact.dialogueId },
    select: { slug: true, title: true, organisation: { select: { name: true, hosts: true } } },
  })
  const locale = localeOf(wanted)
  const t = translator(locale, 'mail')
  const token = randomBytes(24).toString('base64url')
  const link = linkTo(dialogue.organisation, locale, `/dialoger/${dialogue.slug}/folj/bekrafta?kod=${token}`)
  const text = letterText([t('hello'), t('followAsk', { title: dialogue.title }), link, t('followIgnore'), dialogue.organisation.name])
  const about = { dedupeKey: `follow:${contactId}:${contact.tokenExpiresAt.getTime()}`, organisationId: contact.organisationId }
  await db.$transaction(async (tx) => {
    const mail = await queueMail({ ...about, to: contact.address, subject: t('followSubject', { title: dialogue.title }), text }, tx)
    if (mail) await tx.contact.update({ where: { id: contactId }, data: { tokenHash: confirmHash(token) } })
  })
}
