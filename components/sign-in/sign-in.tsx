import { LINK_MINUTES } from '@/lib/domain/sign-in'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ActionForm } from '../form/action-form'
import { FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Notice } from '../ui/notice'

type Props = {
  locale: Locale
  ways: { mail: boolean; oidc?: { name: string } }
  isDemo: boolean
  /** Where to afterwards. */
  next: string
  error?: string
  actions: { sendLink: FormAction; goToProvider: (formData: FormData) => Promise<void> }
}

/** The ways in that this installation has, each with its button. */
export function SignIn({ locale, ways, isDemo, next, error, actions }: Props) {
  const t = translator(locale, 'signIn')
  const chrome = translator(locale, 'chrome')
  return (
    <div className="message-page">
      <h1>{t('title')}</h1>
      {error && (
        <Notice kind="warn" title={t('errorTitle')}>
          <p>{t(sentenceFor(error))}</p>
        </Notice>
      )}
      <p>{t('who')}</p>
      {isDemo && (
        <p>
          <a href="/demo">{chrome('demoSignIn')}</a>
        </p>
      )}
      {ways.oidc && (
        <form action={actions.goToProvider}>
          <h2>{t('forStaff')}</h2>
          <input type="hidden" name="till" value={next} />
          <div className="actions">
            <SubmitButton pendingText={t('sending')}>{t('withOidc', { name: ways.oidc.name })}</SubmitButton>
          </div>
        </form>
      )}
      {ways.mail && (
        <>
          <h2>{t('withMail')}</h2>
          <ActionForm action={actions.sendLink} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}>
            <input type="hidden" name="till" value={next} />
            <FormText id="email" type="email" autoComplete="email" label={t('email')} hint={t('emailHint', { minutes: LINK_MINUTES })} />
            <div className="actions">
              <SubmitButton look={ways.oidc ? 'quiet' : 'main'} pendingText={t('sending')}>
                {t('send')}
              </SubmitButton>
            </div>
          </ActionForm>
        </>
      )}
      {!ways.mail && !ways.oidc && <p>{t('noWayIn')}</p>}
    </div>
  )
}

/** Says enough to go on, and not whether anyone is known here. */
function sentenceFor(error: string) {
  if (error === 'Verification') return 'errorVerification'
  if (error === 'AccessDenied') return 'errorAccessDenied'
  return error.startsWith('OAuth') ? 'errorProvider' : 'errorOther'
}
