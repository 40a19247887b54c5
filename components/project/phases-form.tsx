import { dayOf } from '@/lib/domain/calendar'
import { translator } from '@/lib/i18n/translator'
import type { ProjectDesk } from '@/lib/queries/project'
import { ActionForm } from '../form/action-form'
import { FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Details } from '../ui/details'
import { phaseTime } from './phase-time'

const t = translator('sv', 'project')
const chrome = translator('sv', 'chrome')

export function PhasesForm({ project, action }: { project: ProjectDesk['project']; action: FormAction }) {
  const rows = [...project.phases, undefined]
  return (
    <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }} className="ws-form">
      <input type="hidden" name="projectId" value={project.id} />
      {rows.map((phase, index) => {
        const no = index + 1
        const summary = phase ? `${phase.name}: ${phaseTime('sv', phase)}` : t('phaseName', { no })
        return (
          <Details key={phase?.id ?? 'ny'} summary={summary}>
            <FormText id={`phase-${no}-name`} label={t('phaseName', { no })} defaultValue={phase?.name} />
            <FormText
              id={`phase-${no}-startsOn`}
              label={t('phaseStarts')}
              type="date"
              short
              defaultValue={phase?.startsOn ? dayOf(phase.startsOn) : ''}
            />
            <FormText
              id={`phase-${no}-endsOn`}
              label={t('phaseEnds')}
              type="date"
              short
              defaultValue={phase?.endsOn ? dayOf(phase.endsOn) : ''}
            />
            <FormText id={`phase-${no}-timeText`} label={t('phaseText')} defaultValue={phase?.timeText ?? ''} />
          </Details>
        )
      })}
      <div className="actions">
        <SubmitButton look="quiet" pendingText={t('saving')}>
          {t('savePhases')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
