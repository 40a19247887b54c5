import type { Effect } from '@/lib/domain/agenda'
import { analysisAspects } from '@/lib/domain/vocabulary'
import { dayMonth } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'
import type { DecisionBriefView } from '@/lib/queries/decision-brief'
import { Part } from '../ui/part'
import { Status, type StatusKind } from '../ui/status'
import { sourcesOf } from './question-and-ask'

const t = translator('sv', 'elected')

/** 7: what the officials say, under their names. */
export function AnalysisPart({ view }: { view: DecisionBriefView }) {
  const whole = view.analyses.filter(({ themeId }) => !themeId)
  const writers = [...new Set(view.analyses.map(({ by }) => by))].filter(Boolean)
  const latest = view.analyses.at(-1)
  const source = writers.length > 0 && `${writers.join('. ')}. ${latest ? dayMonth('sv', latest.at) : ''}.`
  const themes = new Map(view.summary.snapshot.themes.map(({ id, name }) => [id, name]))
  return (
    <Part id="d7" number={7} title={t('part7')} sources={sourcesOf(7, [source])}>
      <dl className="analysis wide">
        {analysisAspects.map((aspect) => (
          <div key={aspect}>
            <dt>{say('sv', `vocabulary.aspect_${aspect}`)}</dt>
            <dd>{whole.find((analysis) => analysis.aspect === aspect)?.text ?? t('noAnalysis')}</dd>
          </div>
        ))}
        {view.analyses
          .filter(({ themeId }) => themeId)
          .map(({ aspect, themeId, text }) => (
            <div key={`${aspect} ${themeId}`}>
              <dt>
                {themes.get(themeId ?? '')}, {say('sv', `vocabulary.aspect_${aspect}`).toLowerCase()}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </Part>
  )
}

const shapes: Record<Effect, StatusKind> = { YES: 'done', PARTLY: 'going', NO: 'no' }

/** 8: what each choice means for the themes that it changes. */
export function OptionsPart({ view }: { view: DecisionBriefView }) {
  const { options } = view.decision
  const themes = view.summary.snapshot.themes
    .filter(({ id }) => options.some(({ effects }) => effects[id]))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
  const recommended = options.find(({ isRecommended }) => isRecommended)
  return (
    <Part id="d8" number={8} title={t('part8')} sources={sourcesOf(8, [])}>
      {themes.length > 0 && (
        <table className="options">
          <caption className="sr">{t('optionsCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('option')}</th>
              {themes.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.map(({ key, name, cost, effects }) => (
              <tr key={key}>
                <th scope="row">
                  {key} {name}
                  <br />
                  <span className="muted">{cost}</span>
                </th>
                {themes.map(({ id }) => (
                  <td key={id}>
                    {effects[id] ? <Status kind={shapes[effects[id]]}>{t(`effect${effects[id]}`)}</Status> : t('effectNone')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className="analysis">
        {options.map(({ key, name, cost, meaning }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{themes.length > 0 ? meaning : [name, cost, meaning].filter(Boolean).join('. ')}</dd>
          </div>
        ))}
      </dl>
      <p>
        {themes.length > 0 && t('sameInAll')} {recommended && t('recommended', { key: recommended.key })} {t('choice')}
      </p>
    </Part>
  )
}
