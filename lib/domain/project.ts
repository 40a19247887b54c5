import { z } from 'zod'

export const projectStates = [
  'PROPOSED',
  'MANDATED',
  'PREPARATION',
  'PERSPECTIVE_GATHERING',
  'DIALOGUE_COCREATION',
  'PROPOSALS_COMMITMENTS',
  'DECISION',
  'IMPLEMENTATION',
  'CAPACITY_LEARNING',
  'CLOSED',
  'ARCHIVED',
  'PAUSED',
  'CANCELLED',
] as const
export type ProjectState = (typeof projectStates)[number]

/** SKR's model in order: what the line of a project's page draws. */
export const projectLine = projectStates.slice(0, 11)
export const methodSteps = projectStates.slice(2, 9)

/** Forward one step at a time. Back only where new perspectives may turn up, and with a reason. */
export const projectTransitions: Record<ProjectState, readonly ProjectState[]> = {
  PROPOSED: ['MANDATED', 'CANCELLED'],
  MANDATED: ['PREPARATION', 'PAUSED', 'CANCELLED'],
  PREPARATION: ['PERSPECTIVE_GATHERING', 'PAUSED', 'CANCELLED'],
  PERSPECTIVE_GATHERING: ['DIALOGUE_COCREATION', 'PREPARATION', 'PAUSED', 'CANCELLED'],
  DIALOGUE_COCREATION: ['PROPOSALS_COMMITMENTS', 'PERSPECTIVE_GATHERING', 'PAUSED', 'CANCELLED'],
  PROPOSALS_COMMITMENTS: ['DECISION', 'DIALOGUE_COCREATION', 'PAUSED', 'CANCELLED'],
  DECISION: ['IMPLEMENTATION', 'PROPOSALS_COMMITMENTS', 'PAUSED', 'CANCELLED'],
  IMPLEMENTATION: ['CAPACITY_LEARNING', 'PAUSED', 'CANCELLED'],
  CAPACITY_LEARNING: ['CLOSED', 'PAUSED'],
  CLOSED: ['ARCHIVED'],
  ARCHIVED: [],
  PAUSED: [
    'MANDATED',
    'PREPARATION',
    'PERSPECTIVE_GATHERING',
    'DIALOGUE_COCREATION',
    'PROPOSALS_COMMITMENTS',
    'DECISION',
    'IMPLEMENTATION',
    'CAPACITY_LEARNING',
    'CANCELLED',
  ],
  CANCELLED: [],
}

export const mayMoveProject = (from: ProjectState, to: ProjectState) => projectTransitions[from].includes(to)
export const isStepBack = (from: ProjectState, to: ProjectState) =>
  projectLine.includes(from) && projectLine.includes(to) && projectLine.indexOf(to) < projectLine.indexOf(from)

/** A body gives the mandate; nobody clicks it. */
export const isGivenByBody = (to: ProjectState, from: ProjectState) => to === 'MANDATED' && from === 'PROPOSED'

/** Going back, pausing and stopping are explained, and the explanation is public. */
export const needsReason = (from: ProjectState, to: ProjectState) => to === 'PAUSED' || to === 'CANCELLED' || isStepBack(from, to)

const line = z.string().trim().max(200, 'problem.tooLong')
const about = {
  title: line.min(3, 'project.titleTooShort'),
  summary: z.string().trim().max(4000, 'problem.tooLong').default(''),
  registryNumber: line.default(''),
  commissioner: line.default(''),
}

export const CreateProject = z.object({ organisationId: z.uuid(), topicId: z.uuid().optional(), ...about })
export const EditProject = z.object({ projectId: z.uuid(), ...about })
export const AdvanceProject = z.object({
  projectId: z.uuid(),
  to: z.enum(projectStates, 'problem.choose'),
  reason: z.string().trim().max(2000, 'problem.tooLong').default(''),
})

const day = z.iso.date('problem.date').optional()
const Phase = z.object({ name: line.min(2, 'project.phaseNeedsName'), startsOn: day, endsOn: day, timeText: line.optional() })
export type Phase = z.infer<typeof Phase>

/** Dates, or words such as «hösten 2027». Phases may overlap: a phase is only time. */
export const ArrangePhases = z.object({
  projectId: z.uuid(),
  phases: z
    .array(
      Phase.refine((phase) => phase.startsOn ?? phase.endsOn ?? phase.timeText, {
        path: ['timeText'],
        error: 'project.phaseNeedsTime',
      }).refine((phase) => !phase.startsOn || !phase.endsOn || phase.startsOn <= phase.endsOn, {
        path: ['endsOn'],
        error: 'project.phaseBackwards',
      }),
    )
    .max(20, 'problem.tooLong'),
})

export const AssignMember = z.object({
  projectId: z.uuid(),
  userId: z.uuid('project.choosePerson'),
  role: z.enum(['FACILITATOR', 'OFFICIAL'], 'problem.choose'),
  validFrom: z.iso.date('problem.date'),
  validTo: day,
})
export const EndMembership = z.object({ projectId: z.uuid(), assignmentId: z.uuid(), lastDay: z.iso.date('problem.date') })
