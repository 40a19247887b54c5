import 'server-only'
import type { Verdict } from '@/lib/domain/policy-rule'
import { say, translator } from '@/lib/i18n/translator'
import { currentActor } from './request'
import { currentPath, siteChrome } from './site'

const parts = [
  '',
  '/underlag',
  '/synpunkter',
  '/moderering',
  '/kodning',
  '/sammanstallning',
  '/arende',
  '/svar',
  '/aterkoppling',
  '/atgarder',
] as const

/** The head of one dialogue's pages: its parts in the order of the work. With a verdict that says no, why not. */
export async function dialogueChrome(
  dialogue: { id: string; title: string; registryNumber: string },
  verdict: Verdict = { allowed: true },
) {
  const [actor, chrome, path] = await Promise.all([currentActor(), siteChrome(), currentPath()])
  const t = translator('sv', 'chrome')
  const words = translator('sv', 'coding')
  const root = `/arbetsyta/dialoger/${dialogue.id}`
  const isHere = (part: string) =>
    part === ''
      ? path === root
      : path.startsWith(root + part) ||
        (part === '/kodning' && ['kodbok', 'lika', 'hort'].some((page) => path.startsWith(`${root}/${page}`)))
  return {
    home: { href: root, name: dialogue.title, what: dialogue.registryNumber },
    nav: {
      label: words('navLabel'),
      links: verdict.allowed ? parts.map((part) => ({ href: root + part, text: words(`nav${part}`), current: isHere(part) })) : [],
    },
    who: { text: actor.name, links: [{ href: '/arbetsyta', text: words('allProjects') }, ...(chrome.person?.links ?? []).slice(-1)] },
    refusal: verdict.allowed
      ? undefined
      : {
          title: words(actor.userId ? 'refusedTitle' : 'signInTitle'),
          because: say('sv', verdict.because),
          signIn: actor.userId ? undefined : { href: `/logga-in?till=${encodeURIComponent(path)}`, text: t('signIn') },
        },
  }
}
