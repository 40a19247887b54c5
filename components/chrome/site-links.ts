import { pageLanguages } from '@/lib/i18n/languages'
import { type Locale, locales, localPath } from '@/lib/i18n/locale'
import type { ChromeView, NavLink, Say } from './chrome-view'

type Where = { view: ChromeView; locale: Locale; t: Say }

/** The four things a resident comes for. A page under one of them marks it; a dialogue's answers and thread belong to theirs. */
export function mainMenu({ view, locale, t }: Where): NavLink[] {
  const menu = [
    { path: '/svar', under: /^\/svar|^\/dialoger\/[^/]+\/svar/, text: t('answers') },
    { path: '/trad', under: /^\/trad|^\/dialoger\/[^/]+\/trad/, text: t('thread') },
    { path: '/foresla', under: /^\/foresla/, text: t('propose') },
  ]
  const marked = menu.find(({ under }) => under.test(view.path))
  const isHome = !marked && /^\/$|^\/dialoger|^\/projekt/.test(view.path)
  return [
    { href: localPath(locale, '/'), text: t('openDialogues'), current: isHome },
    ...menu.map((item) => ({ href: localPath(locale, item.path), text: item.text, current: item === marked })),
  ]
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
export function otherLanguages({ view, locale }: Pick<Where, 'view' | 'locale'>) {
  return locales
    .filter((other) => other !== locale)
    .map((other) => ({ locale: other, href: localPath(other, view.path), text: pageLanguages[other].name }))
}

/** While someone answers, one question a page, the menu would only lead away from what is not sent yet. */
export function isAnswering(path: string) {
  return /^\/dialoger\/[^/]+\/(bidra|forhandsvisning)(\/|$)/.test(path)
}
