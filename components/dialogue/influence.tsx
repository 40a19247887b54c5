import { CanCannot } from '@/components/ui/can-cannot'
import { Named } from '@/components/ui/named'
import { Section } from '@/components/ui/section'
import { Stair } from '@/components/ui/stair'
import { participationLevels, stepOf } from '@/lib/domain/vocabulary'
import { inSentence } from '@/lib/i18n/in-sentence'
import { translator } from '@/lib/i18n/translator'
import type { DialogueView } from './dialogue-view'

/** What can be influenced, what cannot and why, and how far up the stair. */
export function Influence({ dialogue, words, locale }: DialogueView) {
  const t = translator(locale, 'dialogue')
  const marked = (text: string) => <Named text={text} swedish={words.swedish} locale={locale} />
  const limits = words.cannotInfluence.map(({ what, why }) => ({ key: what, content: marked(why ? `${sentence(what)} ${why}` : what) }))
  if (!dialogue.isInfluenceable) {
    return limits.length === 0 ? null : (
      <Section id="ram" title={t('whatCanBeInfluenced')}>
        <h3 className="h4">{t('cannot')}</h3>
        <ul className="cannot">
          {limits.map(({ key, content }) => (
            <li key={key}>{content}</li>
          ))}
        </ul>
      </Section>
    )
  }
  return (
    <Section id="ram" title={t('whatCanBeInfluenced')} body="two">
      <CanCannot
        can={{ title: t('can'), items: words.canInfluence.map((item) => ({ key: item, content: marked(item) })) }}
        cannot={{
          title: t('cannot'),
          items: limits.length > 0 || !dialogue.brief.hasNoLimits ? limits : [{ key: 'none', content: t('noLimits') }],
        }}
      />
    </Section>
  )
}

export function Level({ dialogue, locale }: DialogueView) {
  const t = translator(locale, 'dialogue')
  const vocabulary = translator(locale, 'vocabulary')
  return (
    <Section id="niva" title={t('howMuch')}>
      <p>
        <b>{t('levelStep', { level: vocabulary(`level_${dialogue.level}`), step: stepOf(dialogue.level) })}</b>{' '}
        {t(`promise_${dialogue.level}`)}
      </p>
      <Stair
        label={t('stairLabel')}
        current={dialogue.level}
        steps={participationLevels.map((level) => ({ key: level, name: vocabulary(`level_${level}`) }))}
      />
      {dialogue.approvedBody && (
        <p className="note">
          <Named
            text={t('levelDecided', { body: inSentence(locale, dialogue.approvedBody) })}
            swedish={[inSentence(locale, dialogue.approvedBody)]}
            locale={locale}
          />
        </p>
      )}
    </Section>
  )
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)
