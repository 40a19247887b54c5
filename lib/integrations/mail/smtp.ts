import 'server-only'
import { createTransport } from 'nodemailer'
import { type Mail, type MailPort, messageIdOf, type Sent } from './port'

const patienceMs = 30_000

/** Sends through a municipality's own mail server: SMTP_URL, such as smtp://user:password@host:587. */
export function smtpMail(url: string): MailPort {
  const transport = createTransport({ url, connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs })
  return {
    async send(mail) {
      try {
        await transport.sendMail({
          messageId: messageIdOf(mail),
          from: mail.from,
          to: { name: '', address: mail.to },
          subject: mail.subject.replace(/\s+/g, ' '),
          text: mail.text,
          html: mail.html,
          headers: { 'Auto-Submitted': 'auto-generated', ...oneClick(mail.unsubscribe) },
        })
        return { kind: 'sent' }
      } catch (error) {
        const bounce = bounceOf(error, mail)
        if (bounce) return bounce
        throw error
      }
    },
  }
}

const oneClick = (unsubscribe: string | undefined): Record<string, string> =>
  unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}

/** 5xx about the recipient or the mail is final. A refused login (535) is our own fault, and worth another try when it is mended. */
function bounceOf(error: unknown, mail: Mail): Sent | undefined {
  if (!(error instanceof Error)) return undefined
  const { responseCode, code } = error as Error & { responseCode?: number; code?: string }
  const isPermanent = responseCode !== undefined && responseCode >= 500 && responseCode < 600
  if (code === 'EAUTH' || !(isPermanent || (code === 'EENVELOPE' && responseCode === undefined))) return undefined
  // The server's own words often repeat the address; the report must not.
  return { kind: 'bounced', reason: error.message.replaceAll(mail.to, '…').slice(0, 300) }
}
