import type { DialogueBrief } from './brief'
import type { BriefPart } from './brief-part'
import { today } from './calendar'
import type { MessageKey, Params } from './result'
import type { ParticipationLevel } from './vocabulary'

/** What opening asks of the dialogue besides its brief. */
export interface ReadyToOpen {
  level: ParticipationLevel
  isDecidedByBody: boolean
  opensAt: Date | null
  closesAt: Date | null
  decisionBodyId: string | null
  decisionDate: Date | null
  /** The promise, or what will become it. */
  feedbackOn: Date | null
  questions: number
}

export interface Missing {
  key: MissingKey
  /** Where it is put right: a part of the brief, the decision or the questions. */
  part: BriefPart | 'mandate' | 'questions'
  params: Params
}

export const missingMessage = ({ key }: Pick<Missing, 'key'>): MessageKey => `brief.missing_${key}`
export const missingHint = ({ key }: Pick<Missing, 'key'>): MessageKey => `brief.missingHint_${key}`

type Where = Missing['part']
type Check = (dialogue: ReadyToOpen, brief: DialogueBrief, now: Date) => boolean
const isBlank = (text: string | undefined) => !text?.trim()

/** Each thing without which a dialogue doesn't open (INV-02, INV-03, INV-32), in the order of the task list. */
const checks = {
  mandate: ['mandate', (dialogue) => !dialogue.isDecidedByBody],
  purpose: ['purpose', (_, brief) => isBlank(brief.purpose)],
  intendedUse: ['purpose', (_, brief) => isBlank(brief.intendedUse)],
  question: ['purpose', (_, brief) => isBlank(brief.question)],
  plainLanguage: ['accessibility', (_, brief) => !brief.plainLanguage.isDone],
  influenceable: ['canInfluence', (_, brief) => brief.isInfluenceable === undefined],
  notInfluenceable: ['canInfluence', (_, brief) => brief.isInfluenceable === false],
  canInfluence: ['canInfluence', (_, brief) => brief.canInfluence.every(isBlank)],
  limits: ['limits', (_, brief) => brief.cannotInfluence.length === 0 && !brief.hasNoLimits],
  limitReason: ['limits', (_, brief) => brief.cannotInfluence.some((limit) => isBlank(limit.what) || isBlank(limit.why))],
  level: ['level', (dialogue) => dialogue.level === 'INFORM'],
  decisionBody: ['decision', (dialogue) => !dialogue.decisionBodyId],
  decisionDate: ['decision', (dialogue) => !dialogue.decisionDate],
  decisionBeforeClose: ['decision', (dialogue) => isDecidedTooEarly(dialogue)],
  feedbackDate: ['decision', (dialogue) => !dialogue.feedbackOn],
  feedbackBeforeDecision: ['decision', (dialogue) => isBefore(dialogue.feedbackOn, dialogue.decisionDate)],
  groups: ['groups', (_, brief) => brief.groups.length === 0],
  groupPlan: ['groups', (_, brief) => brief.groups.some((group) => isBlank(group.reach))],
  underheard: ['groups', (_, brief) => brief.groups.length > 0 && !brief.groups.some((group) => group.isUnderheard)],
  methods: ['methods', (_, brief) => brief.methods.length === 0],
  contact: ['contact', (_, brief) => isBlank(brief.contact?.name) || (isBlank(brief.contact?.phone) && isBlank(brief.contact?.email))],
  privacy: ['dataProtection', (_, brief) => isBlank(brief.privacy)],
  dataProtection: ['dataProtection', (_, brief) => brief.dataProtection.isRequired === undefined],
  impactAssessment: ['dataProtection', (_, brief) => brief.dataProtection.isRequired === true && !brief.dataProtection.isDone],
  childScreening: ['children', (_, brief) => !brief.includesChildren && brief.childAssessment.isRequired === undefined],
  childAssessment: ['children', (_, brief) => needsChildAssessment(brief) && !brief.childAssessment.isDone],
  minorities: ['minorities', (_, brief) => brief.minorities.length > 0 && isBlank(brief.minorityConsultation)],
  risks: ['risks', (_, brief) => brief.risks.length === 0],
  records: ['records', (_, brief) => isBlank(brief.recordsRule)],
  accessibility: ['accessibility', (_, brief) => !brief.accessibilityCheck.isDone],
  questions: ['questions', (dialogue) => dialogue.questions === 0],
  dates: ['dates', (dialogue) => !dialogue.opensAt || !dialogue.closesAt],
  closesInPast: ['dates', (dialogue, _, now) => dialogue.closesAt !== null && dialogue.closesAt <= now],
  closesBeforeOpening: ['dates', ({ opensAt, closesAt }) => opensAt !== null && closesAt !== null && closesAt <= opensAt],
} satisfies Record<string, [Where, Check]>

export type MissingKey = keyof typeof checks
export const missingKeys = Object.keys(checks) as MissingKey[]

/** The exact list of what stands between this dialogue and its opening. Empty: it may open. */
export function whatIsMissing(dialogue: ReadyToOpen, brief: DialogueBrief, now: Date): Missing[] {
  const params = { groups: brief.groups.length, withoutPlan: brief.groups.filter((group) => isBlank(group.reach)).length }
  return missingKeys.flatMap((key) => {
    const [part, isMissing]: [Where, Check] = checks[key]
    return isMissing(dialogue, brief, now) ? [{ key, part, params }] : []
  })
}

export const needsChildAssessment = (brief: DialogueBrief) => brief.includesChildren || brief.childAssessment.isRequired === true

const isBefore = (date: Date | null, other: Date | null) => date !== null && other !== null && date < other

/** The decision must come after everyone has been heard: on the closing day at the earliest. */
const isDecidedTooEarly = ({ decisionDate, closesAt }: ReadyToOpen) =>
  decisionDate !== null && closesAt !== null && decisionDate < today(closesAt)
