import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { db } from '@/lib/db'
import { LINK_MINUTES } from '@/lib/domain/sign-in'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { accountKeyHash } from '@/lib/queries/account-key'
import { linkTo } from './letters/addresses'
import { letterText } from './letters/answer-letter'
import { queueMail } from './outgoing'

const Payload = z.object({ handle: z.string(), locale: z.string(), organisationId: z.uuid() })

/** The key to the new address, and word of it to the old: whoever has taken over a session cannot take the account in silence. */
export const accountConfirmAddress: Task = async (payload) => {
  const { handle, locale: wanted, organisationId } = Payload.parse(payload)
  const waiting = await db.verificationToken.findUnique({ where: { token: handle } })
  const [, userId = '', email = ''] = waiting?.identifier.split(' ') ?? []
  const person = waiting && (await db.person.findUnique({ where: { id: userId }, select: { email: true } }))
  if (!waiting || !person) return
  const site = await db.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true, hosts: true } })
  const locale = localeOf(wanted)
  const t = translator(locale, 'mail')
  const isTaken = (await db.person.findUnique({ where: { email }, select: { id: true } })) !== null
  const key = randomBytes(24).toString('base64url')
  const link = linkTo(site, locale, `/konto/adress?nyckel=${key}`)
  const words = isTaken ? [t('addressTaken')] : [t('addressConfirm', { minutes: LINK_MINUTES }), link, t('addressIgnore')]
  const about = { organisationId, subject: t('addressSubject', { organisation: site.name }) }
  await db.$transaction(async (tx) => {
    const text = letterText([t('hello'), ...words, site.name])
    if (!(await queueMail({ ...about, dedupeKey: `account:${handle}:new`, to: email, text }, tx))) return
    const notice = letterText([t('hello'), t('addressAsked', { organisation: site.name }), site.name])
    await queueMail({ ...about, dedupeKey: `account:${handle}:old`, to: person.email, text: notice }, tx)
    await tx.verificationToken.update({ where: { token: handle }, data: { token: accountKeyHash(key) } })
  })
}
