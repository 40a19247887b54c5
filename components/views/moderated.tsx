import { ActionForm } from '@/components/form/action-form'
import { FormTextarea } from '@/components/form/fields'
import type { FormAction } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { Facts } from '@/components/ui/facts'
import type { Verdict } from '@/lib/domain/policy-rule'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { OwnView } from './own-view'

type Props = { decided: NonNullable<OwnView['decided']>; can: Verdict; locale: Locale; action: FormAction }

/** What was decided about showing it, by which rule and why, and how to have it tried by somebody else. */
export function Moderated({ decided, can, locale, action }: Props) {
  const t = translator(locale, 'contribute')
  const chrome = translator(locale, 'chrome')
  return (
    <>
      <h2>{t('moderated')}</h2>
      <Facts
        facts={[
          { term: t('moderated'), value: t(`decided_${decided.outcome}`) },
          ...(decided.code ? [{ term: t('moderatedRule'), value: t(`code_${decided.code}`) }] : []),
          { term: t('moderatedBecause'), value: decided.statement ?? '' },
          ...(decided.state === 'FINAL' && decided.appealOutcome
            ? [
                {
                  term: t('appealDone'),
                  value: `${t(`decided_${decided.appealOutcome}`)} ${decided.appealStatement ?? ''}`,
                },
              ]
            : []),
        ]}
      />
      {decided.state === 'APPEALED' && <p>{t('appealWaits')}</p>}
      {decided.state === 'DECIDED' && can.allowed && (
        <>
          <h2>{t('appealTitle')}</h2>
          <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}>
            <FormTextarea id="appealText" label={t('appealText')} hint={t('appealHint')} ownWords rows={4} />
            <p className="actions">
              <SubmitButton look="quiet" pendingText={chrome('sending')}>
                {t('appealSend')}
              </SubmitButton>
            </p>
          </ActionForm>
        </>
      )}
    </>
  )
}
