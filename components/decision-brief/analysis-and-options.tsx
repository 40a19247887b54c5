import type { Effect } from '@/lib/domain/agenda'
import { isAfterTheMeeting } from '@/lib/domain/decision'
import { type AnalysisAspect, analysisAspects } from '@/lib/domain/vocabulary'
import { dayMonth } from '@/lib/i18n/dates'
import { signature } from '@/lib/i18n/in-sentence'
import { say, translator } from '@/lib/i18n/translator'
import type { DecisionBriefView } from '@/lib/queries/decision-brief'
import { Part } from '../ui/part'
import { Status, type StatusKind } from '../ui/status'
import { sourcesOf } from './question-and-ask'

const t = translator('sv', 'elected')

/** 7: what the officials say of the whole, under their names. Theme by theme it is an appendix: two sheets are two sheets. */
export function AnalysisPart({ view }: { view: DecisionBriefView }) {
  const whole = analysisAspects.flatMap((aspect) => view.analyses.find((one) => !one.themeId && one.aspect === aspect) ?? [])
  const byTheme = view.analyses.filter(({ themeId }) => themeId)
  const left = analysisAspects.filter((aspect) => !whole.some((one) => one.aspect === aspect))
  const writers = [...new Set((whole.length > 0 ? whole : byTheme).map(({ by }) => by))].filter(Boolean)
  const latest = view.analyses.at(-1)
  const source =
    writers.length > 0 && `${writers.map((writer) => signature('sv', writer)).join('. ')}. ${latest ? dayMonth('sv', latest.at) : ''}.`
  return (
    <Part id="d7" number={7} title={t('part7')} sources={sourcesOf(7, [source, byTheme.length > 0 && t('appendixNote')])}>
      {view.analyses.length === 0 && <p>{t('noAnalyses')}</p>}
      {whole.length > 0 && (
        <dl className="analysis wide">
          {whole.map(({ aspect, text }) => (
            <div key={aspect}>
              <dt>{aspectName(aspect)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {whole.length > 0 && left.length > 0 && (
        <p>{t('analysesLeft', { list: left.map((aspect) => aspectName(aspect).toLowerCase()).join(', ') })}</p>
      )}
      {byTheme.length > 0 && (
        <p className="no-print">
          <a href={`/beslut/${view.decision.id}/bilaga`}>{t('appendixOpen')}</a>
        </p>
      )}
    </Part>
  )
}

const aspectName = (aspect: AnalysisAspect) => say('sv', `vocabulary.aspect_${aspect}`)

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
      {themes.length > 0 && <EffectTable options={options} themes={themes} />}
      {options.length > 0 ? (
        <dl className="analysis">
          {options.map(({ key, name, cost, meaning }) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{themes.length > 0 ? meaning : [name, cost, meaning].filter(Boolean).join('. ')}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{t('noOptions')}</p>
      )}
      <p>
        {themes.length > 0 && t('sameInAll')} {recommended && t('recommended', { key: recommended.key })}{' '}
        {!isAfterTheMeeting(view.decision.state) && t('choice')}
      </p>
    </Part>
  )
}

type Option = DecisionBriefView['decision']['options'][number]

/** On a narrow screen it scrolls by itself, by keyboard too. */
function EffectTable({ options, themes }: { options: Option[]; themes: { id: string; name: string }[] }) {
  return (
    <section className="table-scroll" aria-label={t('optionsCaption')} {...reachedByKeyboard}>
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
                <td key={id}>{effects[id] ? <Status kind={shapes[effects[id]]}>{t(`effect${effects[id]}`)}</Status> : t('effectNone')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

// Someone without a pointer can only scroll what they can focus.
const reachedByKeyboard = { tabIndex: 0 }
