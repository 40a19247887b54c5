import { Named, swedishOn } from '@/components/ui/named'
import { Section } from '@/components/ui/section'
import { Tally, viewsPerStroke } from '@/components/ui/tally'
import { Voice } from '@/components/ui/voice'
import { channels } from '@/lib/domain/vocabulary'
import { number } from '@/lib/i18n/dates'
import { languageName } from '@/lib/i18n/languages'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { ShownView as ShownVoice } from '@/lib/queries/dialogue-page'
import type { DialogueView } from './dialogue-view'

/** The only count on the page, one stroke a view, and some of the voices themselves. */
export function Roster({ dialogue, locale }: DialogueView) {
  const t = translator(locale, 'dialogue')
  const heard = channels
    .map((channel) => ({ key: channel, name: t(`channel_${channel}`), count: dialogue.tally[channel] ?? 0 }))
    .filter(({ count }) => count > 0)
  const perStroke = viewsPerStroke(dialogue.received)
  if (dialogue.received === 0) {
    return (
      <Section id="roster" title={t('voicesSoFar')}>
        <p>{t('noVoices')}</p>
      </Section>
    )
  }
  return (
    <Section id="roster" title={t(dialogue.isOpen ? 'voicesSoFar' : 'voicesThen')} body="wide flow">
      <p>
        <b>{t('received', { count: dialogue.received })}.</b> {perStroke === 1 ? t('everyStroke') : t('strokeMany', { count: perStroke })}{' '}
        <b>{t('notVotes')}</b> {t('notVotesWhy')}
      </p>
      <Tally
        label={t('tallyLabel', {
          count: dialogue.received,
          parts: heard.map(({ name, count }) => `${name} ${number(locale, count)}`).join(', '),
        })}
        channels={heard.map(({ key, name, count }) => ({ key, count, label: `${name} ${number(locale, count)}` }))}
      />
      {dialogue.voices.length > 0 && <Voices voices={dialogue.voices} slug={dialogue.slug} locale={locale} />}
    </Section>
  )
}

function Voices({ voices, slug, locale }: { voices: ShownVoice[]; slug: string; locale: Locale }) {
  const t = translator(locale, 'dialogue')
  const [first, ...rest] = voices
  return (
    <>
      <div className="voices spaced">
        {first && <OneVoice voice={first} locale={locale} big={first.text.length < 140} />}
        {rest.length > 0 && (
          <div className="two">
            {rest.map((voice) => (
              <OneVoice key={voice.seqNo} voice={voice} locale={locale} />
            ))}
          </div>
        )}
      </div>
      <p className="note">
        {t('quotesWithLeave')} <a href={localPath(locale, `/dialoger/${slug}/synpunkter`)}>{t('readMore')}</a>
      </p>
    </>
  )
}

function OneVoice({ voice, locale, big }: { voice: ShownVoice; locale: Locale; big?: boolean }) {
  const t = translator(locale, 'dialogue')
  const caption = t('view', { no: voice.seqNo, channel: t(`channel_${voice.channel}`).toLowerCase() })
  const language = voice.language === 'sv' ? undefined : languageName(locale, voice.language)
  return (
    <Voice
      big={big}
      words={{ text: voice.text, lang: voice.language === locale ? undefined : voice.language, dir: voice.direction }}
      translation={voice.translation ? { text: voice.translation, lang: swedishOn(locale), dir: 'ltr' } : undefined}
      caption={
        language && voice.translation ? (
          <Named
            text={`${caption}. ${t('translated', { language, who: voice.translatedBy ?? '' })}`}
            swedish={[voice.translatedBy]}
            locale={locale}
          />
        ) : (
          caption
        )
      }
    />
  )
}
