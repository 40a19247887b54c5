import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { isPublicDialogue } from '@/lib/domain/dialogue'
import { locales } from '@/lib/domain/locale'
import { conflict } from '@/lib/domain/result'
import { confirmHash, contactOfStopCode } from '@/lib/queries/follow-code'
import { command, done, unchanged } from '../command'
import { job } from '../job'

const hoursToConfirm = 48

const Follow = z.object({
  organisationId: z.uuid(),
  slug: z.string().max(200),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, 'problem.email')
    .pipe(z.email({ error: 'problem.email' })),
  locale: z.enum(locales).default('sv'),
})

/** Nothing is sent to an address before its holder has confirmed. The page says the same whether it follows already or not. */
export const followDialogue = command({
  action: 'feedback.follow',
  input: Follow,
  load: async (tx, { organisationId, slug }) => {
    const dialogue = await tx.dialogue.findUnique({
      where: { organisationId_slug: { organisationId, slug } },
      select: { id: true, state: true, openedAt: true, approvedByDecisionId: true },
    })
    if (!dialogue || !isPublicDialogue(dialogue)) return undefined
    return { dialogue, subject: { organisationId, dialogueId: dialogue.id } }
  },
  run: async ({ tx, dialogue, input, now }) => {
    const follower = { dialogueId: dialogue.id, isFollower: true, kind: 'MAIL' as const, address: input.email, endedAt: null }
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${dialogue.id} ${input.email}`}, 0))`
    const known = await tx.contact.findFirst({ where: follower, select: { id: true, confirmedAt: true, tokenExpiresAt: true } })
    if (known?.confirmedAt || (known?.tokenExpiresAt && known.tokenExpiresAt > now)) return unchanged(input.slug)
    const tokenExpiresAt = new Date(now.getTime() + hoursToConfirm * 3_600_000)
    const contact = known
      ? await tx.contact.update({ where: { id: known.id }, data: { tokenExpiresAt, tokenHash: null, locale: input.locale } })
      : await tx.contact.create({ data: { ...follower, organisationId: input.organisationId, tokenExpiresAt, locale: input.locale } })
    return done(input.slug, {
      event: { kind: 'dialogue.followed', organisationId: input.organisationId, dialogueId: dialogue.id, data: {} },
      later: [job('follow.confirm', { contactId: contact.id, locale: input.locale })],
    })
  },
})

const Confirm = z.object({ token: z.string().min(10).max(200) })

/** The link in the mail leads to a page with a button: a mail filter that opens links confirms nothing. Works once. */
export const confirmFollow = command({
  action: 'feedback.follow',
  input: Confirm,
  load: async (tx, { token }) => {
    const contact = await tx.contact.findUnique({ where: { tokenHash: confirmHash(token) } })
    return contact?.dialogueId ? withDialogue(tx, { ...contact, dialogueId: contact.dialogueId }) : undefined
  },
  run: async ({ tx, contact, now }) => {
    if (!contact.tokenExpiresAt || contact.tokenExpiresAt <= now) return conflict('answer.linkExpired')
    const data = { confirmedAt: now, tokenHash: null, tokenExpiresAt: null }
    await tx.contact.update({ where: { id: contact.id }, data })
    return done(contact.slug, {
      event: {
        kind: 'feedback.asked',
        organisationId: contact.organisationId,
        dialogueId: contact.dialogueId,
        data: { contactKind: 'MAIL' },
      },
    })
  },
})

/** From the link at the foot of each mail. Without sign-in: its signed code stands in the holder's mail and nowhere else. */
export const stopFollowing = command({
  action: 'feedback.follow',
  input: z.object({ code: z.string().max(200) }),
  load: async (tx, { code }) => {
    const id = contactOfStopCode(code)
    const contact = id ? await tx.contact.findUnique({ where: { id, isFollower: true } }) : null
    return contact?.dialogueId ? withDialogue(tx, { ...contact, dialogueId: contact.dialogueId }) : undefined
  },
  run: async ({ tx, contact, now }) => {
    if (contact.endedAt) return unchanged(contact.slug)
    await tx.contact.update({ where: { id: contact.id }, data: { endedAt: now } })
    return done(contact.slug, {
      event: { kind: 'contacts.ended', organisationId: contact.organisationId, dialogueId: contact.dialogueId, data: { count: 1 } },
    })
  },
})

async function withDialogue<C extends { dialogueId: string; organisationId: string }>(tx: Tx, contact: C) {
  const { slug } = await tx.dialogue.findUniqueOrThrow({ where: { id: contact.dialogueId }, select: { slug: true } })
  return {
    contact: { ...contact, slug },
    subject: { organisationId: contact.organisationId, dialogueId: contact.dialogueId },
  }
}
