import { plainDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { say, translator } from '@/lib/i18n/translator'
import type { AnswerPage } from '@/lib/queries/answers'
import { AnswerTheme } from '../ui/answer-theme'
import { JumpList } from '../ui/jump-list'
import { Paragraphs, Voice } from '../ui/voice'
import { deedOf, verdictIn } from './verdict-words'

type Props = { page: AnswerPage; locale: Locale; now: Date }

/** Theme by theme in alphabetical order: never by how many said it. */
export function ThemeAnswers({ page, locale, now }: Props) {
  const t = translator(locale, 'answer')
  return (
    <>
      <JumpList label={t('jump')} links={page.themes.map(({ key, name }) => ({ href: `#${key}`, text: name }))} />
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
  return (
    <AnswerTheme
      id={theme.key}
      title={theme.name}
      note={
        <>
          {t('noteViews', { n: theme.views })} <span className="nowrap">{t('notVotes')}</span>
        </>
      }
      said={{ heading: t('youSaid'), voices: <Said theme={theme} locale={locale} /> }}
      answer={{
        heading: t('answers', { body: bodyName }),
        verdict: verdictIn(locale, theme.outcome),
        inOneSentence: theme.short,
        reason: (
          <>
            <Paragraphs text={theme.motivation} />
            {theme.forwardedTo && <p>{t('forwardedTo', { to: theme.forwardedTo })}</p>}
            {theme.moreWorkBy && <p>{t('moreWorkBy', { date: plainDate(locale, theme.moreWorkBy) })}</p>}
          </>
        ),
      }}
      deeds={{ heading: t('doing'), list: theme.actions.map((action) => deedOf(locale, action, now)) }}
      after={theme.actions.length === 0 && (theme.noActionReason ?? t('noAction'))}
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
          <p key={claim}>{claim}</p>
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
        caption={caption.filter(Boolean).join(', ')}
      />
    )
  })
}
