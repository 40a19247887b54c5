import { translator } from '@/lib/i18n/translator'
import type { MandateRow, RoleRow } from '@/lib/queries/people'
import { ActionForm } from '../form/action-form'
import { FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../ui/link-button'
import { mandateWords, roleWords } from './right-words'

const t = translator('sv', 'rights')
const chrome = translator('sv', 'chrome')

type Props = { role?: RoleRow; mandate?: MandateRow; today: string; action: FormAction }

/** A question before it is done: which day is the last. */
export function EndRightForm({ role, mandate, today, action }: Props) {
  const held = role ?? mandate
  if (!held) return null
  const task = role ? roleWords(role) : mandate ? mandateWords(mandate) : ''
  return (
    <>
      <h1>{t('endTitle')}</h1>
      <p className="lede">{t('endText', { name: held.name, task, from: held.from })}</p>
      <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }} className="ws-form">
        <input type="hidden" name="id" value={held.id} />
        <FormText id="lastDay" type="date" label={t('lastDay')} hint={t('lastDayHint')} defaultValue={today} short />
        <div className="actions">
          <SubmitButton look="danger" pendingText={t('saving')}>
            {t('endButton')}
          </SubmitButton>
          <LinkButton look="quiet" href="/arbetsyta/rattigheter">
            {t('back')}
          </LinkButton>
        </div>
      </ActionForm>
    </>
  )
}
