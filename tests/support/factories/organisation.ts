import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { BodyKind } from '@/lib/generated/prisma/enums'

export type AnOrganisation = Awaited<ReturnType<typeof anOrganisation>>
export type ABody = { id: string; organisationId: string; name: string }

/** A municipality of its own, with an executive board: no test sees another's. */
export async function anOrganisation({
  name = 'Strandviks kommun',
  ...rest
}: {
  name?: string
  hosts?: string[]
  isDefault?: boolean
} = {}) {
  const id = randomUUID()
  const organisation = await db.organisation.create({
    data: { id, slug: `org-${id}`, name, placeName: name.split(' ')[0] ?? name, ...rest },
  })
  return { ...organisation, board: await aBody(organisation, { name: 'Kommunstyrelsen', kind: 'EXECUTIVE_BOARD' }) }
}

export function aBody(
  { id: organisationId }: { id: string },
  { name = 'Kultur- och fritidsnämnden', kind = 'COMMITTEE' }: { name?: string; kind?: BodyKind } = {},
) {
  return db.body.create({ data: { organisationId, slug: `organ-${randomUUID()}`, name, kind, seats: 11 } })
}
