import { telephone } from '@/components/chrome/help-bar'
import { CanCannot } from '@/components/ui/can-cannot'
import { LinkButton } from '@/components/ui/link-button'
import { Named, swedishOn } from '@/components/ui/named'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { DialogueView } from './dialogue-view'

/** Whom the dialogue must reach, those who are seldom heard first, and how. */
export function Groups({ dialogue, words, locale }: DialogueView) {
  const t = translator(locale, 'dialogue')
  const side = (isUnderheard: boolean) =>
    dialogue.brief.groups
      .filter((group) => group.isUnderheard === isUnderheard)
      .map(({ group, reach }) => ({
        key: group,
        content: (
          <>
            <Named text={`${group}.`} swedish={words.swedish} locale={locale} />{' '}
            <b>
              <Named text={reach} swedish={words.swedish} locale={locale} />
            </b>
          </>
        ),
      }))
  if (dialogue.brief.groups.length === 0) return null
  return (
    <Section id="grupper" title={t('underheard')} body="two">
      <CanCannot can={{ title: t('usually'), items: side(true) }} cannot={{ title: t('alsoAffected'), items: side(false) }} />
    </Section>
  )
}

/** It becomes a record; who has protected data calls; what is happening now is not for a form. */
export function WhatYouWrite({ view, phone }: { view: DialogueView; phone: string }) {
  const { dialogue, words, locale } = view
  const t = translator(locale, 'dialogue')
  return (
    <Section id="du" title={t('whatYouWrite')}>
      <p>
        <Named text={words.privacy || t('becomesRecord')} swedish={words.swedish} locale={locale} />
      </p>
      {!words.privacy.includes(phone) && (
        <p>
          {t('protected')} <a href={telephone(phone)}>{phone}</a>
        </p>
      )}
      {dialogue.brief.isSafetyTopic && (
        <Notice kind="warn">
          <p>
            <b>{t('emergency')}</b> {t('emergencyMore')}
          </p>
        </Notice>
      )}
    </Section>
  )
}

export function AskAHuman({ dialogue, words, locale }: DialogueView) {
  const t = translator(locale, 'dialogue')
  const { contact } = dialogue.brief
  const at = (rest: string) => localPath(locale, `/dialoger/${dialogue.slug}${rest}`)
  return (
    <Section id="kontakt" title={t('askAHuman')}>
      {contact && (
        <p>
          <b lang={swedishOn(locale)}>{contact.name}</b>,{' '}
          <Named text={t('contactLine', { title: contact.title })} swedish={words.swedish} locale={locale} />{' '}
          <a href={telephone(contact.phone)}>{contact.phone}</a> {t('or')} <a href={`mailto:${contact.email}`}>{contact.email}</a>.{' '}
          {dialogue.registryNumber && t('registry', { number: dialogue.registryNumber })}
        </p>
      )}
      {dialogue.revisions > 0 && (
        <p>
          {t('changed', { count: dialogue.revisions })} <a href={at('/andringar')}>{t('seeChanges')}</a>
        </p>
      )}
      <p className="actions">
        <LinkButton look="quiet" href={at('/folj')}>
          {t('follow')}
        </LinkButton>{' '}
        <a href={at('/trad')}>{t('wholeThread')}</a>
      </p>
    </Section>
  )
}
