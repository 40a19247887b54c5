import 'server-only'
import { may } from '@/lib/domain/policy'
import type { Verdict } from '@/lib/domain/policy-rule'
import { say, translator } from '@/lib/i18n/translator'
import { currentActor } from './request'
import { currentPath, siteOrganisation } from './site'

/** The bar of the elected officials' pages. Within an item it leads to the item's own parts. */
export async function electedChrome(item?: { id: string }, verdict: Verdict = { allowed: true }) {
  const [actor, organisation, path] = await Promise.all([currentActor(), siteOrganisation(), currentPath()])
  const t = translator('sv', 'elected')
  const chrome = translator('sv', 'chrome')
  const parts = item
    ? [
        { href: `/beslut/${item.id}`, text: t('navBrief') },
        { href: `/beslut/${item.id}#d4`, text: t('navThemes') },
        { href: `/beslut/${item.id}#d8`, text: t('navOptions') },
        { href: `/beslut/${item.id}/fragor`, text: t('navQuestions') },
        { href: `/beslut/${item.id}/svar`, text: t('navAnswers') },
        { href: `/beslut/${item.id}/protokoll`, text: t('navMinutes') },
      ]
    : []
  const mayReadTopics = may(actor, 'topic.read', { organisationId: organisation.id }).allowed
  const topics = mayReadTopics && !item ? [{ href: '/beslut/amnen', text: t('navTopics') }] : []
  const account = actor.userId && !item ? [{ href: '/konto', text: chrome('account') }] : []
  const links = [{ href: '/beslut', text: t('navMeetings') }, ...topics, ...(verdict.allowed ? parts : []), ...account]
  return {
    home: { href: '/', name: organisation.name, what: chrome('elected') },
    nav: { label: t('navLabel'), links: links.map((link) => ({ ...link, current: link.href === path })) },
    refusal: verdict.allowed
      ? undefined
      : {
          title: t(actor.userId ? 'refusedTitle' : 'signInTitle'),
          because: say('sv', verdict.because),
          signIn: actor.userId ? undefined : { href: `/logga-in?till=${encodeURIComponent(path)}`, text: t('signIn') },
        },
  }
}
