import { say, translator } from '@/lib/i18n/translator'
import type { Source } from '@/lib/queries/brief-sources'
import { Voice } from '../ui/voice'

const t = translator('sv', 'elected')

/** The views beneath a claim: number, channel and words, and nothing about who. */
export function ClaimSources({ theme, claim, sources }: { theme: string; claim: string; sources: Source[] }) {
  return (
    <>
      <p className="note">{t('sourcesTheme', { theme })}</p>
      <h1>{t('sourcesTitle')}</h1>
      <p className="doc-lead">{claim}</p>
      <p>{t('sourcesLead')}</p>
      {sources.map(({ seqNo, channel, words, translation }) =>
        words ? (
          <Voice
            key={seqNo}
            words={words}
            translation={translation && { text: translation.text, lang: 'sv' }}
            caption={[
              t('sourceCaption', { no: seqNo, channel: say('sv', `vocabulary.channel_${channel}`).toLowerCase() }),
              translation?.madeBy && t('translatedBy', { who: translation.madeBy }),
            ]
              .filter(Boolean)
              .join('. ')}
          />
        ) : (
          <p key={seqNo} className="muted">
            {t('sourceHidden', { no: seqNo })}
          </p>
        ),
      )}
    </>
  )
}
