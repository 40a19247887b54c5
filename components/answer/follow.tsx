import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ActionForm } from '../form/action-form'
import { FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { Honeypot } from '../form/honeypot'
import { SubmitButton } from '../form/submit-button'
import { MessagePage } from '../ui/message-page'
import { Named } from '../ui/named'

type Props = { locale: Locale; dialogue: { slug: string; title: string }; action: FormAction }

export function FollowForm({ locale, dialogue, action }: Props) {
  const t = translator(locale, 'answer')
  return (
    <MessagePage title={<Named text={t('followTitle', { title: dialogue.title })} swedish={[dialogue.title]} locale={locale} />}>
      <p>{t('followLead')}</p>
      <ActionForm action={action} texts={{ summary: t('formSummary'), errorPrefix: t('formErrorPrefix') }}>
        <input type="hidden" name="slug" value={dialogue.slug} />
        <Honeypot name="webbplats" label={t('leaveEmpty')} />
        <FormText id="email" type="email" autoComplete="email" label={t('followEmail')} hint={t('followHint')} />
        <SubmitButton pendingText={t('followSending')}>{t('followSend')}</SubmitButton>
      </ActionForm>
    </MessagePage>
  )
}

/** A page with a question: a mail program that opens links has pressed nothing. */
export function FollowQuestion({ locale, dialogue, action, kind, code }: Props & { kind: 'confirm' | 'stop'; code: string }) {
  const t = translator(locale, 'answer')
  return (
    <MessagePage title={<Named text={t(`${kind}Title`, { title: dialogue.title })} swedish={[dialogue.title]} locale={locale} />}>
      <p>{t(`${kind}Lead`)}</p>
      <ActionForm action={action} texts={{ summary: t('formSummary'), errorPrefix: t('formErrorPrefix') }}>
        <input type="hidden" name="kod" value={code} />
        <SubmitButton pendingText={t('followSending')}>{t(`${kind}Button`)}</SubmitButton>
      </ActionForm>
    </MessagePage>
  )
}

/** The link is used, too old, or broken in the mail: what to do instead. */
export function FollowLinkDead({ locale, dialogue, kind }: Omit<Props, 'action'> & { kind: 'confirm' | 'stop' }) {
  const t = translator(locale, 'answer')
  const page = localPath(locale, `/dialoger/${dialogue.slug}`)
  return (
    <MessagePage title={t('linkUsedTitle')}>
      <p>{t(kind === 'confirm' ? 'linkUsed' : 'stopLinkBroken')}</p>
      <p>
        {kind === 'confirm' ? (
          <a href={`${page}/folj`}>{t('followTitle', { title: dialogue.title })}</a>
        ) : (
          <a href={page}>{t('backToDialogue')}</a>
        )}
      </p>
    </MessagePage>
  )
}

const told = {
  skickat: ['followSentTitle', 'followSent'],
  klart: ['confirmedTitle', 'confirmed'],
  slutat: ['stoppedTitle', 'stopped'],
} as const
export const isTold = (step: string): step is keyof typeof told => Object.hasOwn(told, step)

export function FollowTold({ locale, dialogue, step }: Omit<Props, 'action'> & { step: keyof typeof told }) {
  const t = translator(locale, 'answer')
  const [title, text] = told[step]
  return (
    <MessagePage title={t(title)}>
      <p>{t(text)}</p>
      <p>
        <a href={localPath(locale, `/dialoger/${dialogue.slug}`)}>{t('backToDialogue')}</a>
      </p>
    </MessagePage>
  )
}
