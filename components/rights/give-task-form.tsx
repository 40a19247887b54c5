import { roles } from '@/lib/domain/vocabulary'
import { translator } from '@/lib/i18n/translator'
import type { RightsPage } from '@/lib/queries/people'
import { ActionForm } from '../form/action-form'
import { FormSelect } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { DayFields, PersonFields } from './person-fields'

const t = translator('sv', 'rights')
const chrome = translator('sv', 'chrome')

export function GiveTaskForm({ page, action }: { page: RightsPage; action: FormAction }) {
  const scopes = [
    { value: 'organisation', label: t('scope_organisation') },
    ...(['body', 'project', 'dialogue'] as const).flatMap((kind) =>
      (kind === 'body' ? page.bodies : kind === 'project' ? page.projects : page.dialogues).map(({ id, name }) => ({
        value: `${kind}:${id}`,
        label: t(`scope_${kind}`, { name }),
      })),
    ),
  ]
  return (
    <>
      <p>
        <a href="/arbetsyta/rattigheter">{t('back')}</a>
      </p>
      <h1>{t('giveTask')}</h1>
      <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }} className="ws-form">
        <PersonFields />
        <FormSelect id="role" label={t('role')} options={roles.map((role) => ({ value: role, label: t(`role_${role}`) }))} />
        <FormSelect id="scope" label={t('scope')} hint={t('scopeHint')} options={scopes} />
        <DayFields />
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('give')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
