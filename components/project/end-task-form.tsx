import { plainDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { ProjectDesk } from '@/lib/queries/project'
import { ActionForm } from '../form/action-form'
import { FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../ui/link-button'
import { MessagePage } from '../ui/message-page'

const t = translator('sv', 'project')
const rights = translator('sv', 'rights')
const chrome = translator('sv', 'chrome')
const words = translator('sv', 'vocabulary')

type Props = { desk: ProjectDesk; member: ProjectDesk['members'][number]; today: string; action: FormAction }

/** Which day is the last. What was done before that stays as it was. */
export function EndTaskForm({ desk: { project }, member, today, action }: Props) {
  const held = { name: member.name, task: words(`role_${member.role}`), from: plainDate('sv', member.validFrom) }
  return (
    <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }}>
      <input type="hidden" name="projectId" value={project.id} />
      <input type="hidden" name="assignmentId" value={member.id} />
      <MessagePage
        over={project.title}
        title={rights('endTitle')}
        actions={
          <>
            <SubmitButton look="danger" pendingText={t('saving')}>
              {rights('endButton')}
            </SubmitButton>
            <LinkButton look="quiet" href={`/arbetsyta/projekt/${project.id}`}>
              {t('keepAsIs')}
            </LinkButton>
          </>
        }
      >
        <p>{rights('endText', held)}</p>
        <FormText id="lastDay" type="date" label={rights('lastDay')} hint={rights('lastDayHint')} defaultValue={today} short />
      </MessagePage>
    </ActionForm>
  )
}
