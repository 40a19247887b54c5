import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ActionForm } from '../form/action-form'
import { FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import { Section } from '../ui/section'

type Props = { locale: Locale; placeName: string; isSignedIn: boolean; token: string; action: FormAction }

export function ProposeTopic({ locale, placeName, isSignedIn, token, action }: Props) {
  const t = translator(locale, 'topic')
  return (
    <>
      <header className="thread-head">
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede', { place: placeName })}</p>
      </header>
      <Section id="sa-gar-det-till" title={t('whatHappens')}>
        <ol>
          <li>{t('happens1')}</li>
          <li>{t('happens2')}</li>
          <li>{t('happens3')}</li>
        </ol>
      </Section>
      <Section id="forslag" title={isSignedIn ? t('title') : t('signInFirst')}>
        {isSignedIn ? <ProposeForm locale={locale} token={token} action={action} /> : <SignInFirst locale={locale} />}
      </Section>
    </>
  )
}

function SignInFirst({ locale }: { locale: Locale }) {
  const t = translator(locale, 'topic')
  return (
    <>
      <p>{t('signInWhy')}</p>
      <p className="actions">
        <LinkButton href={localPath(locale, `/logga-in?till=${encodeURIComponent(localPath(locale, '/foresla'))}`)}>
          {t('signIn')}
        </LinkButton>
      </p>
    </>
  )
}

function ProposeForm({ locale, token, action }: Pick<Props, 'locale' | 'token' | 'action'>) {
  const t = translator(locale, 'topic')
  const chrome = translator(locale, 'chrome')
  const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }
  return (
    <ActionForm action={action} initial={{ values: {}, errors: [], token }} texts={texts}>
      <FormText id="title" label={t('fieldTitle')} hint={t('hintTitle')} maxLength={140} />
      <FormTextarea id="text" label={t('fieldText')} hint={t('hintText')} ownWords />
      <FormTextarea id="reason" label={t('fieldReason')} optional={t('optional')} ownWords rows={3} />
      <Notice small>
        <p>{t('record')}</p>
      </Notice>
      <div className="actions">
        <SubmitButton pendingText={t('sending')}>{t('send')}</SubmitButton>
        <a href={localPath(locale, '/foresla/mina')}>{t('mine')}</a>
      </div>
    </ActionForm>
  )
}
