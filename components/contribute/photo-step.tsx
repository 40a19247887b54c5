import { SubmitButton } from '@/components/form/submit-button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { largestFileMb } from '@/lib/domain/attachment'
import type { Step } from '@/lib/domain/journey'
import { mostPhotos } from '@/lib/domain/question/photo'
import type { Question } from '@/lib/domain/question/question'
import { say, translator } from '@/lib/i18n/translator'
import { BelowTheForm } from './below-the-form'
import type { ContributeProps } from './contribute-view'
import { PhotoFields } from './kinds/photo-fields'
import { Where } from './where'

type Props = ContributeProps & {
  step: Step & { kind: 'question' }
  isChange: boolean
  /** What happened to the last picture: a word of lib/web/photo-upload.ts. */
  fault?: string
  isReceived: boolean
}

/** A question that is answered with pictures. A plain form: a file is larger than what a server action takes, with JavaScript or without. */
export function PhotoStep({ step, isChange, fault, isReceived, ...shared }: Props) {
  const { page, locale, translate: t } = shared
  const chrome = translator(locale, 'chrome')
  const { question } = step
  const index = page.steps.indexOf(step)
  const message = fault && t(`photoFault_${fault}`, { most: mostPhotos, mb: largestFileMb })
  return (
    <div className="form-page">
      <Where {...shared} />
      {message && <ErrorSummary title={chrome('errorSummary')} errors={[{ field: 'file', message }]} />}
      {isReceived && !message && (
        <Notice kind="brand">
          <p role="status">{t('photoReceived')}</p>
        </Notice>
      )}
      <form action="/api/bilagor" method="post" encType="multipart/form-data">
        <input type="hidden" name="dialogue" value={page.slug} />
        <input type="hidden" name="step" value={step.slug} />
        <input type="hidden" name="question" value={question.id} />
        <input type="hidden" name="locale" value={locale} />
        {isChange && <input type="hidden" name="back" value="granska" />}
        <PhotoFields
          question={question}
          given={page.draft.answers[question.id]}
          locale={locale}
          t={t}
          name={(field) => field}
          head={headOf(question, locale, t('questionOf', { no: index + 1, of: page.steps.length }))}
          upload={{ documents: page.documents ?? [], error: message, errorPrefix: chrome('errorPrefix') }}
        />
        <Notice small>
          <p>
            <b>{t('becomesRecord')}</b> {t('becomesRecordMore')}
          </p>
        </Notice>
        <p className="actions">
          <SubmitButton pendingText={chrome('sending')}>{t('continue')}</SubmitButton>{' '}
          <SubmitButton look="quiet" name="then" value="later" pendingText={chrome('sending')}>
            {t('saveForLater')}
          </SubmitButton>{' '}
          {index > 0 && (
            <SubmitButton look="quiet" name="then" value="back" pendingText={chrome('sending')}>
              {t('goBack')}
            </SubmitButton>
          )}
        </p>
      </form>
      <BelowTheForm {...shared} isFirst={index === 0} />
    </div>
  )
}

const headOf = (question: Question, locale: ContributeProps['locale'], over: string) => ({
  label: question.label,
  over,
  optional: question.isRequired ? undefined : say(locale, 'chrome.optional'),
  asHeading: true,
})
