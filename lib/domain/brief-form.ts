import { z } from 'zod'
import { type DialogueBrief, DialogueBrief as Document } from './brief'
import type { BriefPart } from './brief-part'
import { isTranslated, translationFields, translationTyped } from './brief-translation'
import { stockholmTime } from './calendar'
import { type ModerationMode, moderationModes, participationLevels } from './vocabulary'

/** The columns of the dialogue that belong to its brief. */
export interface BriefColumns {
  level?: (typeof participationLevels)[number]
  decisionBodyId?: string | null
  decisionDate?: string | null
  opensAt?: Date | null
  closesAt?: Date | null
  moderation?: ModerationMode
  showsViews?: boolean
}
export interface BriefPatch {
  brief: Partial<DialogueBrief>
  columns: BriefColumns
}

const line = z.string().trim().max(300, 'problem.tooLong').default('')
const text = z.string().trim().max(4000, 'problem.tooLong').default('')
const day = z.union([z.literal('').transform(() => undefined), z.iso.date('problem.date')]).optional()
const tick = z
  .string()
  .optional()
  .transform((value) => value === 'yes')
const yesNo = z.enum(['yes', 'no'], 'problem.choose').optional()
const answerOf = (value: 'yes' | 'no' | undefined) => (value === undefined ? undefined : value === 'yes')
const lines = text.transform((typed) =>
  typed
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => one.slice(0, 300)),
)
const time = z
  .string()
  .regex(/^\d{2}:\d{2}$/, 'brief.time')
  .or(z.literal(''))
  .optional()
const screening = { isRequired: yesNo, isDone: tick, by: line, on: day, note: text }

type Typed = Record<string, unknown>
const typedForm = z.record(z.string(), z.unknown())
const said = (typed: Typed, name: string) => (typeof typed[name] === 'string' ? typed[name].trim().slice(0, 4000) : '')

/** Rows are typed as name-1-field, name-2-field …; a row where nothing stands is left out. */
export const rowsTyped = (typed: Typed, name: string, fields: readonly string[]) => rowsNumbered(typed, name, fields).map(({ row }) => row)

/** The same with each row's number in the form: rows that were left empty or removed leave gaps. */
export function rowsNumbered(typed: Typed, name: string, fields: readonly string[]): { no: number; row: Record<string, string> }[] {
  const numbers = Object.keys(typed).flatMap((key) => new RegExp(`^${name}-(\\d{1,3})-`).exec(key)?.[1] ?? [])
  const rows = [...new Set(numbers)].map(Number).sort((a, b) => a - b)
  return rows
    .map((no) => ({ no, row: Object.fromEntries(fields.map((field) => [field, said(typed, `${name}-${no}-${field}`)])) }))
    .filter(({ row }) => Object.values(row).some(Boolean))
}

const only = (brief: Partial<DialogueBrief>, columns: BriefColumns = {}): BriefPatch => ({ brief, columns })

