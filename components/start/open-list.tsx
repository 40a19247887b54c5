import { EmptyState } from '@/components/ui/empty-state'
import { Facts } from '@/components/ui/facts'
import { Lines } from '@/components/ui/lines'
import { LinkButton } from '@/components/ui/link-button'
import { Named, swedishOn } from '@/components/ui/named'
import { Section } from '@/components/ui/section'
import { stepOf } from '@/lib/domain/vocabulary'
import { longDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { ListedDialogue as Listed } from '@/lib/queries/start-page'

type Props = { open: Listed[]; coming: Listed[]; information: Listed[]; locale: Locale }

/** What is open: the one that closes last in full, the others on lines, information marked as such. */
export function OpenList({ open, coming, information, locale }: Props) {
  const t = translator(locale, 'start')
  const [first, ...more] = open
  return (
    <Section id="oppet" title={t('openNow')} body="plain">
      {first ? (
        <FirstOpen dialogue={first} locale={locale} />
      ) : (
        <EmptyState title={t('nothingOpen')}>
          <p>{t('nothingOpenMore')}</p>
        </EmptyState>
      )}
      {more.length + coming.length + information.length > 0 && (
        <Lines
          className="open-more"
          lines={[...more, ...coming, ...information].map((dialogue) => ({
            key: dialogue.slug,
            content: <ListedLine dialogue={dialogue} locale={locale} />,
          }))}
        />
      )}
      <p className="after">
        <a className="tap" href={localPath(locale, '/dialoger')}>
          {t('allDialogues')}
        </a>
      </p>
    </Section>
  )
}

function FirstOpen({ dialogue, locale }: { dialogue: Listed; locale: Locale }) {
  const t = translator(locale, 'start')
  const d = translator(locale, 'dialogue')
  const own = dialogue.brief.translations[locale]
  const level = translator(locale, 'vocabulary')(`level_${dialogue.level}`)
  const at = (rest: string) => localPath(locale, `/dialoger/${dialogue.slug}${rest}`)
  return (
    <article className="open-first">
      <p className="note">
        <Named
          text={t('until', { title: own?.title ?? dialogue.title, date: dialogue.closesAt ? longDate(locale, dialogue.closesAt) : '' })}
          swedish={[dialogue.title]}
          locale={locale}
        />
      </p>
      <h3>
        <a href={at('')} lang={own?.question ? undefined : swedishOn(locale)}>
          {own?.question ?? (dialogue.brief.question || dialogue.title)}
        </a>
      </h3>
      <p lang={own?.purpose ? undefined : swedishOn(locale)}>{own?.purpose ?? dialogue.brief.purpose}</p>
      <Facts
        facts={[
          { term: d('yourInfluence'), value: d('levelStep', { level, step: stepOf(dialogue.level) }) },
          ...(dialogue.bodyName && dialogue.decisionDate
            ? [{ term: d('decides'), value: <Decides body={dialogue.bodyName} date={dialogue.decisionDate} locale={locale} /> }]
            : []),
          ...(dialogue.dueOn ? [{ term: d('youGetAnswer'), value: d('byLatest', { date: longDate(locale, dialogue.dueOn) }) }] : []),
        ]}
      />
      <p className="actions">
        <LinkButton href={at('/bidra/start')}>{d('sayWhatYouThink')}</LinkButton> <a href={at('')}>{t('readFirst')}</a>
      </p>
    </article>
  )
}

function Decides({ body, date, locale }: { body: string; date: Date; locale: Locale }) {
  const text = translator(locale, 'dialogue')('decidesWhen', { body, date: longDate(locale, date) })
  return <Named text={text} swedish={[body]} locale={locale} />
}

export function ListedLine({ dialogue, locale, to = '' }: { dialogue: Listed; locale: Locale; to?: '' | '/trad' }) {
  const own = dialogue.brief.translations[locale]
  return (
    <>
      <h3>
        <a href={localPath(locale, `/dialoger/${dialogue.slug}${to}`)} lang={own?.title ? undefined : swedishOn(locale)}>
          {own?.title ?? dialogue.title}
        </a>
      </h3>
      <p lang={own?.question ? undefined : swedishOn(locale)}>{own?.question ?? (dialogue.brief.question || dialogue.brief.purpose)}</p>
      <p className="note">{lineNote(dialogue, locale)}</p>
    </>
  )
}

function lineNote(dialogue: Listed, locale: Locale): string {
  const t = translator(locale, 'start')
  const d = translator(locale, 'dialogue')
  if (dialogue.state === 'INFORMATION') return t('informationOnly')
  const level = d('levelStep', {
    level: translator(locale, 'vocabulary')(`level_${dialogue.level}`),
    step: stepOf(dialogue.level),
  }).replace(/\.$/, '')
  const parts = [level]
  if (dialogue.state === 'SCHEDULED' && dialogue.opensAt) parts.push(t('opens', { date: longDate(locale, dialogue.opensAt) }))
  else if (dialogue.isOpen && dialogue.closesAt) parts.push(t('untilDate', { date: longDate(locale, dialogue.closesAt) }))
  else parts.push(d(`state_${dialogue.state === 'OPEN' ? 'CLOSED' : dialogue.state}`))
  if (dialogue.dueOn && !dialogue.fulfilledAt) parts.push(t('answerBy', { date: longDate(locale, dialogue.dueOn) }))
  return parts.join(' · ')
}
