import 'server-only'
import { z } from 'zod'
import type { ContactKind } from '@/lib/generated/prisma/enums'
import { command, done } from './command'

const ReadContacts = z.object({
  contributionIds: z.array(z.uuid()).min(1, { error: 'problem.required' }).max(500),
  purpose: z.string().trim().max(2000, { error: 'problem.tooLong' }),
})

export interface ReadContact {
  contributionId: string
  kind: ContactKind
  name: string | null
  address: string
}

const leastReason = 10

/**
 * Who stands behind certain views of one dialogue, with the reason and an event. From the views to the people, never the other way:
 * nothing here or anywhere looks for a person (INV-12).
 */
export const readContacts = command({
  action: 'identity.read',
  input: ReadContacts,
  load: async (tx, { contributionIds, purpose }) => {
    const views = await tx.contribution.findMany({
      where: { id: { in: contributionIds } },
      select: { id: true, organisationId: true, dialogueId: true, dialogue: { select: { projectId: true } } },
    })
    const [first] = views
    if (!first || views.length !== new Set(contributionIds).size) return undefined
    if (views.some(({ dialogueId }) => dialogueId !== first.dialogueId)) return undefined
    const { organisationId, dialogueId, dialogue } = first
    return { subject: { organisationId, dialogueId, projectId: dialogue.projectId, is: { reasoned: purpose.length >= leastReason } } }
  },
  run: async ({ tx, input: { contributionIds, purpose }, subject: { organisationId, dialogueId } }) => {
    const found = await tx.contact.findMany({
      where: { contributionId: { in: contributionIds }, organisationId, endedAt: null },
      select: { contributionId: true, kind: true, name: true, address: true },
    })
    const contacts = found.flatMap(({ contributionId, ...rest }): ReadContact[] => (contributionId ? [{ contributionId, ...rest }] : []))
    return done(contacts, {
      event: { kind: 'identity.read', organisationId, dialogueId: dialogueId ?? undefined, data: { purpose, count: contacts.length } },
    })
  },
})
