import { db } from '@/lib/db'
import { dayOf } from '@/lib/domain/calendar'
import type { DialogueContent } from './content-types'
import { projectCourseOf } from './course'
import { at, day, daysAfter } from './dates'
import type { Place } from './place'
import { fillTopic } from './topics'

/** What a dialogue stands on: the topic, the body's decision to hold it, and the project with its team. */
export async function fillProject(place: Place, content: DialogueContent) {
  const { key, mandate, title, registryNumber, strategist } = content
  const recorder = place.recorder(mandate.body, mandate.date)
  const topicId = await fillTopic(place, key, content.topic, { ...mandate, by: recorder, strategist })
  const recordedAt = at(mandate.date, '16:00')
  const decision = await db.decision.create({
    data: {
      id: place.idOf('mandate', key),
      organisationId: place.id,
      bodyId: place.bodyId(mandate.body),
      kind: mandate.kind,
      state: 'PUBLISHED',
      topicId,
      title,
      registryNumber,
      meetingDate: day(mandate.date),
      paragraph: mandate.paragraph,
      text: mandate.text,
      recordedById: recorder,
      recordedAt,
      minutesApprovedOn: day(daysAfter(recordedAt, 5).toISOString()),
      publishedAt: daysAfter(recordedAt, 6),
      createdAt: recordedAt,
    },
  })
  const body = place.body(mandate.body)
  const chair = body.members.find(({ kind, from, to }) => kind === 'CHAIR' && from <= mandate.date && mandate.date <= to)
  const course = projectCourseOf(content)
  const project = await db.project.create({
    data: {
      id: place.idOf('project', key),
      organisationId: place.id,
      slug: key,
      title,
      summary: content.intro,
      registryNumber,
      commissioner: chair ? `${body.name}, ${chair.name}` : body.name,
      state: content.projectState,
      topicId,
      mandateDecisionId: decision.id,
      createdAt: course[0]?.at ?? recordedAt,
      phases: { create: phasesOf(place, content) },
    },
  })
  await fillTeam(place, content, project.id, project.createdAt)
  tell(place, content, { projectId: project.id, decisionId: decision.id, recorder })
  return { projectId: project.id, decisionId: decision.id }
}

function phasesOf(place: Place, { key, phases = [] }: DialogueContent) {
  return phases.map(([name, from, to], order) => ({
    id: place.idOf('phase', key, order),
    name,
    startsOn: day(from),
    endsOn: day(to),
    order,
  }))
}

/** Facilitators and officials lead talks, write views down and code in the projects they are assigned to, and in no others. */
async function fillTeam(place: Place, content: DialogueContent, projectId: string, since: Date) {
  const names = new Set([
    ...(content.dialogueTeam ?? []),
    ...(content.codingProgress?.coders ?? []),
    ...content.views.flatMap(({ recordedBy = [], doubleCoded }) => [recordedBy, doubleCoded?.by ?? []].flat()),
    ...coders(content),
  ])
  const team = place.content.staff.filter(({ name, roles, role }) => names.has(name) && (roles ?? [role]).some(isAssigned))
  await db.roleAssignment.createMany({
    data: team.map(({ name, roles, role }) => ({
      id: place.idOf('team', content.key, name),
      userId: place.person(name),
      role: (roles ?? [role]).find(isAssigned) ?? role,
      organisationId: place.id,
      projectId,
      validFrom: day(since.toISOString()),
    })),
  })
}

const isAssigned = (role: string) => role === 'FACILITATOR' || role === 'OFFICIAL'

/** Who codes, where the views do not say it themselves. */
export function coders({ codingProgress, strategist, state }: DialogueContent): string[] {
  if (codingProgress) return codingProgress.coders
  return state === 'INFORMATION' ? [] : strategist === 'Tilda Ekeroth' ? [strategist] : ['Idris Haddad', 'Maj Nordin']
}

function tell(
  place: Place,
  content: DialogueContent,
  { projectId, decisionId, recorder }: { projectId: string; decisionId: string; recorder: string },
) {
  const { mandate } = content
  const strategist = place.person(content.strategist)
  const where = { organisationId: place.id }
  const course = projectCourseOf(content)
  for (const [index, { state: to, at: when }] of course.entries()) {
    const from = course[index - 1]?.state
    if (!from) place.journal.add(when, strategist, { kind: 'project.created', ...where, data: { projectId } })
    else
      place.journal.add(when, to === 'MANDATED' ? recorder : strategist, {
        kind: 'project.advanced',
        ...where,
        data: { projectId, from, to },
      })
  }
  place.journal.add(at(mandate.date, '16:00'), recorder, {
    kind: 'decision.recorded',
    ...where,
    data: {
      decisionId,
      decisionKind: mandate.kind,
      bodyId: place.bodyId(mandate.body),
      meetingDate: dayOf(day(mandate.date)),
      paragraph: mandate.paragraph,
    },
  })
}
