import { translator } from '@/lib/i18n/translator'
import { ActionForm } from '../form/action-form'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import type { ButtonLook } from '../ui/button'

const t = translator('sv', 'summary')
const chrome = translator('sv', 'chrome')

type Props = { action: FormAction; fields: Record<string, string>; text: string; what?: string; look?: ButtonLook }

/** A form that is one button: what it does, and to what, for those who hear it apart from its place. */
export function OneButton({ action, fields, text, what, look = 'quiet' }: Props) {
  return (
    <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look={look} pendingText={t('saving')}>
        {text}
        {what && <span className="sr"> {what}</span>}
      </SubmitButton>
    </ActionForm>
  )
}
