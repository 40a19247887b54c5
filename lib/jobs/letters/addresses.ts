import 'server-only'
import { env } from '@/lib/env'
import { type Locale, localeOf, localPath } from '@/lib/i18n/locale'

export interface Site {
  name: string
  hosts: string[]
}

/** Where a link in a letter leads: the organisation's own address, else the installation's. */
export function linkTo(site: Site, locale: Locale, path: string): string {
  const base = new URL(env.RADSLAG_URL)
  const host = site.hosts[0]
  if (host) base.host = base.port && !host.includes(':') ? `${host}:${base.port}` : host
  return `${base.origin}${localPath(locale, path)}`
}

/** Letters to residents are in the language that they wrote in, when the pages are in it; else in Swedish. */
export const localeOfWriter = (language: string | undefined): Locale => localeOf(language?.split('-')[0] ?? '')
