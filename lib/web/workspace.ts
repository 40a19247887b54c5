import 'server-only'
import { may } from '@/lib/domain/policy'
import type { Verdict } from '@/lib/domain/policy-rule'
import type { Action } from '@/lib/domain/policy-table'
import { say, translator } from '@/lib/i18n/translator'
import { currentActor } from './request'
import { currentPath, siteChrome, siteOrganisation } from './site'

const pages = [
  { path: '/arbetsyta/amnen', text: 'topics', action: 'topic.read' },
  { path: '/arbetsyta/moderering', text: 'moderation', action: 'moderation.read' },
  { path: '/arbetsyta/sidor', text: 'pages', action: 'page.care' },
  { path: '/arbetsyta/driftinfo', text: 'notices', action: 'notice.edit' },
  { path: '/arbetsyta/logg', text: 'log', action: 'audit.read' },
  { path: '/arbetsyta/gallring', text: 'disposal', action: 'retention.read' },
  { path: '/arbetsyta/rattigheter', text: 'rights', action: 'right.manage' },
  { path: '/arbetsyta/organisation', text: 'organisation', action: 'organisation.edit' },
] as const satisfies { path: string; text: string; action: Action }[]

/** The head of the organisation's pages: only what this person's tasks lead to. With a verdict that says no, why not. */
export async function workspaceChrome(verdict: Verdict = { allowed: true }) {
  const [actor, organisation, chrome, path] = await Promise.all([currentActor(), siteOrganisation(), siteChrome(), currentPath()])
  const t = translator('sv', 'chrome')
  const words = translator('sv', 'rights')
  const mayOpen = pages.filter(({ action }) => may(actor, action, { organisationId: organisation.id }).allowed)
  const links = [{ path: '/arbetsyta', text: 'projects' }, ...(actor.userId ? mayOpen : [])].map((page) => ({
    href: page.path,
    text: words(`nav_${page.text}`),
    current: page.path === '/arbetsyta' ? path === page.path : path.startsWith(page.path),
  }))
  return {
    home: { href: '/arbetsyta', name: organisation.name, what: t('workspace') },
    nav: { label: t('mainMenu'), links: actor.userId ? links : [] },
    who: { text: actor.name, links: (chrome.person?.links ?? []).filter(({ href }) => href !== '/arbetsyta') },
    refusal: verdict.allowed
      ? undefined
      : {
          title: words(actor.userId ? 'refusedTitle' : 'signInTitle'),
          because: say('sv', verdict.because),
          signIn: actor.userId ? undefined : { href: `/logga-in?till=${encodeURIComponent(path)}`, text: t('signIn') },
        },
  }
}
