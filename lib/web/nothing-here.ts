import 'server-only'
import { localPath } from '@/lib/i18n/locale'
import { currentActor, currentLocale } from './request'
import { currentPath } from './site'

/** Where a page leads that this visitor may not know of: a stranger to the sign-in, whether it exists or not; others to «finns inte». */
export async function nothingHere(): Promise<string> {
  return (await currentActor()).userId ? '/finns-inte' : toSignIn()
}

/** The sign-in, and back to this page afterwards. */
export async function toSignIn(query = ''): Promise<string> {
  const [path, locale] = await Promise.all([currentPath(), currentLocale()])
  const here = localPath(locale, path) + query
  return `${localPath(locale, '/logga-in')}?till=${encodeURIComponent(here)}`
}
