import { translator } from '@/lib/i18n/translator'
import type { ProjectDesk } from '@/lib/queries/project'
import { ActionForm } from '../form/action-form'
import { FormSelect, FormText, FormTextarea } from '../form/fields'
import { FormDetails } from '../form/form-details'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../ui/link-button'

const t = translator('sv', 'project')
const chrome = translator('sv', 'chrome')
const words = translator('sv', 'vocabulary')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

export function NewProjectForm({ action, topicId }: { action: FormAction; topicId?: string }) {
  return (
    <>
      <h1>{t('newProject')}</h1>
      <ActionForm action={action} texts={texts} className="ws-form">
        {topicId && <input type="hidden" name="topicId" value={topicId} />}
        <AboutFields />
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('create')}</SubmitButton>
          <LinkButton look="quiet" href="/arbetsyta">
            {t('back')}
          </LinkButton>
        </div>
      </ActionForm>
    </>
  )
}

export function EditProjectForm({ project, action }: { project: ProjectDesk['project']; action: FormAction }) {
  return (
    <>
      <h1>{t('editTitle', { title: project.title })}</h1>
      <ActionForm action={action} texts={texts} className="ws-form">
        <input type="hidden" name="projectId" value={project.id} />
        <AboutFields project={project} />
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('save')}</SubmitButton>
          <LinkButton look="quiet" href={`/arbetsyta/projekt/${project.id}`}>
            {t('backToProject')}
          </LinkButton>
        </div>
      </ActionForm>
    </>
  )
}

function AboutFields({ project }: { project?: ProjectDesk['project'] }) {
  return (
    <>
      <FormText id="title" label={t('fieldTitle')} defaultValue={project?.title} />
      <FormTextarea
        id="summary"
        label={t('fieldSummary')}
        hint={t('hintSummary')}
        optional={t('optional')}
        defaultValue={project?.summary}
      />
      <FormText id="registryNumber" label={t('fieldRegistryNumber')} optional={t('optional')} defaultValue={project?.registryNumber} />
      <FormText id="commissioner" label={t('fieldCommissioner')} optional={t('optional')} defaultValue={project?.commissioner} />
    </>
  )
}

export function NewDialogueForm({ projectId, action }: { projectId: string; action: FormAction }) {
  return (
    <ActionForm action={action} texts={texts} className="ws-form">
      <FormDetails summary={t('newDialogue')}>
        <input type="hidden" name="projectId" value={projectId} />
        <FormText id="title" label={t('dialogueTitle')} />
        <SubmitButton pendingText={t('saving')}>{t('create')}</SubmitButton>
      </FormDetails>
    </ActionForm>
  )
}

export function MemberForm({ desk, today, action }: { desk: ProjectDesk; today: string; action: FormAction }) {
  const people = desk.colleagues.map(({ id, displayName, title }) => ({
    value: id,
    label: [displayName, title].filter(Boolean).join(', '),
  }))
  const roles = (['FACILITATOR', 'OFFICIAL'] as const).map((value) => ({ value, label: words(`role_${value}`) }))
  return (
    <ActionForm action={action} texts={texts} className="ws-form">
      <FormDetails summary={t('assign')}>
        <input type="hidden" name="projectId" value={desk.project.id} />
        <FormSelect id="userId" label={t('person')} options={people} />
        <FormSelect id="role" label={t('role')} options={roles} />
        <FormText id="validFrom" label={t('validFrom')} type="date" short defaultValue={today} />
        <FormText id="validTo" label={t('validTo')} optional={t('optional')} type="date" short />
        <SubmitButton pendingText={t('saving')}>{t('assign')}</SubmitButton>
      </FormDetails>
    </ActionForm>
  )
}

export function AdvanceForm({ desk, action }: { desk: ProjectDesk; action: FormAction }) {
  return (
    <section className="tasks" aria-labelledby="vidare">
      <h2 id="vidare">{t('advance')}</h2>
      <ActionForm action={action} texts={texts} className="ws-form">
        <input type="hidden" name="projectId" value={desk.project.id} />
        <FormSelect id="to" label={t('to')} options={desk.ways.map((to) => ({ value: to, label: words(`projectState_${to}`) }))} />
        <FormTextarea id="reason" label={t('reason')} hint={t('hintReason')} optional={t('optional')} rows={2} />
        <SubmitButton look="quiet" pendingText={t('saving')}>
          {t('advanceDo')}
        </SubmitButton>
      </ActionForm>
    </section>
  )
}
