import { isOverdue } from '@/lib/domain/action'
import { today } from '@/lib/domain/calendar'
import type { MyAction, MyAnswer as View } from '@/lib/domain/my-answer'
import { wasMoved } from '@/lib/domain/promise'
import { dayMonth, plainDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Named, swedishOn } from '../ui/named'
import { Status } from '../ui/status'
import { Verdict } from '../ui/verdict'
import { Paragraphs } from '../ui/voice'
import { ClosedAnswers } from '../views/closed-answers'
import { markedDeed } from './marked-deed'
import { verdictIn } from './verdict-words'

type Props = { view: View; locale: Locale; now: Date }

/** One view's own thread: you said, we read, the body answered, this has happened. */
export function MyAnswer({ view, locale, now }: Props) {
  const t = translator(locale, 'answer')
  const { said, summary, decided, promise, dialogue } = view
  return (
    <ol className="own-thread">
      <li className="you">
        <h2>
          {t('mineSaid')} <span className="note">{plainDate(locale, said.at)}</span>
        </h2>
        <div className="said" lang={said.language} dir={said.direction}>
          <Paragraphs text={said.text} />
        </div>
        <ClosedAnswers answers={said.answers} lang={swedishOn(locale)} />
        {said.isWithdrawn && <p>{t('mineWithdrawn')}</p>}
      </li>
      <ReadStep view={view} locale={locale} />
      {summary && (
        <li className="you read">
          <h2>
            {t('mineSummary')} <span className="note">{dayMonth(locale, summary.at)}</span>
          </h2>
          {summary.claims.length > 0 && <p>{t('mineClaims')}</p>}
          {summary.claims.map((claim) => (
            <p key={claim} lang={swedishOn(locale)}>
              ”{claim}”
            </p>
          ))}
          {summary.isQuoted && <p>{t('mineQuoted')}</p>}
        </li>
      )}
      {decided ? (
        <Decided view={view} decided={decided} locale={locale} now={now} />
      ) : (
        <li className="town">
          <h2>{t('mineNoAnswer')}</h2>
          {promise && promise.daysLate > 0 && (
            <>
              <Status as="p" kind="late">
                {t('late', { n: promise.daysLate })}
              </Status>
              <p>{t('lateWas', { date: plainDate(locale, promise.firstDueOn) })}</p>
            </>
          )}
          {promise && (promise.daysLate === 0 || wasMoved(promise)) && (
            <p>{t('minePromised', { date: plainDate(locale, promise.dueOn) })}</p>
          )}
          <p>
            <a href={localPath(locale, `/dialoger/${dialogue.slug}`)}>{t('backToDialogue')}</a>
          </p>
        </li>
      )}
    </ol>
  )
}

function ReadStep({ view, locale }: Omit<Props, 'now'>) {
  const t = translator(locale, 'answer')
  const { read, dialogue } = view
  if (!read)
    return (
      <li className="you read">
        <h2>{t('mineNotRead')}</h2>
        <p>{t('mineNotReadText')}</p>
      </li>
    )
  const page = localPath(locale, `/dialoger/${dialogue.slug}/svar`)
  return (
    <li className="you read">
      <h2>
        {t('mineRead')} <span className="note">{dayMonth(locale, read.at)}</span>
      </h2>
      {read.isOutside && <p>{t('mineOutside', { to: read.forwardedTo })}</p>}
      {read.themes.length > 0 && <p>{t('mineReadIn', { n: read.themes.length })}</p>}
      <ul>
        {read.themes.map(({ key, name, others }) => (
          <li key={key}>
            <span lang={swedishOn(locale)}>{view.decided ? <a href={`${page}#${key}`}>{name}</a> : name}</span>.{' '}
            <span className="note">{t('mineOthers', { n: others })}.</span>
          </li>
        ))}
      </ul>
    </li>
  )
}

function Decided({ view, decided, locale, now }: Props & { decided: NonNullable<View['decided']> }) {
  const t = translator(locale, 'answer')
  // One action can follow from the answers to several themes.
  const actions = [...new Map(decided.answers.flatMap(({ actions }) => actions.map((action) => [action.id, action]))).values()]
  const swedish = swedishOn(locale)
  return (
    <>
      <li className="town decided">
        <h2>
          {t('mineAnswered', { body: view.dialogue.bodyName })}{' '}
          <span className="note">
            {dayMonth(locale, decided.at)}, {decided.paragraph}
          </span>
        </h2>
        {decided.answers.map((answer) => (
          <div key={answer.key}>
            <h3 className="h4" lang={swedish}>
              {answer.name}
            </h3>
            <Verdict {...verdictIn(locale, answer.outcome)} />
            <p lang={swedish}>{answer.short}</p>
            <Paragraphs text={answer.motivation} lang={swedish} />
            {answer.forwardedTo && <p>{t('forwardedTo', { to: answer.forwardedTo })}</p>}
          </div>
        ))}
        <p>
          <a href={localPath(locale, `/dialoger/${view.dialogue.slug}/svar`)}>{t('mineReadAll')}</a>
        </p>
      </li>
      {actions.length > 0 && (
        <li className="town">
          <h2>{t('mineDone')}</h2>
          {actions.map((action) => (
            <Done key={action.id} action={action} locale={locale} now={now} />
          ))}
        </li>
      )}
    </>
  )
}

function Done({ action, locale, now }: { action: MyAction; locale: Locale; now: Date }) {
  const t = translator(locale, 'answer')
  const { status, what, why } = markedDeed(locale, action, now)
  return (
    <div>
      <Status as="p" kind={status.kind}>
        {status.text}
      </Status>
      <p>{what}</p>
      {why && <p>{why}</p>}
      <p className="note">
        {/* Where it is late, who answers for it has just been said. */}
        {!isOverdue(action, today(now)) && (
          <Named text={t('responsible', { owner: action.ownerName })} swedish={[action.ownerName]} locale={locale} />
        )}{' '}
        {t('nextUpdate', { date: plainDate(locale, action.nextUpdateOn) })}
      </p>
    </div>
  )
}
