import { translator } from '@/lib/i18n/translator'
import type { SummaryDesk } from '@/lib/queries/summary'
import type { FormAction } from '../form/form-state'
import { Status } from '../ui/status'
import { Tension } from '../ui/tension'
import { Voice } from '../ui/voice'
import { OneButton } from './one-button'

const t = translator('sv', 'summary')
const vocabulary = translator('sv', 'vocabulary')

export type DeskActions = Record<'moveClaim' | 'removeClaim' | 'approveClaim' | 'removeQuote' | 'keepQuote' | 'removeTension', FormAction>
type Props = { desk: SummaryDesk; write: string; actions: DeskActions }

/** What the version says, theme by theme, with what can be done to each thing it says. */
export function DeskThemes({ desk, write, actions }: Props) {
  const mayWrite = desk.can.write.allowed
  return (
    <section id="teman" aria-labelledby="h-teman">
      <h2 id="h-teman">{t('themes')}</h2>
      <p className="muted">{t('themesOrder')}</p>
      {desk.themes.map((theme) => (
        <section key={theme.id} aria-labelledby={`h-${theme.id}`}>
          <h3 id={`h-${theme.id}`}>{theme.name}</h3>
          <p className="muted">{t('views', { count: theme.views })}</p>
          <ul className="lines">
            {theme.claims.map((claim, index) => (
              <ClaimLine
                key={claim.id}
                claim={claim}
                steps={{ up: index > 0, down: index < theme.claims.length - 1 }}
                mayWrite={mayWrite}
                isUnderWork={desk.moves.length > 0}
                write={write}
                actions={actions}
              />
            ))}
          </ul>
          {theme.quotes.map((quote) => (
            <div key={quote.id} id={`c-${quote.id}`}>
              <Voice words={{ text: quote.text }} caption={t('quoteCaption', { no: quote.seqNo })} />
              <div className="actions">
                {quote.isStale && <OneButton action={actions.keepQuote} fields={{ quoteId: quote.id }} text={t('keepQuote')} />}
                {mayWrite && <OneButton action={actions.removeQuote} fields={{ quoteId: quote.id }} text={t('remove')} what={quote.text} />}
              </div>
            </div>
          ))}
          {mayWrite && (
            <p className="actions">
              <a href={`${write}?del=pastaende&tema=${theme.id}`}>
                {t('newClaim')}
                <span className="sr"> {theme.name}</span>
              </a>{' '}
              <a href={`${write}?del=citat&tema=${theme.id}`}>
                {t('newQuote')}
                <span className="sr"> {theme.name}</span>
              </a>
            </p>
          )}
        </section>
      ))}
    </section>
  )
}

type LineProps = {
  claim: SummaryDesk['themes'][number]['claims'][number]
  /** Where it can go from where it stands. */
  steps: { up: boolean; down: boolean }
  mayWrite: boolean
  isUnderWork: boolean
  write: string
  actions: DeskActions
}

function ClaimLine({ claim, steps, mayWrite, isUnderWork, write, actions }: LineProps) {
  const { id, text, kind, sources, isStale, staleReason, isMachineMade, approvedById } = claim
  const waitsForName = isMachineMade && !approvedById
  return (
    <li id={`p-${id}`}>
      <p>
        <b>{text}</b> <span className="muted">{vocabulary(`claimKind_${kind}`)}</span>
      </p>
      <p>
        {sources.length > 0 ? t('sourceNumbers', { numbers: sources.join(', ') }) : <Status kind="stop">{t('noSources')}</Status>}{' '}
        {isStale && <Status kind="late">{t('stale', { why: t(`stale_${staleReason ?? 'RECODED'}`) })}</Status>}{' '}
        {isMachineMade && <Status kind={waitsForName ? 'wait' : 'done'}>{t('machineMark')}</Status>}
      </p>
      <div className="actions">
        {(isStale || waitsForName) && isUnderWork && (
          <OneButton
            action={actions.approveClaim}
            fields={{ claimId: id }}
            text={t(isStale ? 'approveClaim' : 'approveMachine')}
            what={text}
          />
        )}
        {mayWrite && (
          <>
            <a href={`${write}?del=kallor&id=${id}`}>
              {t('chooseSources')}
              <span className="sr"> {text}</span>
            </a>
            <a href={`${write}?del=pastaende&id=${id}`}>
              {t('edit')}
              <span className="sr"> {text}</span>
            </a>
            {(['up', 'down'] as const).map(
              (to) =>
                steps[to] && (
                  <OneButton key={to} action={actions.moveClaim} fields={{ claimId: id, to }} text={t(`move_${to}`)} what={text} />
                ),
            )}
            <OneButton action={actions.removeClaim} fields={{ claimId: id }} text={t('remove')} what={text} />
          </>
        )}
      </div>
    </li>
  )
}

/** Conflicts, both sides beside each other. */
export function DeskTensions({ desk, write, actions }: Props) {
  const mayWrite = desk.can.write.allowed
  return (
    <section aria-labelledby="h-oense">
      <h2 id="h-oense">{t('tensions')}</h2>
      {desk.tensions.map(({ id, no, aText, bText, a, b, isStale }) => (
        <div key={id} id={`m-${id}`}>
          <Tension
            title={t('tension', { no })}
            sides={[<Side key="a" text={aText} numbers={a} />, <Side key="b" text={bText} numbers={b} />]}
            note={isStale ? <Status kind="late">{t('stale', { why: t('stale_HIDDEN') })}</Status> : undefined}
          />
          {mayWrite && (
            <div className="actions">
              <a href={`${write}?del=motsattning&id=${id}`}>
                {t('edit')}
                <span className="sr"> {t('tension', { no })}</span>
              </a>
              <OneButton action={actions.removeTension} fields={{ tensionId: id }} text={t('remove')} what={t('tension', { no })} />
            </div>
          )}
        </div>
      ))}
      {mayWrite && (
        <p>
          <a href={`${write}?del=motsattning`}>{t('newTension')}</a>
        </p>
      )}
    </section>
  )
}

function Side({ text, numbers }: { text: string; numbers: number[] }) {
  return (
    <div>
      <p>{text}</p>
      <p className="muted">{t('sourceNumbers', { numbers: numbers.join(', ') })}</p>
    </div>
  )
}
