import { dayOf } from '@/lib/domain/calendar'
import { isInForce } from '@/lib/domain/decision'
import { plainDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { TopicDesk } from '@/lib/queries/topics'
import { ActionForm } from '../form/action-form'
import { FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Details } from '../ui/details'
import { LinkButton } from '../ui/link-button'

const t = translator('sv', 'topic')
const chrome = translator('sv', 'chrome')
const words = translator('sv', 'vocabulary')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

type Decision = TopicDesk['topic']['decisions'][number]
type Props = { desk: TopicDesk; root: string; token: string; actions: { minutes: FormAction; correct: FormAction } }

/** The body's decisions with their minutes. A corrected one stays, with what was wrong. */
export function DecisionRows({ desk, root, token, actions }: Props) {
  const { decisions } = desk.topic
  if (decisions.length === 0) return null
  return (
    <section className="tasks" aria-labelledby="beslut">
      <h2 id="beslut">{t('decisions')}</h2>
      {decisions.map((decision, index) => (
        <article key={decision.id}>
          <h3>
            {words(`decisionKind_${decision.kind}`)}: {words(`decisionState_${decision.state}`)}
          </h3>
          <p className="muted">
            {t('decidedLine', {
              body: decision.body.name,
              paragraph: decision.paragraph ?? '',
              date: plainDate('sv', decision.meetingDate),
            })}
          </p>
          {decision.correction && <p>{t('correctionNote', { why: decision.correction })}</p>}
          <p>{decision.text}</p>
          {desk.can.publish.allowed && index === decisions.length - 1 && desk.topic.state !== 'FORWARDED_TO_BODY' && (
            <NextForDecision decision={decision} root={root} token={token} actions={actions} />
          )}
        </article>
      ))}
    </section>
  )
}

function NextForDecision({ decision, root, token, actions }: Omit<Props, 'desk'> & { decision: Decision }) {
  return (
    <>
      {decision.state === 'DECIDED' && (
        <ActionForm action={actions.minutes} texts={texts} className="ws-form">
          <input type="hidden" name="decisionId" value={decision.id} />
          <FormText id="approvedOn" label={t('approvedOn')} type="date" short />
          <SubmitButton look="quiet" pendingText={t('saving')}>
            {t('approveMinutes')}
          </SubmitButton>
        </ActionForm>
      )}
      {decision.state === 'MINUTES_APPROVED' && (
        <p className="actions">
          <LinkButton href={`${root}/${decision.topicId}/publicera?beslut=${decision.id}`}>{t('publish')}</LinkButton>
        </p>
      )}
      {isInForce(decision.state) && (
        <Details summary={t('correct')}>
          <ActionForm action={actions.correct} initial={{ values: {}, errors: [], token }} texts={texts} className="ws-form">
            <input type="hidden" name="decisionId" value={decision.id} />
            <FormTextarea id="correction" label={t('correction')} rows={2} />
            <CorrectionFields decision={decision} />
            <SubmitButton look="quiet" pendingText={t('saving')}>
              {t('saveCorrection')}
            </SubmitButton>
          </ActionForm>
        </Details>
      )}
    </>
  )
}

function CorrectionFields({ decision }: { decision: Decision }) {
  return (
    <>
      <FormText id="meetingDate" label={t('meetingDate')} type="date" short defaultValue={dayOf(decision.meetingDate)} />
      <FormText id="paragraph" label={t('paragraph')} short defaultValue={decision.paragraph ?? ''} />
      <FormTextarea id="text" label={t('text')} rows={4} defaultValue={decision.text} />
    </>
  )
}
