import { translator } from '@/lib/i18n/translator'
import type { DecisionBriefView } from '@/lib/queries/decision-brief'
import { Details } from '../ui/details'
import { Part } from '../ui/part'
import { sourcesOf } from './question-and-ask'

const t = translator('sv', 'elected')
type Theme = DecisionBriefView['summary']['snapshot']['themes'][number]

/** 4: every theme in one sentence, in alphabetical order. Each claim beneath opens its sources. */
export function ThemesPart({ view }: { view: DecisionBriefView }) {
  const { themes, version } = view.summary.snapshot
  const inOrder = [...themes].sort((one, other) => one.name.localeCompare(other.name, 'sv'))
  const quotes = shortQuotes(inOrder)
  const sources = [
    t('themesSource', { version }),
    quotes.length > 0 && t('quotesSource', { list: quotes.map(({ seqNo }) => seqNo).join(' och ') }),
  ]
  return (
    <Part id="d4" number={4} title={t('part4')} sources={sourcesOf(4, sources)}>
      <ul className="themes">
        {inOrder.map((theme) => (
          <li key={theme.id}>
            <b>{theme.name}</b>
            <span className="num">{theme.views}</span>
            <span>{theme.core || theme.claims[0]?.text}</span>
          </li>
        ))}
      </ul>
      <p className="tiny muted">{t('notVotes')}</p>
      {quotes.length > 0 && (
        <div className="quotes">
          {quotes.map(({ seqNo, text, language, direction }) => (
            <blockquote key={seqNo} className="q" lang={language} dir={direction === 'rtl' ? 'rtl' : 'ltr'}>
              {text}
            </blockquote>
          ))}
        </div>
      )}
      <div className="no-print">
        <Details summary={t('openClaims')}>
          {inOrder.map((theme) => (
            <Claims key={theme.id} theme={theme} decisionId={view.decision.id} />
          ))}
        </Details>
      </div>
    </Part>
  )
}

function Claims({ theme, decisionId }: { theme: Theme; decisionId: string }) {
  return (
    <>
      <h3 className="h4">{theme.name}</h3>
      <ul>
        {theme.claims.map((claim) => (
          <li key={claim.id}>
            {claim.text} <a href={`/beslut/${decisionId}/kallor/${claim.id}`}>{t('claimSources', { n: claim.sources.length })}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Two that fit on paper, from two themes, in the language that all members read. The others are among the sources, with translations. */
function shortQuotes(themes: Theme[]) {
  const one = themes.flatMap(({ quotes }) =>
    quotes.filter(({ text, language }) => text.length <= 140 && language.startsWith('sv')).slice(0, 1),
  )
  return one.filter(({ seqNo }, index) => one.findIndex((other) => other.seqNo === seqNo) === index).slice(0, 2)
}
