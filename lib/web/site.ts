import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import { isDemo } from '@/lib/env'
import { type Locale, localeAndPath, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { noticesNow } from '@/lib/queries/notices'
import { type Site, siteAt } from '@/lib/queries/site'
import { currentActor, currentHost, currentLocale } from './request'

const nobody: Site = {
  id: '00000000-0000-0000-0000-000000000000',
  slug: '',
  name: 'Rådslag',
  placeName: '',
  phone: '',
  phoneHours: '',
  email: '',
  visit: '',
  noticeBoardUrl: '',
  brandHue: 245,
  arms: 'default',
  codePrefix: 'SVAR',
}

/** Whose pages these are: decided by the address in the visitor's browser. */
export const siteOrganisation = cache(async (): Promise<Site> => (await siteAt(await currentHost())) ?? nobody)

/** What the frame around every page shows. */
export const siteChrome = cache(async () => {
  const [organisation, actor, locale, path] = await Promise.all([siteOrganisation(), currentActor(), currentLocale(), currentPath()])
  const person = actor.userId ? { name: actor.name, links: linksFor(actor.roles.length > 0, actor.mandates.length > 0, locale) } : undefined
  return { organisation, isDemo: isDemo(), person, path, notices: await noticesNow(organisation.id) }
})

/** The page's address without its language. */
export async function currentPath(): Promise<string> {
  return localeAndPath((await headers()).get('x-pathname') ?? '/').path
}

function linksFor(hasRole: boolean, isElected: boolean, locale: Locale) {
  const t = translator(locale, 'chrome')
  return [
    ...(hasRole ? [{ href: '/arbetsyta', text: t('workspace') }] : []),
    ...(isElected ? [{ href: '/beslut', text: t('meetings') }] : []),
    { href: localPath(locale, '/foresla/mina'), text: t('myTopics') },
    { href: localPath(locale, '/konto'), text: t('account') },
    { href: localPath(locale, '/logga-in/ut'), text: t('signOut') },
  ]
}
