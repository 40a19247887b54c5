import { isOverdue, tallyOf } from '@/lib/domain/action'
import { today } from '@/lib/domain/calendar'
import { inWords, plainDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { AnswerPage } from '@/lib/queries/answers'
import { LinkButton } from '../ui/link-button'
import { Named, swedishOn } from '../ui/named'
import { Status } from '../ui/status'
import { countsOf, sums, verdictIn } from './verdict-words'

type Props = { page: AnswerPage; locale: Locale; now: Date }

export function AnswerHead({ page, locale, now }: Props) {
  const t = translator(locale, 'answer')
  const { dialogue, decision, themes } = page
  const path = localPath(locale, `/dialoger/${dialogue.slug}`)
  const counts = countsOf(themes.map(({ outcome }) => outcome))
  return (
    <header className="dialogue-head">
      <div className="in-margin-col">
        <Status as="p" kind="done">
          {t('answered')}
        </Status>
        <p className="note">{t('asOf', { date: plainDate(locale, now) })}</p>
      </div>
      <div>
        <p className="kicker" lang={swedishOn(locale)}>
          {dialogue.title}
        </p>
        <h1>{t('title')}</h1>
        {decision && (
          <p className="lede">
            <Named
              text={t('lede', {
                views: dialogue.received,
                themes: themes.length,
                inWords: inWords(locale, themes.length),
                body: decision.bodyName,
                date: plainDate(locale, decision.meetingDate),
                paragraph: decision.paragraph ?? '',
              })}
              swedish={[decision.bodyName]}
              locale={locale}
            />
          </p>
        )}
        <ul className="sum">
          {counts.map(({ outcome, count }) => (
            <li key={outcome}>
              <b>{count}</b> <Status kind={verdictIn(locale, outcome).kind}>{t(sums[outcome])}</Status>
            </li>
          ))}
        </ul>
        <ActionSum page={page} locale={locale} now={now} />
        <p className="actions">
          <LinkButton href={localPath(locale, '/min-synpunkt')}>{t('seeMine')}</LinkButton> <a href={`${path}/trad`}>{t('seeThread')}</a>
        </p>
      </div>
    </header>
  )
}

function ActionSum({ page, locale, now }: Props) {
  const t = translator(locale, 'answer')
  // What is past its day counts as late, whether anybody has said so or not.
  const tally = tallyOf(
    page.themes.flatMap(({ actions }) => actions.map((action) => (isOverdue(action, today(now)) ? 'DELAYED' : action.status))),
  )
  if (tally.total === 0) return null
  const parts = (['Done', 'Going', 'Planned', 'Dropped', 'Late'] as const)
    .map((name) => ({ name, n: tally[name.toLowerCase() as 'done' | 'going' | 'planned' | 'dropped' | 'late'] }))
    .filter(({ n }) => n > 0)
    .map(({ name, n }) => t(`tally${name}`, { n }))
  const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${t('and')} ${parts.at(-1)}`
  return <p>{t('actionsTally', { total: tally.total, parts: list })}</p>
}
