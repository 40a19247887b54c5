import { plainDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { AnswerPage } from '@/lib/queries/answers'
import { Details } from '../ui/details'
import { Named, swedishOn } from '../ui/named'
import { Section } from '../ui/section'
import { Paragraphs } from '../ui/voice'

type Props = { page: AnswerPage; locale: Locale }

/** The decision itself, those who wanted otherwise, corrections beside what they correct, and who signs. */
export function DecisionAndSign({ page, locale }: Props) {
  const t = translator(locale, 'answer')
  const { decision } = page
  if (!decision) return null
  const approved = decision.minutesApprovedOn ? plainDate(locale, decision.minutesApprovedOn) : '–'
  const meta = { body: decision.bodyName, date: plainDate(locale, decision.meetingDate), paragraph: decision.paragraph ?? '', approved }
  return (
    <>
      <Section id="beslut" title={t('decision')}>
        <Paragraphs text={decision.text} lang={swedishOn(locale)} />
        {decision.option && (
          <p>
            <Named
              text={t('chosen', { key: decision.option.key, name: decision.option.name })}
              swedish={[decision.option.name]}
              locale={locale}
            />
          </p>
        )}
        <p className="note">
          <Named text={t('decisionMeta', meta)} swedish={[meta.body]} locale={locale} />
        </p>
        <Corrections page={page} locale={locale} />
      </Section>
      {decision.reservations.length > 0 && (
        <Section id="reservationer" title={t('reservations')}>
          <p>{t('reservationsLead', { n: decision.reservations.length, paragraph: decision.paragraph ?? '' })}</p>
          {decision.reservations.map(({ id, member, party, text }) => (
            <figure key={id} className="voice">
              <blockquote lang="sv">
                <Paragraphs text={text} />
              </blockquote>
              <figcaption lang={swedishOn(locale)}>{`${member} (${party})`}</figcaption>
            </figure>
          ))}
        </Section>
      )}
      {decision.message && (
        <Section id="fran" title={<Named text={t('sign', { who: decision.signedBy })} swedish={[decision.signedBy]} locale={locale} />}>
          <Paragraphs text={decision.message} lang={swedishOn(locale)} />
          <Sent page={page} locale={locale} />
        </Section>
      )}
    </>
  )
}

/** What was published before it was put right stays readable, with the day and the reason. */
function Corrections({ page, locale }: Props) {
  const t = translator(locale, 'answer')
  const corrections = page.decision?.corrections ?? []
  if (corrections.length === 0) return null
  return (
    <>
      <h3>{t('correction')}</h3>
      {corrections.map(({ id, createdAt, reason, meetingDate, paragraph, text }) => (
        <div key={id} className="flow">
          <p>
            <Named text={t('correctedOn', { date: plainDate(locale, createdAt), reason })} swedish={[reason]} locale={locale} />
          </p>
          <Details summary={t('stoodBefore')}>
            <p>{t('stoodMeta', { date: plainDate(locale, meetingDate), paragraph: paragraph ?? '' })}</p>
            <Paragraphs text={text} lang={swedishOn(locale)} />
          </Details>
        </div>
      ))}
    </>
  )
}

function Sent({ page, locale }: Props) {
  const t = translator(locale, 'answer')
  const { decision, promise } = page
  if (!decision?.sentAt) return null
  const early = promise?.daysEarly ?? 0
  const kept = !promise?.fulfilledAt
    ? ''
    : early > 0
      ? t('sentEarly', { n: early })
      : early < 0
        ? t('sentLate', { n: -early })
        : t('sentOnTime')
  return (
    <p className="note">
      {t('sentNote', { date: plainDate(locale, decision.sentAt), n: decision.recipients })} {kept}
    </p>
  )
}
