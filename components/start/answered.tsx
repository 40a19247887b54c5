import { EmptyState } from '@/components/ui/empty-state'
import { Named } from '@/components/ui/named'
import { Section } from '@/components/ui/section'
import { Status, type StatusKind } from '@/components/ui/status'
import { Voice } from '@/components/ui/voice'
import { plainDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { Pair as AnsweredVoice } from '@/lib/queries/start-page'

/** A voice, and what was done: a no among them when there is one. */
export function Answered({ pairs, locale }: { pairs: AnsweredVoice[]; locale: Locale }) {
  const t = translator(locale, 'start')
  return (
    <Section id="gjorde" title={t('youSaidWeDid')} body="wide">
      {pairs.length === 0 && <EmptyState title={t('noAnswers')} />}
      {pairs.map((pair, index) => (
        <div key={`${pair.slug} ${pair.themeName}`} className={index === 0 ? 'pair first' : 'pair'}>
          <Voice
            words={{ text: pair.quote, lang: pair.language === locale ? undefined : pair.language, dir: pair.direction }}
            caption={<Named text={t('quoteFrom', { title: pair.title, no: pair.seqNo })} swedish={[pair.title]} locale={locale} />}
          />
          <div className="did">
            <Status as="p" kind={outcomeStatus(pair).kind}>
              {outcomeStatus(pair).text(locale)}
            </Status>
            <p lang={locale === 'sv' ? undefined : 'sv'}>{pair.short}</p>
            <p className="note">
              <Named
                text={t('decidedBy', {
                  body: pair.bodyName,
                  date: plainDate(locale, pair.meetingDate),
                  paragraph: pair.paragraph ?? 'none',
                })}
                swedish={[pair.bodyName]}
                locale={locale}
              />
            </p>
          </div>
        </div>
      ))}
      {pairs.length > 0 && (
        <p className="after">
          <a className="tap" href={localPath(locale, '/svar')}>
            {t('allAnswers')}
          </a>
        </p>
      )}
    </Section>
  )
}

type Said = { kind: StatusKind; text: (locale: Locale) => string }

/** The state of what is being done when something is; else the answer itself. */
function outcomeStatus({ outcome, actionStatus, actionDueOn }: AnsweredVoice): Said {
  const words =
    (key: string): Said['text'] =>
    (locale) =>
      translator(locale, 'start')(key, { date: actionDueOn ? plainDate(locale, actionDueOn) : '' })
  if (outcome === 'NOT_ADOPTED') return { kind: 'no', text: words('statusNo') }
  if (outcome === 'OUTSIDE_MANDATE') return { kind: 'away', text: words('statusAway') }
  if (outcome === 'NEEDS_MORE_WORK') return { kind: 'going', text: words('statusMore') }
  if (outcome === 'ALREADY_IN_PLACE') return { kind: 'done', text: words('statusInPlace') }
  if (actionStatus === 'DONE') return { kind: 'done', text: words('statusDone') }
  if (actionStatus === 'DELAYED') return { kind: 'late', text: words('statusLate') }
  if (actionStatus === 'IN_PROGRESS') return { kind: 'going', text: words('statusGoing') }
  if (actionStatus === 'PLANNED') return { kind: 'todo', text: words('statusPlanned') }
  return outcome === 'PARTLY' ? { kind: 'going', text: words('statusPartly') } : { kind: 'done', text: words('statusYes') }
}
