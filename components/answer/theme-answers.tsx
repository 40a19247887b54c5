import { plainDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { say, translator } from '@/lib/i18n/translator'
import type { AnswerPage } from '@/lib/queries/answers'
import { AnswerTheme } from '../ui/answer-theme'
import { JumpList } from '../ui/jump-list'
import { Named, swedishOn } from '../ui/named'
import { Paragraphs, Voice } from '../ui/voice'
import { markedDeed } from './marked-deed'
import { verdictIn } from './verdict-words'

type Props = { page: AnswerPage; locale: Locale; now: Date }

/** Theme by theme in alphabetical order: never by how many said it. */
export function ThemeAnswers({ page, locale, now }: Props) {
  const t = translator(locale, 'answer')
  return (
    <>
      <JumpList label={t('jump')} links={page.themes.map(({ key, name }) => ({ href: `#${key}`, text: name, lang: swedishOn(locale) }))} />
      {page.themes.map((theme) => (
        <ThemeAnswer key={theme.themeId} theme={theme} bodyName={page.decision?.bodyName ?? ''} locale={locale} now={now} />
      ))}
    </>
  )
}

function ThemeAnswer({
  theme,
  bodyName,
  locale,
  now,
}: {
  theme: AnswerPage['themes'][number]
  bodyName: string
  locale: Locale
  now: Date
}) {
  const t = translator(locale, 'answer')
  const lang = swedishOn(locale)
  return (
    <AnswerTheme
      id={theme.key}
      title={<span lang={lang}>{theme.name}</span>}
      note={
        <>
          {t('noteViews', { n: theme.views })} <span className="nowrap">{t('notVotes')}</span>
        </>
      }
      said={{ heading: t('youSaid'), voices: <Said theme={theme} locale={locale} /> }}
      answer={{
        heading: <Named text={t('answers', { body: bodyName })} swedish={[bodyName]} locale={locale} />,
        verdict: verdictIn(locale, theme.outcome),
        inOneSentence: <span lang={lang}>{theme.short}</span>,
        reason: (
          <>
            <Paragraphs text={theme.motivation} lang={lang} />
            {theme.forwardedTo && (
              <p>
                <Named text={t('forwardedTo', { to: theme.forwardedTo })} swedish={[theme.forwardedTo]} locale={locale} />
              </p>
            )}
            {theme.moreWorkBy && <p>{t('moreWorkBy', { date: plainDate(locale, theme.moreWorkBy) })}</p>}
          </>
        ),
      }}
      deeds={{ heading: t('doing'), list: theme.actions.map((action) => markedDeed(locale, action, now)) }}
      after={theme.actions.length === 0 && (theme.noActionReason ? <span lang={lang}>{theme.noActionReason}</span> : t('noAction'))}
    />
  )
}

/** People's own words where they said yes to that; else what the summary says of them. */
function Said({ theme, locale }: { theme: AnswerPage['themes'][number]; locale: Locale }) {
  const t = translator(locale, 'answer')
  if (theme.quotes.length === 0)
    return (
      <>
        {theme.claims.map((claim) => (
          <p key={claim} lang={swedishOn(locale)}>
            {claim}
          </p>
        ))}
        <p className="note">{t('claimLead')}</p>
      </>
    )
  return theme.quotes.map(({ seqNo, text, language, direction, translatedBy }) => {
    const channel = say(locale, `vocabulary.channel_${theme.channels.get(seqNo) ?? 'WEB'}`).toLowerCase()
    const caption = [t('voiceCaption', { no: seqNo, channel }), translatedBy && t('translatedBy', { who: translatedBy })]
    return (
      <Voice
        key={`${seqNo} ${text}`}
        words={{ text, lang: language, dir: direction === 'rtl' ? 'rtl' : 'ltr' }}
        caption={<Named text={caption.filter(Boolean).join(', ')} swedish={[translatedBy]} locale={locale} />}
      />
    )
  })
}
