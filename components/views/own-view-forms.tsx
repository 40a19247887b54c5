import { ActionForm } from '@/components/form/action-form'
import { FormText, FormTextarea } from '@/components/form/fields'
import { SubmitButton } from '@/components/form/submit-button'
import { Details } from '@/components/ui/details'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { OwnView, OwnViewActions } from './own-view'

/** Correct it, be told by mail, or ask that it is not used. */
export function OwnViewForms({ view, locale, actions }: { view: OwnView; locale: Locale; actions: OwnViewActions }) {
  const t = translator(locale, 'contribute')
  const chrome = translator(locale, 'chrome')
  const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }
  return (
    <>
      {view.wantsFeedback !== 'MAIL' && (
        <Details summary={t('askFeedback')}>
          <ActionForm action={actions.leaveAddress} texts={texts}>
            <FormText
              id="address"
              label={t('address_MAIL')}
              hint={t('askFeedbackHint')}
              type="email"
              autoComplete="email"
              spellCheck={false}
            />
            <p className="actions">
              <SubmitButton look="quiet" pendingText={chrome('sending')}>
                {t('askFeedbackSave')}
              </SubmitButton>
            </p>
          </ActionForm>
        </Details>
      )}
      <Details summary={t('correct')}>
        <ActionForm action={actions.correct} texts={texts}>
          <FormTextarea id="text" label={t('correct')} hint={t('correctHint')} ownWords defaultValue={view.text} />
          <p className="actions">
            <SubmitButton look="quiet" pendingText={chrome('sending')}>
              {t('correctSave')}
            </SubmitButton>
          </p>
        </ActionForm>
      </Details>
      <p>
        <a href={localPath(locale, '/min-synpunkt/ta-tillbaka')}>{t('withdraw')}</a>
      </p>
    </>
  )
}
