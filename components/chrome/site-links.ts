import { type Locale, locales, localPath } from '@/lib/i18n/locale'
import type { ChromeView, NavLink, Say } from './chrome-view'

type Where = { view: ChromeView; locale: Locale; t: Say }

/** The four things a resident comes for. A page under one of them marks it. */
export function mainMenu({ view, locale, t }: Where): NavLink[] {
  return [
    { path: '/', under: ['/dialoger', '/projekt'], text: t('openDialogues') },
    { path: '/svar', under: ['/svar'], text: t('answers') },
    { path: '/trad', under: ['/trad'], text: t('thread') },
    { path: '/foresla', under: ['/foresla'], text: t('propose') },
  ].map(({ path, under, text }) => ({
    href: localPath(locale, path),
    text,
    current: view.path === path || under.some((start) => view.path === start || view.path.startsWith(`${start}/`)),
  }))
}

export function footLinks({ view, locale, t }: Where): NavLink[] {
  return [
    { href: localPath(locale, '/tillganglighet'), text: t('accessibility') },
    { href: localPath(locale, '/integritet'), text: t('privacy') },
    { href: view.organisation.noticeBoardUrl, text: t('noticeBoard') },
    { href: localPath(locale, '/om'), text: t('about') },
  ].filter(({ href }) => href !== '')
}

export function personLinks({ view, locale, t }: Where): NavLink[] {
  return view.person?.links ?? [{ href: localPath(locale, '/logga-in'), text: t('signIn') }]
}

/** The same page in the other languages, each named in its own. */
export function otherLanguages({ view, locale, t }: Where) {
  return locales
    .filter((other) => other !== locale)
    .map((other) => ({ locale: other, href: localPath(other, view.path), text: t(`language_${other}`) }))
}

/** While someone answers, one question a page, the menu would only lead away from what is not sent yet. */
export function isAnswering(path: string) {
  return /^\/dialoger\/[^/]+\/bidra(\/|$)/.test(path)
}
