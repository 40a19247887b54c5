import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { today } from '@/lib/domain/calendar'
import { command, done } from './command'

const FirstAdministrator = z.object({
  email: z.email().transform((email) => email.toLowerCase()),
  name: z.string().trim().min(2).max(200),
  organisation: z.string().trim().min(2).max(200),
})

/** Gives an organisation, new or known, an administrator: the right from which all others there are given. */
export const appointAdministrator = command({
  action: 'right.begin',
  input: FirstAdministrator,
  load: async (tx, { organisation: name }) => {
    const known = await tx.organisation.findFirst({ where: { name }, select: { id: true } })
    return { subject: { organisationId: known?.id ?? randomUUID() }, isNew: !known }
  },
  run: async ({ tx, input, now, subject: { organisationId }, isNew }) => {
    if (isNew) {
      const isDefault = (await tx.organisation.count()) === 0
      const { organisation: name } = input
      await tx.organisation.create({ data: { id: organisationId, name, placeName: placeNameOf(name), slug: slugOf(name), isDefault } })
    }
    const person = await tx.person.upsert({ where: { email: input.email }, create: { email: input.email, name: input.name }, update: {} })
    const userId = person.id
    const profile = { organisationId, displayName: input.name }
    await tx.user.upsert({ where: { id: userId }, create: { id: userId, ...profile }, update: profile })
    await tx.roleAssignment.create({ data: { userId, role: 'ADMIN', organisationId, validFrom: today(now) } })
    const given = { kind: 'right.given', organisationId, data: { userId, role: 'ADMIN', scope: 'organisation' } } as const
    return done({ organisationId, isNew }, { event: given })
  },
})

/** "Strandviks kommun" → "strandvik" */
function slugOf(name: string) {
  const plain = placeNameOf(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

/** "Strandviks kommun" → "Strandvik" */
function placeNameOf(name: string) {
  return name.replace(/^(Region|Länsstyrelsen)\s+/i, '').replace(/s?\s+(kommun|stad|region)$/i, '')
}
