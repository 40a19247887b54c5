import { FormText, FormTextarea } from '@/components/form/fields'
import { say } from '@/lib/i18n/translator'
import type { ContributeProps } from './contribute-view'

/** Where the answer goes. Kept apart from the view, and used for nothing else. */
export function AddressStep({ page, over, locale, translate: t }: ContributeProps & { over: string }) {
  const wish = page.draft.wantsFeedback ?? 'MAIL'
  const address = {
    id: 'address',
    asHeading: true,
    over,
    label: t(`address_${wish}`),
    hint: t('addressHint'),
    defaultValue: page.draft.address,
  }
  if (wish === 'MAIL') return <FormText {...address} type="email" autoComplete="email" spellCheck={false} />
  return (
    <>
      {wish === 'PHONE' ? <FormText {...address} type="tel" autoComplete="tel" /> : <FormTextarea {...address} rows={4} />}
      <FormText id="name" label={t('name')} optional={say(locale, 'chrome.optional')} autoComplete="name" defaultValue={page.draft.name} />
    </>
  )
}
