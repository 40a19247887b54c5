import { plainDate } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'
import type { TopicDesk as Desk } from '@/lib/queries/topics'
import type { FormAction } from '../form/form-state'
import { Facts } from '../ui/facts'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import { Status } from '../ui/status'
import { DecisionRows } from './decision-rows'
import { RecordForm } from './record-form'
import { ScreenForm } from './screen-form'
import { topicStatus } from './topic-status'

const t = translator('sv', 'topic')
const words = translator('sv', 'vocabulary')

export type TopicActions = { screen: FormAction; record: FormAction; minutes: FormAction; correct: FormAction }
type Props = { desk: Desk; root: string; token: string; actions: TopicActions }

/** A proposal on its way to a decision: what was said, what was answered, and what this reader may do now. */
export function TopicDesk({ desk, root, token, actions }: Props) {
  const { topic, can } = desk
  const isBeforeBody = topic.state === 'FORWARDED_TO_BODY'
  return (
    <>
      <p>
        <a href={root}>{t('back')}</a>
      </p>
      <h1>{topic.title}</h1>
      <Status as="p" kind={topicStatus[topic.state]}>
        {words(`topicState_${topic.state}`)}
      </Status>
      <Facts facts={factsOf(desk)} />
      {desk.screenings.length > 0 && <History desk={desk} />}
      <DecisionRows desk={desk} root={root} token={token} actions={actions} />
      {desk.steps.length > 0 &&
        (can.screen.allowed ? <ScreenForm desk={desk} action={actions.screen} /> : <No because={can.screen.because} say="screenNot" />)}
      {isBeforeBody &&
        (can.record.allowed ? (
          <RecordForm desk={desk} token={token} action={actions.record} />
        ) : (
          <No because={can.record.because} say="recordNot" />
        ))}
      {can.createProject.allowed &&
        topic.projects.length === 0 &&
        !['MERGED', 'WITHDRAWN', 'REDIRECTED', 'DECIDED_NO'].includes(topic.state) && (
          <p className="actions">
            <LinkButton look="quiet" href={`/arbetsyta/projekt/nytt?amne=${topic.id}`}>
              {t('createProject')}
            </LinkButton>
          </p>
        )}
    </>
  )
}

function factsOf({ topic }: Desk) {
  const projects = topic.projects.map(({ id, title }) => (
    <a key={id} href={`/arbetsyta/projekt/${id}`}>
      {title}
    </a>
  ))
  return [
    { term: t('proposal'), value: topic.text, said: true },
    ...(topic.reason ? [{ term: t('reasonGiven'), value: topic.reason, said: true }] : []),
    { term: t('from'), value: `${words(`topicOrigin_${topic.origin}`)}, ${plainDate('sv', topic.submittedAt)}` },
    ...(topic.body ? [{ term: t('body'), value: topic.body }] : []),
    ...(topic.redirectedTo ? [{ term: t('redirectedTo'), value: topic.redirectedTo }] : []),
    ...(topic.mergedInto ? [{ term: t('mergedWith'), value: topic.mergedInto.title }] : []),
    ...(projects.length > 0 ? [{ term: t('projects'), value: projects }] : []),
  ]
}

function History({ desk }: { desk: Desk }) {
  return (
    <section className="tasks" aria-labelledby="historik">
      <h2 id="historik">{t('history')}</h2>
      <ul className="lines">
        {desk.screenings.map(({ id, at, to, answer, by }) => (
          <li key={id}>
            <div>
              <b>
                {plainDate('sv', at)}: {words(`topicState_${to}`)}
              </b>{' '}
              <span className="muted">{by}</span>
              <p>{answer}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function No({ because, say: key }: { because: `${string}.${string}`; say: string }) {
  return (
    <Notice small>
      <p>
        {t(key)} {say('sv', because)}
      </p>
    </Notice>
  )
}
