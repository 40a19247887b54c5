import { analysisAspects } from '@/lib/domain/vocabulary'
import { plainDate } from '@/lib/i18n/dates'
import { signature } from '@/lib/i18n/in-sentence'
import { say, translator } from '@/lib/i18n/translator'
import type { DecisionBriefView } from '@/lib/queries/decision-brief'

const t = translator('sv', 'elected')

/** The officials' analysis of each theme, in the alphabetical order of the brief. */
export function AnalysisAppendix({ view }: { view: DecisionBriefView }) {
  const themes = view.summary.snapshot.themes
    .map(({ id, name }) => ({ id, name, analyses: view.analyses.filter(({ themeId }) => themeId === id) }))
    .filter(({ analyses }) => analyses.length > 0)
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
  return (
    <>
      <header className="doc-head">
        <p className="doc-meta">
          <span>{view.title}</span> <span>{view.decision.registryNumber}</span>
        </p>
        <h1>{t('appendixTitle')}</h1>
      </header>
      {themes.length === 0 && <p>{t('appendixNone')}</p>}
      {themes.map((theme) => (
        <OneTheme key={theme.id} {...theme} />
      ))}
    </>
  )
}

function OneTheme({ id, name, analyses }: { id: string; name: string; analyses: DecisionBriefView['analyses'] }) {
  const latest = analyses.at(-1)
  const inOrder = analysisAspects.flatMap((aspect) => analyses.find((one) => one.aspect === aspect) ?? [])
  return (
    <section className="part" aria-labelledby={`t-${id}`}>
      <h2 id={`t-${id}`}>{name}</h2>
      <div className="ptext">
        <dl className="analysis wide">
          {inOrder.map(({ aspect, text }) => (
            <div key={aspect}>
              <dt>{say('sv', `vocabulary.aspect_${aspect}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {latest && <p className="note">{t('appendixBy', { who: signature('sv', latest.by), date: plainDate('sv', latest.at) })}</p>}
      </div>
    </section>
  )
}
