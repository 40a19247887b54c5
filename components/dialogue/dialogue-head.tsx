import type { ReactNode } from 'react'
import { Facts } from '@/components/ui/facts'
import { LinkButton } from '@/components/ui/link-button'
import { Named } from '@/components/ui/named'
import { Status } from '@/components/ui/status'
import { stepOf } from '@/lib/domain/vocabulary'
import { atClock, longDate } from '@/lib/i18n/dates'
import { localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { DialogueView } from './dialogue-view'
import { statusOfState } from './state-status'

/** The minute: what can be influenced, how much, who decides, when the answer comes. */
export function DialogueHead({ view, tools }: { view: DialogueView; tools: ReactNode }) {
  const { dialogue, locale, words } = view
  const t = translator(locale, 'dialogue')
  const at = (rest: string) => localPath(locale, `/dialoger/${dialogue.slug}${rest}`)
  return (
    <header className="dialogue-head">
      <div className="in-margin-col">
        <Status as="p" kind={statusOfState(dialogue.isOpen ? 'OPEN' : dialogue.state === 'OPEN' ? 'CLOSED' : dialogue.state)}>
          {t(dialogue.state === 'OPEN' && !dialogue.isOpen ? 'state_CLOSED' : `state_${dialogue.state}`)}
        </Status>
        {dialogue.isInfluenceable && dialogue.closesAt && (
          <p className="note">
            {dialogue.state === 'SCHEDULED' && dialogue.opensAt
              ? t('opens', { when: longDate(locale, dialogue.opensAt) })
              : t(dialogue.isOpen ? 'until' : 'closed', {
                  when: `${longDate(locale, dialogue.closesAt)} ${atClock(locale, dialogue.closesAt)}`,
                })}
          </p>
        )}
      </div>
      <div>
        {words.question && (
          <p className="kicker">
            <Named text={words.title} swedish={words.swedish} locale={locale} />
          </p>
        )}
        <h1>
          <Named text={words.question || words.title} swedish={words.swedish} locale={locale} />
        </h1>
        {tools}
        <Facts
          facts={inShort(view).map(({ term, value }) => ({
            term,
            value: <Named text={value} swedish={words.swedish} locale={locale} />,
          }))}
        />
        <p className="actions">
          {dialogue.isOpen && <LinkButton href={at('/bidra/start')}>{t('sayWhatYouThink')}</LinkButton>}
          {dialogue.isOpen && <a href="#delta">{t('otherWays')}</a>}
          {dialogue.answeredOn && <LinkButton href={at('/svar')}>{t('readAnswer')}</LinkButton>}
          {dialogue.summaryVersion !== null && <a href={at('/sammanstallning')}>{t('readSummary')}</a>}
        </p>
        {!dialogue.isInfluenceable && <p className="lede">{t('noForm')}</p>}
      </div>
    </header>
  )
}

function inShort({ dialogue, locale, words }: DialogueView) {
  const t = translator(locale, 'dialogue')
  const vocabulary = translator(locale, 'vocabulary')
  const level = vocabulary(`level_${dialogue.level}`)
  const influence = dialogue.isInfluenceable
    ? [
        { term: t('youInfluence'), value: asOne(words.canInfluence) },
        { term: t('yourInfluence'), value: `${t('levelStep', { level, step: stepOf(dialogue.level) })} ${words.promise}`.trim() },
      ]
    : [{ term: t('yourInfluence'), value: `${level}. ${t('promise_INFORM')}` }]
  const decides =
    dialogue.bodyName && dialogue.decisionDate
      ? [
          {
            term: t('decides'),
            value: words.decides ?? t('decidesWhen', { body: dialogue.bodyName, date: longDate(locale, dialogue.decisionDate) }),
          },
        ]
      : []
  return [...influence, ...decides, ...answerFact({ dialogue, locale, words })].filter(({ value }) => value !== '')
}

function answerFact({ dialogue, locale }: DialogueView) {
  const t = translator(locale, 'dialogue')
  if (!dialogue.dueOn) return []
  const value = dialogue.fulfilledAt
    ? t('answered', { date: longDate(locale, dialogue.fulfilledAt) })
    : t('answerBy', { date: longDate(locale, dialogue.dueOn) })
  return [{ term: t('youGetAnswer'), value }]
}

/** The list of what can be influenced as one sentence; the whole of it stands below. */
function asOne(items: string[]): string {
  const [first, ...rest] = items.slice(0, 3)
  if (!first) return ''
  return `${[first, ...rest.map((item) => item.charAt(0).toLocaleLowerCase('sv') + item.slice(1))].join('; ')}${items.length > 3 ? ' …' : '.'}`
}
