import { translator } from '@/lib/i18n/translator'
import { ActionForm } from '../form/action-form'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { formTexts } from './form-texts'

const t = translator('sv', 'elected')

/** One's own mark: nobody else sees who has read. */
export function MarkRead({ action, decisionId, isRead }: { action: FormAction; decisionId: string; isRead: boolean }) {
  if (isRead) return <p className="note">{t('isRead')}</p>
  return (
    <ActionForm action={action} texts={formTexts}>
      <input type="hidden" name="decisionId" value={decisionId} />
      <SubmitButton look="quiet" pendingText={t('saving')}>
        {t('markRead')}
      </SubmitButton>
    </ActionForm>
  )
}
