import type { StaffedHours } from '@/lib/domain/staffed-hours'
import { translator } from '@/lib/i18n/translator'
import { ActionForm } from '../form/action-form'
import { FormCheckboxes, FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'

const t = translator('sv', 'rights')
const chrome = translator('sv', 'chrome')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

/** When somebody looks at what comes in. Dialogues may let it decide whether views are shown at once. */
export function StaffedHoursForm({ hours, action }: { hours: StaffedHours; action: FormAction }) {
  return (
    <>
      <h2>{t('hoursTitle')}</h2>
      <p>{t('hoursLead')}</p>
      <ActionForm action={action} texts={texts} className="ws-form">
        <FormCheckboxes
          id="days"
          label={t('hoursDays')}
          options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: t(`weekday_${day}`) }))}
          defaultValue={hours.days.map(String)}
        />
        <FormText id="from" label={t('hoursFrom')} hint={t('hoursHint')} defaultValue={hours.from} short />
        <FormText id="to" label={t('hoursTo')} defaultValue={hours.to} short />
        <FormTextarea
          id="closedOn"
          label={t('hoursClosed')}
          hint={t('hoursClosedHint')}
          optional={chrome('optional')}
          rows={3}
          defaultValue={hours.closedOn.join('\n')}
        />
        <div className="actions">
          <SubmitButton look="quiet" pendingText={t('saving')}>
            {t('save')}
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
