import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { dateOf } from '@/lib/domain/calendar'
import type { Assurance, Role } from '@/lib/domain/vocabulary'
import type { MandateKind } from '@/lib/generated/prisma/enums'
import { actorOf } from '@/lib/queries/actor'
import type { ABody } from './organisation'

type Organisation = { id: string }
type Days = { validFrom?: string; validTo?: string }
type Scope = { bodyId?: string; projectId?: string; dialogueId?: string }

/** A person who can sign in; the right to do anything is given beside. */
export async function aPerson(organisation: Organisation | null, name = 'Åsa Lind'): Promise<string> {
  const id = randomUUID()
  await db.person.create({ data: { id, name, email: `${id}@strandvik.example`, emailVerified: new Date() } })
  await db.user.create({ data: { id, organisationId: organisation?.id ?? null, displayName: name } })
  return id
}

/** Signed in with a confirmed address, and no task anywhere. */
export async function aResident(assurance: Assurance = 'EMAIL_CONFIRMED') {
  return actorOf(await aPerson(null, 'Amina Yusuf'), assurance)
}

export async function aColleague(organisation: Organisation, role: Role, { name, ...given }: Days & Scope & { name?: string } = {}) {
  const userId = await aPerson(organisation, name)
  const { validFrom = '2020-01-01', validTo, ...scope } = given
  const days = { validFrom: dateOf(validFrom), validTo: validTo ? dateOf(validTo) : null }
  await db.roleAssignment.create({ data: { userId, role, organisationId: organisation.id, ...scope, ...days } })
  return actorOf(userId)
}

export const aStrategist = (organisation: Organisation, given?: Days) =>
  aColleague(organisation, 'STRATEGIST', { name: 'Selma Öberg', ...given })
export const anOfficial = (organisation: Organisation, given?: Days & Scope) =>
  aColleague(organisation, 'OFFICIAL', { name: 'Jonas Ek', ...given })
export const aSecretary = (organisation: Organisation, given?: Days & Scope) =>
  aColleague(organisation, 'COMMITTEE_SECRETARY', { name: 'Margareta Holm', ...given })
export const aRegistrar = (organisation: Organisation) => aColleague(organisation, 'REGISTRAR', { name: 'Karin Wik' })
export const anAdministrator = (organisation: Organisation) => aColleague(organisation, 'ADMIN', { name: 'Bo Strand' })

/** Leads talks in one project only. */
export const aFacilitator = (project: { id: string; organisationId: string }) =>
  aColleague({ id: project.organisationId }, 'FACILITATOR', { name: 'Idris Haddad', projectId: project.id })

/** Elected to the body, with a mandate in force today unless other days are given. */
export async function aMember(body: ABody, given: Days & { party?: string; kind?: MandateKind; name?: string } = {}) {
  const { validFrom = '2020-01-01', validTo, party = 'Hamnpartiet', kind = 'MEMBER', name = 'Anders Hellberg' } = given
  const userId = await aPerson({ id: body.organisationId }, name)
  const days = { validFrom: dateOf(validFrom), validTo: validTo ? dateOf(validTo) : null }
  await db.electedMandate.create({ data: { userId, bodyId: body.id, party, kind, ...days } })
  return actorOf(userId)
}
