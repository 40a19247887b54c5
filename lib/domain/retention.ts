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
