import type { ReactNode } from 'react'
import { dayOf } from '@/lib/domain/calendar'
import { translator } from '@/lib/i18n/translator'
import type { OutcomeWork } from '@/lib/queries/responses'
import { ActionForm } from '../form/action-form'
import { FormSelect, FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { formTexts } from './form-texts'

const t = translator('sv', 'elected')
const optional = t('optional')
const reservationRows = [1, 2, 3, 4]
type Decision = NonNullable<OutcomeWork['decision']>
type Props = { action: FormAction; decision: Decision }

export function RecordForm({ action, decision }: Props) {
  const options = [
    { value: '', label: t('noOption') },
    ...decision.options.map(({ key, name }) => ({ value: key, label: `${key} ${name}` })),
  ]
  return (
    <Doing id="anteckna" title={t('recordTitle')} action={action} decisionId={decision.id} send={t('recordSend')}>
      <FormText id="meetingDate" type="date" label={t('meetingDate')} defaultValue={dayOf(decision.meetingDate)} />
      <FormText id="itemNo" label={t('itemNo')} optional={optional} defaultValue={decision.itemNo?.toString() ?? ''} />
      <FormText id="paragraph" label={t('paragraph')} hint={t('paragraphHint')} />
      <FormTextarea id="text" label={t('text')} hint={t('recordHint')} rows={5} />
      <FormSelect id="chosenOption" label={t('chosenOption')} options={options} />
      {reservationRows.map((no) => (
        <fieldset key={no}>
          <legend className="as-label">
            {t('reservation', { no })} <span className="optional">{optional}</span>
          </legend>
          <FormText id={`member-${no}`} label={t('reservationMember')} />
          <FormText id={`party-${no}`} label={t('reservationParty')} />
          <FormTextarea id={`reservation-${no}`} label={t('reservationText')} rows={3} />
        </fieldset>
      ))}
    </Doing>
  )
}

export function PostponeForm({ action, decision }: Props) {
  return (
    <Doing id="bordlagg" title={t('postponeTitle')} action={action} decisionId={decision.id} send={t('postponeSend')}>
      <FormText id="meetingDate" type="date" label={t('postponeDate')} />
    </Doing>
  )
}

export function ReferBackForm({ action, decision }: Props) {
  return (
    <Doing id="aterremiss" title={t('referTitle')} action={action} decisionId={decision.id} send={t('referSend')}>
      <FormText id="paragraph" label={t('paragraph')} hint={t('paragraphHint')} />
      <FormTextarea id="text" label={t('referText')} rows={4} />
    </Doing>
  )
}

export function ApproveForm({ action, decision }: Props) {
  return (
    <Doing id="justera" title={t('approveTitle')} action={action} decisionId={decision.id} send={t('approveSend')}>
      <FormText id="on" type="date" label={t('approveOn')} />
    </Doing>
  )
}

export function AdoptForm({ action, decision, count }: Props & { count: number }) {
  return (
    <Doing id="anta" title={t('adoptTitle')} action={action} decisionId={decision.id} send={t('adoptSend')}>
      <p>{t('adoptLead', { n: count })}</p>
    </Doing>
  )
}

export function PublishForm({ action, decision }: Props) {
  return (
    <Doing id="publicera" title={t('publishTitle')} action={action} decisionId={decision.id} send={t('publishSend')}>
      <p>{t('publishLead')}</p>
    </Doing>
  )
}

export function CorrectForm({ action, decision }: Props) {
  return (
    <Doing id="ratta" title={t('correctTitle')} action={action} decisionId={decision.id} send={t('correctSend')}>
      <p>{t('correctLead')}</p>
      <FormText id="meetingDate" type="date" label={t('meetingDate')} defaultValue={dayOf(decision.meetingDate)} />
      <FormText id="paragraph" label={t('paragraph')} hint={t('paragraphHint')} defaultValue={decision.paragraph ?? ''} />
      <FormTextarea id="text" label={t('text')} rows={5} defaultValue={decision.text} />
      <FormTextarea id="correction" label={t('correctLabel')} hint={t('correctHint')} rows={3} />
    </Doing>
  )
}

type DoingProps = { id: string; title: string; action: FormAction; decisionId: string; send: string; children: ReactNode }

function Doing({ id, title, action, decisionId, send, children }: DoingProps) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="ptext">
        <ActionForm action={action} texts={formTexts}>
          <input type="hidden" name="decisionId" value={decisionId} />
          {children}
          <div className="actions">
            <SubmitButton pendingText={t('saving')}>{send}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </section>
  )
}
