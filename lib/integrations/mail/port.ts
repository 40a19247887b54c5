/** One mail, ready to go. The id makes a repeat recognisable to whoever receives it. */
export interface Mail {
  id: string
  from: string
  to: string
  subject: string
  text: string
  html?: string
  /** The address that ends the mailing by one POST (RFC 8058). */
  unsubscribe?: string
}

/** bounced: the receiver says never (an expected outcome). Anything else that goes wrong is thrown, and tried again later. */
export type Sent = { kind: 'sent' } | { kind: 'bounced'; reason: string }

export interface MailPort {
  send(mail: Mail): Promise<Sent>
}

/** The same mail has the same Message-ID however often it is tried. */
export const messageIdOf = (mail: Pick<Mail, 'id' | 'from'>) => `<${mail.id}@${/@([^>\s]+)/.exec(mail.from)?.[1] ?? 'localhost'}>`
