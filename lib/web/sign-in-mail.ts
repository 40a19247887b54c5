import 'server-only'
import { createTransport } from 'nodemailer'
import { LINK_MINUTES } from '@/lib/domain/sign-in'
import { env } from '@/lib/env'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { keepMailUnsent } from './demo'
import { siteOrigin } from './origin'
import { siteOrganisation } from './site'

/**
 * Mails the key to a page with one button. Programs that follow every link in a mail, as many municipalities' do, would use up a link
 * that signed in by itself. The mail goes straight out and is kept nowhere: whoever read it could sign in.
 */
export async function mailKey({ to, key, next, locale }: { to: string; key: string; next: string; locale: Locale }): Promise<void> {
  const t = translator(locale, 'signIn')
  const { name } = await siteOrganisation()
  const link = `${await siteOrigin()}${localPath(locale, '/logga-in/fortsatt')}?${new URLSearchParams({ nyckel: key, till: next })}`
  const subject = t('mailSubject', { organisation: name })
  const text = t('mailText', { organisation: name, link, minutes: LINK_MINUTES })
  if (!env.SMTP_URL) return keepMailUnsent({ to, subject, text })
  await createTransport(env.SMTP_URL).sendMail({ from: env.MAIL_FROM, to, subject, text })
}
