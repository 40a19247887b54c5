/** The closed lists that the whole product shares. Their Swedish words stand in lib/i18n and docs/GLOSSARY.md. */
export const roles = [
  'STRATEGIST',
  'FACILITATOR',
  'OFFICIAL',
  'REGISTRAR',
  'COMMITTEE_SECRETARY',
  'ADMIN',
  'RESEARCHER',
  'NETWORK_COORDINATOR',
] as const
export type Role = (typeof roles)[number]

export const assurances = ['ANONYMOUS', 'EMAIL_CONFIRMED', 'EID_VERIFIED'] as const
export type Assurance = (typeof assurances)[number]

/** The participation stair, lowest step first. */
export const participationLevels = ['INFORM', 'CONSULT', 'DIALOGUE', 'INFLUENCE', 'CO_DECIDE'] as const
export type ParticipationLevel = (typeof participationLevels)[number]
export const stepOf = (level: ParticipationLevel) => participationLevels.indexOf(level) + 1

export const channels = ['WEB', 'PAPER', 'PHONE', 'INTERVIEW', 'MEETING', 'OUTREACH', 'IMPORT'] as const
export type Channel = (typeof channels)[number]
/** Channels in which somebody of ours writes down what somebody else says. */
export const recordedChannels = ['PAPER', 'PHONE', 'INTERVIEW', 'MEETING', 'OUTREACH'] as const satisfies readonly Channel[]

export const contributionKinds = ['EXPERIENCE', 'CONCERN', 'PROPOSAL', 'OPINION', 'QUESTION', 'RESOURCE'] as const
export type ContributionKind = (typeof contributionKinds)[number]

export const feedbackWishes = ['NONE', 'CODE', 'MAIL', 'LETTER', 'PHONE'] as const
export type FeedbackWish = (typeof feedbackWishes)[number]

export const visibilities = ['NOT_PUBLIC', 'PENDING', 'PUBLIC', 'HIDDEN_PENDING_REVIEW', 'REMOVED', 'REDACTED'] as const
export type Visibility = (typeof visibilities)[number]

export const responseOutcomes = ['ADOPTED', 'PARTLY', 'NOT_ADOPTED', 'ALREADY_IN_PLACE', 'OUTSIDE_MANDATE', 'NEEDS_MORE_WORK'] as const
export type ResponseOutcome = (typeof responseOutcomes)[number]

export const actionStatuses = ['PROPOSED', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DELAYED', 'DROPPED'] as const
export type ActionStatus = (typeof actionStatuses)[number]

export const analysisAspects = ['MANDATE', 'COST', 'CHILD', 'EQUALITY', 'SAFETY'] as const
export type AnalysisAspect = (typeof analysisAspects)[number]

export const claimKinds = ['COMMON', 'MINORITY', 'CHILD', 'CONDITION'] as const
export type ClaimKind = (typeof claimKinds)[number]

export const decisionKinds = ['HOLD_DIALOGUE', 'NOT_HOLD', 'INFORM_ONLY', 'REFER_BACK', 'OUTCOME', 'CANCEL'] as const
export type DecisionKind = (typeof decisionKinds)[number]

export const ageBands = ['0-12', '13-17', '18-29', '30-44', '45-64', '65-79', '80+'] as const
export const genders = ['woman', 'man', 'other'] as const
export const relations = ['lives', 'works', 'visits'] as const

/** Cells with fewer than this many people are never shown. */
export const smallestCell = 5

/** STAFFED: shown at once while somebody is there to look, looked at first otherwise. */
export const moderationModes = ['BEFORE', 'AFTER', 'STAFFED'] as const
export type ModerationMode = (typeof moderationModes)[number]
