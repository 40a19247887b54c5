import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { Notice } from '@/components/ui/notice'
import type { Step } from '@/lib/domain/journey'
import { translator } from '@/lib/i18n/translator'
import { AboutYou } from './about-you'
import { AddressStep } from './address-step'
import { BelowTheForm } from './below-the-form'
import type { ContributeProps } from './contribute-view'
import { FeedbackStep } from './feedback-step'
import { PhotoStep } from './photo-step'
import { PreviewMark } from './preview-mark'
import { QuestionStep } from './question-step'
import { QuoteStep } from './quote-step'
import { Where } from './where'

type Props = ContributeProps & { step: Step; isChange: boolean; action: FormAction; lastPicture?: { fault?: string; isReceived: boolean } }

/** One question a page, with what it is for, what it becomes, and a person to call. */
export function StepPage({ step, isChange, action, lastPicture, ...shared }: Props) {
  if (step.kind === 'question' && step.question.kind === 'PHOTO' && lastPicture) {
    return <PhotoStep {...shared} {...lastPicture} step={step} isChange={isChange} />
  }
  const { page, locale, translate: t } = shared
  const chrome = translator(locale, 'chrome')
  const isFirst = step === page.steps[0]
  return (
    <div className="form-page">
      <PreviewMark {...shared} />
      <Where {...shared} />
      <ActionForm key={step.slug} action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}>
        <input type="hidden" name="dialogue" value={page.slug} />
        <input type="hidden" name="step" value={step.slug} />
        {isChange && <input type="hidden" name="back" value="granska" />}
        <StepFields step={step} {...shared} />
        {step.kind === 'question' && ['OWN_WORDS', 'PLACE', 'PHOTO'].includes(step.question.kind) && (
          <Notice small>
            <p>
              <b>{t('becomesRecord')}</b> {t('becomesRecordMore')}
            </p>
          </Notice>
        )}
        <p className="actions">
          <SubmitButton pendingText={chrome('sending')}>{t('continue')}</SubmitButton>{' '}
          <SubmitButton look="quiet" name="then" value="later" pendingText={chrome('sending')}>
            {t('saveForLater')}
          </SubmitButton>{' '}
          {!isFirst && (
            <SubmitButton look="quiet" name="then" value="back" pendingText={chrome('sending')}>
              {t('goBack')}
            </SubmitButton>
          )}
        </p>
      </ActionForm>
      <BelowTheForm {...shared} isFirst={isFirst} />
    </div>
  )
}

function StepFields({ step, ...shared }: ContributeProps & { step: Step }) {
  const { page, translate: t } = shared
  const over = t('questionOf', { no: page.steps.indexOf(step) + 1, of: page.steps.length })
  switch (step.kind) {
    case 'question':
      return <QuestionStep {...shared} question={step.question} over={over} />
    case 'citat':
      return <QuoteStep {...shared} over={over} />
    case 'svar':
      return <FeedbackStep {...shared} over={over} />
    case 'adress':
      return <AddressStep {...shared} over={over} />
    case 'om-dig':
      return <AboutYou {...shared} over={over} />
  }
}
