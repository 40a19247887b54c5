import { z } from 'zod'

/** How long personal data is kept, in days. docs/PRIVACY.md, the privacy page and the nightly job all read it here. */
export const retentionDays = {
  /** A draft that was never sent. */
  draft: 30,
  /** An address for feedback, after the last answer and the last finished action. */
  contact: 365,
  /** A wish to follow that was never confirmed. */
  unconfirmedContact: 7,
  /** An address that its owner has ended. */
  endedContact: 30,
  /** The text and address of a mail that has gone out. */
  sentMail: 90,
  /** The mark that a form has been taken care of. */
  commandReceipt: 30,
} as const

/** An address is kept six to twelve months after the last answer: within that, an organisation's own records schedule decides. */
export const contactDaysBounds = { least: 180, most: 365 } as const

const contactDays = z.coerce
  .number('retention.daysBounds')
  .int('retention.daysBounds')
  .min(contactDaysBounds.least, 'retention.daysBounds')
  .max(contactDaysBounds.most, 'retention.daysBounds')

/** The days, and the decisions that they rest on: the archive authority's and the board's own. */
export const SetRetention = z.object({
  organisationId: z.uuid(),
  contactDays,
  decision: z.string().trim().min(5, 'retention.nameTheDecision').max(300, 'problem.tooLong'),
})

/** Why something is disposed of. */
export const disposalRules = ['answered', 'topicAnswered', 'ended', 'unconfirmed', 'sentMail'] as const
export type DisposalRule = (typeof disposalRules)[number]

/** How many days each rule waits, in an organisation that keeps addresses for so long. */
export const daysOf = (rule: DisposalRule, contact: number): number =>
  ({
    answered: contact,
    topicAnswered: contact,
    ended: retentionDays.endedContact,
    unconfirmed: retentionDays.unconfirmedContact,
    sentMail: retentionDays.sentMail,
  })[rule]