/** What each page of the brief takes, and what it changes. */
export const briefForms: Record<BriefPart, z.ZodType<BriefPatch>> = {
  purpose: z.object({ purpose: text, intendedUse: text, question: line, knownFacts: lines }).transform((typed) => only(typed)),
  canInfluence: z
    .object({ isInfluenceable: yesNo, canInfluence: lines })
    .transform(({ isInfluenceable, canInfluence }) => only({ isInfluenceable: answerOf(isInfluenceable), canInfluence })),
  limits: typedForm.transform((typed) =>
    only({
      cannotInfluence: rowsTyped(typed, 'limit', ['what', 'why']).map(({ what = '', why = '' }) => ({ what: what.slice(0, 300), why })),
      hasNoLimits: typed.hasNoLimits === 'yes',
    }),
  ),
  level: z
    .object({ level: z.enum(participationLevels, 'problem.choose'), promise: text })
    .transform(({ level, promise }) => only({ promise }, { level })),
  decision: z
    .object({ decisionBodyId: z.uuid().or(z.literal('')), decisionDate: day, feedbackOn: day, followUpOn: day, signedBy: line })
    .refine(({ decisionDate, feedbackOn }) => !decisionDate || !feedbackOn || feedbackOn >= decisionDate, {
      path: ['feedbackOn'],
      message: 'brief.missing_feedbackBeforeDecision',
    })
    .transform(({ decisionBodyId, decisionDate, ...brief }) =>
      only(brief, { decisionBodyId: decisionBodyId || null, decisionDate: decisionDate ?? null }),
    ),
  groups: typedForm.transform((typed) =>
    only({
      groups: rowsTyped(typed, 'group', ['group', 'reach', 'isUnderheard']).flatMap(({ group = '', reach = '', isUnderheard }) =>
        group ? [{ group: group.slice(0, 300), reach, isUnderheard: isUnderheard === 'yes' }] : [],
      ),
      represents: lines.parse(said(typed, 'represents')),
    }),
  ),
  methods: z
    .looseObject({
      methods: lines,
      languages: lines,
      accessibility: text,
      staffing: line,
      budgetSek: z
        .string()
        .trim()
        .regex(/^[\d\s]{0,15}$/, 'brief.number')
        .default(''),
    })
    .transform(({ methods, languages, accessibility, staffing, budgetSek, ...typed }) =>
      only({
        methods,
        languages: languages.length ? languages : ['sv'],
        accessibility,
        staffing,
        budgetSek: amountOf(budgetSek),
        ways: waysOf(typed),
      }),
    ),
  contact: z
    .object({ name: line, title: line, phone: line, email: z.email('problem.email').or(z.literal('')).default('') })
    .transform((contact) => only({ contact })),
  timeline: typedForm.transform((typed) =>
    only({
      phaseText: said(typed, 'phaseText').slice(0, 300),
      steps: rowsTyped(typed, 'step', ['when', 'what', 'on']).map(({ when = '', what = '', on }) => ({
        when: when.slice(0, 300),
        what,
        ...(on && /^\d{4}-\d{2}-\d{2}$/.test(on) ? { on } : {}),
      })),
    }),
  ),
  translations: typedForm
    .superRefine((typed, context) => {
      for (const { no, row } of rowsNumbered(typed, 'tr', translationFields))
        if (!row.language && Object.keys(translationTyped(row)).length > 0)
          context.addIssue({ code: 'custom', path: [`tr-${no}-language`], message: 'problem.choose' })
    })
    .transform((typed) => {
      const written = rowsTyped(typed, 'tr', translationFields).map((row) => [row.language ?? '', translationTyped(row)] as const)
      return only({
        translations: Object.fromEntries(written.filter(([language, own]) => /^[a-z-]{2,14}$/.test(language) && isTranslated(own))),
      })
    }),
  dataProtection: z
    .object({ privacy: text, ...screening })
    .transform(({ privacy, isRequired, ...rest }) => only({ privacy, dataProtection: { ...rest, isRequired: answerOf(isRequired) } })),
  children: z
    .object({ includesChildren: tick, ...screening })
    .transform(({ includesChildren, isRequired, ...rest }) =>
      only({ includesChildren, childAssessment: { ...rest, isRequired: answerOf(isRequired) } }),
    ),
  minorities: z.object({ minorities: lines, minorityConsultation: text }).transform((typed) => only(typed)),
  risks: typedForm.transform((typed) =>
    only({
      isSafetyTopic: typed.isSafetyTopic === 'yes',
      risks: rowsTyped(typed, 'risk', ['risk', 'measure', 'level']).flatMap(({ risk = '', measure = '', level }) =>
        risk ? [{ risk: risk.slice(0, 300), measure, level: level === 'low' || level === 'high' ? level : 'medium' }] : [],
      ),
    }),
  ),
  records: z.object({ recordsRule: text }).transform((typed) => only(typed)),
  accessibility: z
    .object({ plainDone: tick, plainBy: line, checkDone: tick, checkBy: line, checkOn: day, checkNote: text })
    .transform((typed) =>
      only({
        plainLanguage: { isDone: typed.plainDone, by: typed.plainBy, note: '' },
        accessibilityCheck: { isDone: typed.checkDone, by: typed.checkBy, on: typed.checkOn, note: typed.checkNote },
      }),
    ),
  dates: z
    .object({
      opensOn: day,
      opensTime: time,
      closesOn: day,
      closesTime: time,
      moderation: z.enum(moderationModes, 'problem.choose'),
      showsViews: tick,
    })
    .transform(({ opensOn, opensTime, closesOn, closesTime, moderation, showsViews }) =>
      only(
        {},
        {
          opensAt: opensOn ? stockholmTime(opensOn, opensTime || '08:00') : null,
          closesAt: closesOn ? stockholmTime(closesOn, closesTime || '23:59') : null,
          moderation,
          showsViews,
        },
      ),
    )
    .refine(({ columns: { opensAt, closesAt } }) => !opensAt || !closesAt || opensAt < closesAt, {
      path: ['closesOn'],
      message: 'brief.missing_closesBeforeOpening',
    }),
  afterwards: z.object({ documented: text, weighed: text, answered: text, evaluation: lines }).transform((typed) => only(typed)),
}

function amountOf(typed: string) {
  const digits = typed.replace(/\s/g, '')
  return digits ? Number(digits) : undefined
}

function waysOf(typed: Typed): DialogueBrief['ways'] {
  const rows = rowsTyped(typed, 'way', ['title', 'text', 'channel']).filter((row) => row.title)
  return Document.shape.ways.catch([]).parse(rows)
}
