import 'server-only'
import { conflict, invalid } from '@/lib/domain/result'
import { AddBody, EditOrganisation, EditStaffedHours } from '@/lib/domain/right'
import { command, done } from '../command'

/** What residents read about who is responsible and how to reach them. Which addresses lead here is set where the installation is run. */
export const editOrganisation = command({
  action: 'organisation.edit',
  input: EditOrganisation,
  load: async (tx, { organisationId: id }) => {
    const organisation = await tx.organisation.findUnique({ where: { id } })
    return organisation ? { subject: { organisationId: id }, organisation } : undefined
  },
  run: async ({ tx, input: { organisationId, ...given }, organisation }) => {
    const settings = { ...given, noticeBoardUrl: given.noticeBoardUrl ?? null }
    const fields = Object.entries(settings).flatMap(([field, value]) => (Reflect.get(organisation, field) === value ? [] : [field]))
    await tx.organisation.update({ where: { id: organisationId }, data: settings })
    return done(organisationId, { event: { kind: 'organisation.edited', organisationId, data: { fields } } })
  },
})

/** Outside these hours, what comes into a dialogue that says so waits to be shown until somebody has looked. */
export const editStaffedHours = command({
  action: 'organisation.edit',
  input: EditStaffedHours,
  load: async (_, { organisationId }) => ({ subject: { organisationId } }),
  run: async ({ tx, input: { organisationId, ...staffedHours } }) => {
    if (staffedHours.to <= staffedHours.from) return invalid({ to: ['rights.hoursBackwards'] })
    await tx.organisation.update({ where: { id: organisationId }, data: { staffedHours } })
    return done(organisationId, { event: { kind: 'organisation.edited', organisationId, data: { fields: ['staffedHours'] } } })
  },
})

/** A body that decides: council, board, committee or steering group. */
export const addBody = command({
  action: 'organisation.edit',
  input: AddBody,
  load: async (_, { organisationId }) => ({ subject: { organisationId } }),
  run: async ({ tx, input: { organisationId, bodyName: name, bodyKind: kind, seats } }) => {
    const slug = slugOf(name)
    if (await tx.body.findFirst({ where: { organisationId, slug } })) return conflict('rights.bodyExists')
    await tx.body.create({ data: { organisationId, slug, name, kind, seats } })
    return done(organisationId, { event: { kind: 'organisation.edited', organisationId, data: { fields: ['bodies'] } } })
  },
})

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'organ'
