import 'server-only'
import { env } from '@/lib/env'
import { localMail } from './local'
import type { MailPort } from './port'
import { smtpMail } from './smtp'

let chosen: { url: string | undefined; port: MailPort } | undefined

/** The mail server of the settings; without one, the demo's own. */
export function mailPort(): MailPort {
  const url = env.SMTP_URL
  if (!chosen || chosen.url !== url) chosen = { url, port: url ? smtpMail(url) : localMail() }
  return chosen.port
}
