import { plainDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { TopicDesk } from '@/lib/queries/topics'
import { ActionForm } from '../form/action-form'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../ui/link-button'
import { MessagePage } from '../ui/message-page'

const t = translator('sv', 'topic')
const chrome = translator('sv', 'chrome')
const words = translator('sv', 'vocabulary')

type Props = { desk: TopicDesk; decisionId: string; root: string; action: FormAction }

/** Once it is public it can only be corrected visibly: so it is asked on a page of its own, with what will be read. */
export function PublishQuestion({ desk, decisionId, root, action }: Props) {
  const back = `${root}/${desk.topic.id}`
  const decision = desk.topic.decisions.find(({ id }) => id === decisionId)
  if (decision?.state !== 'MINUTES_APPROVED')
    return (
      <MessagePage title={t('publishNot')} actions={<LinkButton href={back}>{t('backToTopic')}</LinkButton>}>
        <p>{decision ? t('publishNotText', { state: words(`decisionState_${decision.state}`) }) : t('publishNone')}</p>
      </MessagePage>
    )
  const when = { body: decision.body.name, paragraph: decision.paragraph ?? '', date: plainDate('sv', decision.meetingDate) }
  return (
    <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}>
      <input type="hidden" name="decisionId" value={decision.id} />
      <MessagePage
        over={desk.topic.title}
        title={<span id="l-publish">{t('publishAsk')}</span>}
        actions={
          <>
            <SubmitButton look="danger" pendingText={t('saving')}>
              {t('publishDo')}
            </SubmitButton>
            <LinkButton look="quiet" href={back}>
              {t('publishLater')}
            </LinkButton>
          </>
        }
      >
        <p>{t('publishMeans')}</p>
        <p>
          <b>{words(`decisionKind_${decision.kind}`)}.</b> {t('decidedLine', when)}
        </p>
        <p>{decision.text}</p>
      </MessagePage>
    </ActionForm>
  )
}
