import 'server-only'
import type { MailPort } from './port'

/** The demo's post: nothing leaves the machine. What would have been sent stays among the outgoing mail, for the demo's post page. */
export function localMail(): MailPort {
  return {
    // Addresses of the reserved domain "invalid" bounce, so that the demo can show what a bounce looks like.
    send: async (mail) => (/@([^@]+\.)?invalid$/i.test(mail.to) ? { kind: 'bounced', reason: '550 Okänd mottagare' } : { kind: 'sent' }),
  }
}
