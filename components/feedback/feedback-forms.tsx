import { translator } from '@/lib/i18n/translator'
import { formTexts } from '../decision-brief/form-texts'
import { ActionForm } from '../form/action-form'
import { FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Button } from '../ui/button'
import { TextInput } from '../ui/text-input'

const t = translator('sv', 'feedback')

export function SendForm({
  action,
  dialogueId,
  signedBy,
  isSent,
}: {
  action: FormAction
  dialogueId: string
  signedBy: string
  isSent: boolean
}) {
  return (
    <section className="flow" aria-labelledby="skicka">
      <h2 id="skicka">{t('sendTitle')}</h2>
      <p>{t(isSent ? 'sendAgain' : 'sendLead')}</p>
      <ActionForm action={action} texts={formTexts} className="ws-form">
        <input type="hidden" name="dialogueId" value={dialogueId} />
        <FormTextarea id="text" label={t('text')} rows={4} />
        <FormText id="signedBy" label={t('signedBy')} defaultValue={signedBy} />
        <div className="actions">
          <SubmitButton pendingText={t('sending')}>{t('send')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}

export function MoveForm({ action, dialogueId }: { action: FormAction; dialogueId: string }) {
  return (
    <section className="flow" aria-labelledby="flytta">
      <h2 id="flytta">{t('moveTitle')}</h2>
      <p>{t('moveLead')}</p>
      <ActionForm action={action} texts={formTexts} className="ws-form">
        <input type="hidden" name="dialogueId" value={dialogueId} />
        <FormText id="to" type="date" label={t('moveTo')} />
        <FormTextarea id="reason" label={t('moveReason')} rows={3} />
        <div className="actions">
          <SubmitButton look="quiet" pendingText={t('sending')}>
            {t('move')}
          </SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}

/** Asks why before any address is shown. The address of the page carries the reason, never a person. */
export function AddressesForm({ dialogueId, count }: { dialogueId: string; count: number }) {
  return (
    <section className="flow" aria-labelledby="for-hand">
      <h2 id="for-hand">{t('byHand')}</h2>
      <p>{t('byHandLead', { n: count })}</p>
      <form action={`/arbetsyta/dialoger/${dialogueId}/aterkoppling/brev`} className="ws-form">
        <TextInput id="skal" label={t('reason')} hint={t('reasonHint')} />
        <div className="actions">
          <Button type="submit" look="quiet">
            {t('open')}
          </Button>
        </div>
      </form>
    </section>
  )
}
