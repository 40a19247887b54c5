import { FormRadios } from '@/components/form/fields'
import type { ContributeProps } from './contribute-view'

/** May others read it? The answer never changes how much a view weighs. */
export function QuoteStep({ page, over, translate: t }: ContributeProps & { over: string }) {
  const given = page.draft.consentToQuote
  return (
    <FormRadios
      id="citat"
      asHeading
      over={over}
      label={t('quote')}
      hint={t(page.showsViews ? 'quoteHint' : 'quoteHintNotShown')}
      options={[
        { value: 'yes', label: t('quoteYes') },
        { value: 'no', label: t('quoteNo'), hint: t('quoteNoHint') },
      ]}
      defaultValue={given === undefined ? '' : given ? 'yes' : 'no'}
    />
  )
}
