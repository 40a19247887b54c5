import { FormRadios } from '@/components/form/fields'
import { longDate } from '@/lib/i18n/dates'
import type { ContributeProps } from './contribute-view'

const wishes = ['CODE', 'MAIL', 'LETTER', 'PHONE', 'NONE'] as const

/** How the answer reaches the writer: by default without an address. */
export function FeedbackStep({ page, over, locale, translate: t }: ContributeProps & { over: string }) {
  return (
    <FormRadios
      id="wish"
      asHeading
      over={over}
      label={t('feedback')}
      hint={page.answerDueOn ? t('feedbackHint', { date: longDate(locale, page.answerDueOn) }) : undefined}
      options={wishes.map((value) => ({ value, label: t(`wish_${value}`), hint: value === 'CODE' ? t('wishHint_CODE') : undefined }))}
      defaultValue={page.draft.wantsFeedback ?? ''}
    />
  )
}
