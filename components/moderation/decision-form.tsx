import { ActionForm } from '@/components/form/action-form'
import { FormRadios, FormSelect, FormTextarea } from '@/components/form/fields'
import type { FormAction } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { houseCodes, legalCodes } from '@/lib/domain/moderation'
import { say, translator } from '@/lib/i18n/translator'
import type { QueuedView } from './queued-view'

const t = translator('sv', 'moderation')
const texts = { summary: say('sv', 'chrome.errorSummary'), errorPrefix: say('sv', 'chrome.errorPrefix') }
const sending = say('sv', 'chrome.sending')

type Props = { item: QueuedView; base: string; action: FormAction }

/** To hide, remove or mask: which rule, and a reason that the author can read. */
export function DecisionForm({ item, base, action }: Props) {
  return (
    <ActionForm action={action} texts={texts}>
      <input type="hidden" name="contributionId" value={item.id} />
      <input type="hidden" name="base" value={base} />
      <FormRadios
        id="outcome"
        label={t('whatToDo')}
        options={['HIDE', 'REDACT', 'REMOVE', 'PUBLISH'].map((value) => ({ value, label: t(`outcome_${value}`) }))}
        defaultValue="HIDE"
      />
      <FormSelect
        id="code"
        label={t('whichRule')}
        options={[
          { value: '', label: t('choose') },
          ...houseCodes.map((value) => ({ value, label: `${t('house')}: ${say('sv', `contribute.code_${value}`)}` })),
          ...legalCodes.map((value) => ({ value, label: `${t('legal')}: ${say('sv', `contribute.code_${value}`)}` })),
        ]}
        defaultValue={item.code ?? ''}
      />
      <FormTextarea id="statement" label={t('statement')} hint={t('statementHint')} rows={3} />
      <FormTextarea id="redactedText" label={t('redacted')} hint={t('redactedHint')} ownWords rows={4} defaultValue={item.text} />
      <p className="actions">
        <SubmitButton pendingText={sending}>{t('decideSend')}</SubmitButton> <a href={base}>{say('sv', 'contribute.withdrawNo')}</a>
      </p>
    </ActionForm>
  )
}

/** The second person's word. */
export function AppealForm({ item, base, action }: Props) {
  return (
    <ActionForm action={action} texts={texts}>
      <input type="hidden" name="caseId" value={item.caseId ?? ''} />
      <input type="hidden" name="base" value={base} />
      <FormRadios
        id="outcome"
        label={t('whatToDo')}
        options={['UPHOLD', 'PUBLISH'].map((value) => ({ value, label: t(`outcome_${value}`) }))}
      />
      <FormTextarea id="statement" label={t('statement')} hint={t('statementHint')} rows={3} />
      <p className="actions">
        <SubmitButton pendingText={sending}>{t('decideSend')}</SubmitButton>
      </p>
    </ActionForm>
  )
}
