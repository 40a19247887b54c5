import { db } from '@/lib/db'
import { dateOf } from '@/lib/domain/calendar'
import { Outline } from '@/lib/domain/map/outline'
import type { OrganisationContent } from './content-types'
import { at } from './dates'
import type { Place } from './place'
import outline from './strandvik/outline.json'

/** The organisation, its bodies and everyone who has a task or an account in it. */
export async function fillOrganisation(place: Place, site: { hosts: string[]; isDefault: boolean }) {
  const { municipality, districts = [], population = {} } = place.content
  const { key, name, place: placeName, phone, phoneHours, email, visit, codePrefix, brandHue } = municipality
  const contact = { phone, phoneHours, email, visit, codePrefix, brandHue }
  await db.organisation.create({ data: { id: place.id, slug: key, name, placeName, ...contact, districts, population, ...site } })
  const bodies = place.content.bodies.map(({ key: slug, name: bodyName, kind, seats }) => ({
    id: place.bodyId(slug),
    organisationId: place.id,
    slug,
    name: bodyName,
    kind,
    seats,
  }))
  await db.body.createMany({ data: bodies })
  await fillOutline(place)
  await fillPeople(place)
  await fillRoles(place)
  await fillMandates(place)
}

/** The municipality is made up, and so are its shores. */
async function fillOutline(place: Place) {
  if (place.key !== 'strandvik') return
  await db.mapOutline.create({ data: { organisationId: place.id, areas: Outline.parse(outline), source: 'Påhittad karta för demon' } })
}

interface Known {
  name: string
  email: string
  title?: string
  phone?: string | null
}

async function fillPeople(place: Place) {
  const people = everyone(place.content)
  const emailVerified = at('2025-01-01')
  await db.person.createMany({ data: people.map(({ name, email }) => ({ id: place.person(name), name, email, emailVerified })) })
  await db.user.createMany({
    data: people.map(({ name, title = '', phone }) => ({
      id: place.person(name),
      organisationId: place.id,
      displayName: name,
      title,
      phone: phone ?? '',
      createdAt: emailVerified,
    })),
  })
}

/** Elected officials without an address of their own in the content get one of the organisation's. */
function everyone({ staff, elected, residents = [], bodies, municipality }: OrganisationContent): Known[] {
  const names = [...new Set(bodies.flatMap(({ members }) => members.map(({ name }) => name)))]
  const domain = municipality.email.split('@')[1]
  const plain = (name: string) =>
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z]+/g, '.')
  return [...staff, ...(elected ?? names.map((name) => ({ name, email: `${plain(name)}@${domain}` }))), ...residents]
}

async function fillRoles(place: Place) {
  const given = place.content.staff.flatMap((staff) =>
    (staff.roles ?? [staff.role])
      // A facilitator's right is always for the projects that they lead talks in: see project.ts.
      .filter((role) => role !== 'FACILITATOR')
      .flatMap((role) => (staff.bodies ?? [null]).map((body) => ({ staff, role, body }))),
  )
  await db.roleAssignment.createMany({
    data: given.map(({ staff, role, body }) => ({
      id: place.idOf('role', staff.name, role, body ?? ''),
      userId: place.person(staff.name),
      role,
      organisationId: place.id,
      bodyId: body && place.bodyId(body),
      validFrom: dateOf(staff.roleFrom),
      validTo: staff.roleTo ? dateOf(staff.roleTo) : null,
    })),
  })
  const actor = place.content.staff.find(({ role }) => role === 'ADMIN')
  for (const { staff, role, body } of given)
    place.journal.add(at(staff.roleFrom), actor ? place.person(actor.name) : 'system', {
      kind: 'right.given',
      organisationId: place.id,
      data: { userId: place.person(staff.name), role, scope: body ? 'bodyId' : 'organisationId' },
    })
}

async function fillMandates(place: Place) {
  const held = place.content.bodies.flatMap(({ key, members }) => members.map((member) => ({ key, ...member })))
  await db.electedMandate.createMany({
    data: held.map(({ key, name, party, kind, from, to }) => ({
      id: place.idOf('mandate', key, name, kind, from),
      userId: place.person(name),
      bodyId: place.bodyId(key),
      party,
      kind,
      validFrom: dateOf(from),
      validTo: dateOf(to),
    })),
  })
  for (const { key, name, from } of held)
    place.journal.add(at(from), 'system', {
      kind: 'mandate.given',
      organisationId: place.id,
      data: { userId: place.person(name), bodyId: place.bodyId(key) },
    })
}
