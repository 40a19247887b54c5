import { z } from 'zod'
import { DialogueBrief } from './brief'
import { type BriefPart, workingParts } from './brief-part'
import { type ParticipationLevel, participationLevels } from './vocabulary'

/** The brief with the columns that belong to it, as it stood at one moment. */
export const FrozenBrief = z.object({
  brief: DialogueBrief,
  level: z.enum(participationLevels),
  closesOn: z.string().nullable(),
  decisionBody: z.string().nullable(),
  decisionDate: z.string().nullable(),
})
export type FrozenBrief = z.infer<typeof FrozenBrief>

export const frozenFrom = (content: unknown): FrozenBrief | undefined => FrozenBrief.safeParse(content).data

/** A step up the stair is a revision; a step down would take back a promise and is refused (INV-04). */
export const isLowered = (before: ParticipationLevel, after: ParticipationLevel) =>
  participationLevels.indexOf(after) < participationLevels.indexOf(before)

export interface BriefChange {
  part: BriefPart
  field: string
  before: string
  after: string
}

type Says = [BriefPart, field: string, (frozen: FrozenBrief) => string]
const lines = (texts: readonly string[]) => texts.join('\n')

/** Everything in the brief in words, so that two versions of it can be laid side by side. */
const said: Says[] = [
  ['purpose', 'purpose', ({ brief }) => brief.purpose],
  ['purpose', 'intendedUse', ({ brief }) => brief.intendedUse],
  ['purpose', 'question', ({ brief }) => brief.question],
  ['purpose', 'knownFacts', ({ brief }) => lines(brief.knownFacts)],
  ['canInfluence', 'canInfluence', ({ brief }) => lines(brief.canInfluence)],
  ['limits', 'cannotInfluence', ({ brief }) => lines(brief.cannotInfluence.map(({ what, why }) => `${what}: ${why}`))],
  ['level', 'level', ({ level }) => level],
  ['level', 'promise', ({ brief }) => brief.promise],
  ['decision', 'decisionBody', (frozen) => frozen.decisionBody ?? ''],
  ['decision', 'decisionDate', (frozen) => frozen.decisionDate ?? ''],
  ['decision', 'signedBy', ({ brief }) => brief.signedBy],
  ['decision', 'followUpOn', ({ brief }) => brief.followUpOn ?? ''],
  ['groups', 'groups', ({ brief }) => lines(brief.groups.map(({ group, reach }) => `${group}: ${reach}`))],
  ['groups', 'represents', ({ brief }) => lines(brief.represents)],
  ['methods', 'methods', ({ brief }) => lines(brief.methods)],
  ['methods', 'ways', ({ brief }) => lines(brief.ways.map(({ title, text }) => `${title}: ${text}`))],
  ['methods', 'accessibility', ({ brief }) => brief.accessibility],
  [
    'contact',
    'contact',
    ({ brief: { contact } }) => [contact?.name, contact?.title, contact?.phone, contact?.email].filter(Boolean).join(', '),
  ],
  ['timeline', 'phaseText', ({ brief }) => brief.phaseText],
  ['timeline', 'steps', ({ brief }) => lines(brief.steps.map(({ when, what }) => `${when}: ${what}`))],
  ['translations', 'translations', ({ brief }) => (Object.keys(brief.translations).length ? JSON.stringify(brief.translations) : '')],
  ['dataProtection', 'privacy', ({ brief }) => brief.privacy],
  ['dataProtection', 'dataProtection', ({ brief }) => JSON.stringify(brief.dataProtection)],
  ['children', 'childAssessment', ({ brief }) => brief.childAssessment.note],
  ['minorities', 'minorities', ({ brief }) => lines([...brief.minorities, brief.minorityConsultation].filter(Boolean))],
  ['risks', 'risks', ({ brief }) => JSON.stringify(brief.risks)],
  ['records', 'recordsRule', ({ brief }) => brief.recordsRule],
  ['accessibility', 'accessibilityCheck', ({ brief }) => brief.accessibilityCheck.note],
  ['dates', 'closesOn', (frozen) => frozen.closesOn ?? ''],
  ['afterwards', 'documented', ({ brief }) => brief.documented],
  ['afterwards', 'weighed', ({ brief }) => brief.weighed],
  ['afterwards', 'answered', ({ brief }) => brief.answered],
  ['afterwards', 'evaluation', ({ brief }) => lines(brief.evaluation)],
]

/** Every field that differs between two versions. */
export const changesBetween = (before: FrozenBrief, after: FrozenBrief): BriefChange[] =>
  said.flatMap(([part, field, say]) => {
    const [was, is] = [say(before), say(after)]
    return was === is ? [] : [{ part, field, before: was, after: is }]
  })

/** A translation and a working note are told of, not shown word for word. */
export const isShownInFull = ({ part, field }: Pick<BriefChange, 'part' | 'field'>) =>
  field === 'privacy' || (!workingParts.includes(part) && part !== 'translations')
