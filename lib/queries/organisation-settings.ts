import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'
import { type StaffedHours, staffedHoursFrom } from '@/lib/domain/staffed-hours'
import type { BodyKind } from '@/lib/generated/prisma/enums'

export interface OrganisationSettings {
  name: string
  placeName: string
  phone: string
  phoneHours: string
  email: string
  visit: string
  noticeBoardUrl: string | null
  brandHue: number
  hosts: string[]
  staffedHours: StaffedHours
  bodies: { id: string; name: string; kind: BodyKind; seats: number }[]
}

/** What the organisation says about itself, for the one who may change it. */
export async function organisationSettings(actor: Actor, organisationId: string) {
  const can = { edit: may(actor, 'organisation.edit', { organisationId }) }
  if (!can.edit.allowed) return { can, organisation: undefined }
  const organisation = await db.organisation.findUnique({
    where: { id: organisationId },
    select: {
      name: true,
      placeName: true,
      phone: true,
      phoneHours: true,
      email: true,
      visit: true,
      noticeBoardUrl: true,
      brandHue: true,
      hosts: true,
      staffedHours: true,
      bodies: { select: { id: true, name: true, kind: true, seats: true }, orderBy: { name: 'asc' } },
    },
  })
  const settings: OrganisationSettings | undefined = organisation
    ? { ...organisation, staffedHours: staffedHoursFrom(organisation.staffedHours) }
    : undefined
  return { can, organisation: settings }
}
