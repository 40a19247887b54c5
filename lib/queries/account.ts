import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'

export type OwnAccount = NonNullable<Awaited<ReturnType<typeof ownAccount>>>

/**
 * What is kept about whoever asks, and nothing about anybody else: every part is found by their own id or their own proved address.
 * Views are only counted. A view leads to its contact and never the other way (INV-12); its author reads it with its code.
 */
export async function ownAccount({ userId }: Actor) {
  if (!userId) return undefined
  const person = await db.person.findUnique({
    where: { id: userId },
    select: {
      name: true,
      email: true,
      emailVerified: true,
      logins: { select: { provider: true, type: true } },
      sessions: { select: { expires: true }, orderBy: { expires: 'asc' } },
    },
  })
  if (!person) return undefined
  const [user, topics, follows, viewsWithAddress, mails, events] = await Promise.all([
    db.user.findUnique({ where: { id: userId }, select: publicly }),
    db.topicProposal.findMany({
      where: { proposerId: userId },
      orderBy: { submittedAt: 'asc' },
      select: { id: true, title: true, text: true, reason: true, state: true, submittedAt: true },
    }),
    followsOf(person.email),
    db.contact.count({ where: { address: person.email, contributionId: { not: null } } }),
    db.outgoingMail.count({ where: { to: person.email } }),
    db.auditEvent.count({ where: { actor: userId } }),
  ])
  return { ...person, public: user, topics, follows, viewsWithAddress, mails, events }
}

/** The same as a file, with each mail and each event in full. */
export async function accountFile(actor: Actor) {
  const account = await ownAccount(actor)
  if (!account || !actor.userId) return undefined
  const [mails, events] = await Promise.all([
    db.outgoingMail.findMany({
      where: { to: account.email },
      orderBy: { queuedAt: 'asc' },
      select: { subject: true, text: true, queuedAt: true, sentAt: true },
    }),
    db.auditEvent.findMany({ where: { actor: actor.userId }, orderBy: { id: 'asc' }, select: { at: true, kind: true } }),
  ])
  return { ...account, id: actor.userId, mails, events }
}

const publicly = {
  displayName: true,
  title: true,
  phone: true,
  createdAt: true,
  roles: { orderBy: { validFrom: 'asc' }, select: { role: true, validFrom: true, validTo: true } },
  mandates: {
    orderBy: { validFrom: 'asc' },
    select: { kind: true, party: true, validFrom: true, validTo: true, body: { select: { name: true } } },
  },
} as const

async function followsOf(address: string) {
  const contacts = await db.contact.findMany({
    where: { address, isFollower: true, endedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { dialogueId: true, createdAt: true, confirmedAt: true },
  })
  const dialogues = await db.dialogue.findMany({
    where: { id: { in: contacts.flatMap(({ dialogueId }) => dialogueId ?? []) } },
    select: { id: true, slug: true, title: true },
  })
  return contacts.flatMap(({ dialogueId, ...dates }) => {
    const dialogue = dialogues.find(({ id }) => id === dialogueId)
    return dialogue ? [{ slug: dialogue.slug, title: dialogue.title, ...dates }] : []
  })
}
