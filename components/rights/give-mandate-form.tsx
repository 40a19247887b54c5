import { mandateKinds } from '@/lib/domain/right'
import { translator } from '@/lib/i18n/translator'
import type { RightsPage } from '@/lib/queries/people'
import { ActionForm } from '../form/action-form'
import { FormSelect, FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { DayFields, PersonFields } from './person-fields'

const t = translator('sv', 'rights')
const chrome = translator('sv', 'chrome')

export function GiveMandateForm({ page, action }: { page: RightsPage; action: FormAction }) {
  return (
    <>
      <p>
        <a href="/arbetsyta/rattigheter">{t('back')}</a>
      </p>
      <h1>{t('giveMandate')}</h1>
      <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }} className="ws-form">
        <PersonFields />
        <FormSelect id="bodyId" label={t('body')} options={page.bodies.map(({ id, name }) => ({ value: id, label: name }))} />
        <FormText id="party" label={t('party')} autoComplete="off" />
        <FormSelect
          id="kind"
          label={t('kind')}
          defaultValue="MEMBER"
          options={mandateKinds.map((kind) => ({ value: kind, label: t(`mandate_${kind}`) }))}
        />
        <DayFields />
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('giveElected')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
