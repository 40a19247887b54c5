import { actionTransitions } from '@/lib/domain/action'
import { isoDay } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'
import type { ListedAction } from '@/lib/queries/actions'
import { formTexts } from '../decision-brief/form-texts'
import { ActionForm } from '../form/action-form'
import { FormSelect, FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'

const t = translator('sv', 'action')
const optional = t('optional')

type Named = { id: string; name: string }

export function CreateActionForm({ action, answers, officials }: { action: FormAction; answers: Named[]; officials: Named[] }) {
  if (answers.length === 0) return <p>{t('createNone')}</p>
  return (
    <section className="flow" aria-labelledby="ny">
      <h2 id="ny">{t('createTitle')}</h2>
      <ActionForm action={action} texts={formTexts} className="ws-form">
        <FormSelect id="responseId" label={t('forAnswer')} options={answers.map(({ id, name }) => ({ value: id, label: name }))} />
        <FormText id="title" label={t('name')} />
        <FormText id="ownerName" label={t('ownerName')} hint={t('ownerNameHint')} />
        <FormSelect
          id="ownerId"
          label={t('ownerId')}
          hint={t('ownerIdHint')}
          options={[{ value: '', label: t('ownerIdNone') }, ...officials.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <FormText id="dueOn" type="date" label={t('dueOn')} />
        <FormText id="nextUpdateOn" type="date" label={t('nextUpdate')} />
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('create')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}

export function ReportForm({ action, item }: { action: FormAction; item: ListedAction }) {
  const states = actionTransitions[item.status].map((value) => ({ value, label: say('sv', `vocabulary.actionStatus_${value}`) }))
  return (
    <section className="flow" aria-labelledby="rapport">
      <h2 id="rapport">{t('reportTitle', { title: item.title })}</h2>
      <ul className="lines">
        {item.updates.map(({ id, at, text, byName }) => (
          <li key={id}>
            {isoDay(at)} {byName}: {text}
          </li>
        ))}
      </ul>
      {states.length > 0 && (
        <ActionForm action={action} texts={formTexts} className="ws-form">
          <input type="hidden" name="actionId" value={item.id} />
          <FormSelect id="status" label={t('status')} options={states} />
          <FormTextarea id="text" label={t('reportText')} hint={t('reportHint')} rows={3} />
          <FormText id="nextUpdateOn" type="date" label={t('nextUpdate')} optional={optional} />
          <FormText id="evidence" label={t('evidence')} hint={t('ifDone')} optional={optional} />
          <FormText id="delayReason" label={t('delayReason')} hint={t('ifDelayed')} optional={optional} />
          <FormText id="newDueOn" type="date" label={t('newDueOn')} hint={t('ifDelayed')} optional={optional} />
          <FormText id="dropDecision" label={t('dropDecision')} hint={t('ifDropped')} optional={optional} />
          <FormText id="dropReason" label={t('dropReason')} hint={t('ifDropped')} optional={optional} />
          <div className="actions">
            <SubmitButton pendingText={t('saving')}>{t('send')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  )
}
