import { z } from 'zod'
import { Translation } from './brief-translation'

const text = z.string().trim().max(4000)
const line = z.string().trim().max(300)
const day = z.iso.date()

const Limit = z.object({ what: line, why: text })
const TargetGroup = z.object({ group: line, reach: text, isUnderheard: z.boolean().default(false) })
const Risk = z.object({ risk: line, level: z.enum(['low', 'medium', 'high']), measure: text })
const Screening = z.object({
  /** Needed at all? Undefined until somebody has answered. */
  isRequired: z.boolean().optional(),
  isDone: z.boolean().default(false),
  by: line.default(''),
  on: day.optional(),
  note: text.default(''),
})
const Contact = z.object({ name: line, title: line.default(''), phone: line.default(''), email: line.default('') })

/**
 * Varför, vad, när, vem, hur, risker, efter: what must be said before a dialogue opens (INV-02).
 * Every part may be missing while it is being written; `whatIsMissing` says what.
 */
export const DialogueBrief = z.object({
  // varför
  purpose: text.default(''),
  intendedUse: text.default(''),
  // vad
  question: line.default(''),
  isInfluenceable: z.boolean().optional(),
  canInfluence: z.array(line).default([]),
  cannotInfluence: z.array(Limit).default([]),
  hasNoLimits: z.boolean().default(false),
  knownFacts: z.array(line).default([]),
  promise: text.default(''),
  // när: the dates themselves are columns of the dialogue and the feedback promise
  phaseText: line.default(''),
  steps: z.array(z.object({ when: line, what: text, on: day.optional() })).default([]),
  /** What becomes the public promise when the dialogue is scheduled; from then on it moves only with a reason (INV-22). */
  feedbackOn: day.optional(),
  followUpOn: day.optional(),
  // vem
  groups: z.array(TargetGroup).default([]),
  includesChildren: z.boolean().default(false),
  minorities: z.array(line).default([]),
  minorityConsultation: text.default(''),
  represents: z.array(line).default([]),
  // hur
  methods: z.array(line).default([]),
  ways: z
    .array(z.object({ channel: z.enum(['WEB', 'PAPER', 'PHONE', 'INTERVIEW', 'MEETING', 'OUTREACH']), title: line, text }))
    .default([]),
  languages: z.array(z.string().max(12)).default(['sv']),
  accessibility: text.default(''),
  budgetSek: z.number().int().nonnegative().optional(),
  staffing: line.default(''),
  // risker och skydd
  risks: z.array(Risk).default([]),
  isSafetyTopic: z.boolean().default(false),
  dataProtection: Screening.default({ isDone: false, by: '', note: '' }),
  childAssessment: Screening.default({ isDone: false, by: '', note: '' }),
  accessibilityCheck: Screening.default({ isDone: false, by: '', note: '' }),
  plainLanguage: Screening.default({ isDone: false, by: '', note: '' }),
  recordsRule: text.default(''),
  privacy: text.default(''),
  contact: Contact.optional(),
  // efter
  documented: text.default(''),
  weighed: text.default(''),
  answered: text.default(''),
  signedBy: line.default(''),
  evaluation: z.array(line).default([]),
  translations: z.record(z.string(), Translation).default({}),
  /** Who sees to which part, and by when. Only for the workspace. */
  tasks: z.record(z.string(), z.object({ who: line.default(''), by: day.optional() })).default({}),
})
export type DialogueBrief = z.infer<typeof DialogueBrief>

/** The stored document; unknown or broken content gives an empty brief rather than a crash. */
export const briefFrom = (content: unknown): DialogueBrief => DialogueBrief.catch(() => DialogueBrief.parse({})).parse(content)
