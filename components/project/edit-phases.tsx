import { dayOf } from '@/lib/domain/calendar'
import { translator } from '@/lib/i18n/translator'
import type { ProjectDesk } from '@/lib/queries/project'
import { ActionForm } from '../form/action-form'
import { FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../ui/link-button'

const t = translator('sv', 'project')
const chrome = translator('sv', 'chrome')

type Props = { project: ProjectDesk['project']; action: FormAction }

/** The project’s time: a group of fields for each phase, and two empty ones. A phase whose fields are emptied goes away. */
export function PhasesForm({ project, action }: Props) {
  const rows = [...project.phases, undefined, undefined]
  return (
    <>
      <h1>{t('phasesOf', { title: project.title })}</h1>
      <p className="lede">{t('phasesHint')}</p>
      <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }} className="ws-form">
        <input type="hidden" name="projectId" value={project.id} />
        {rows.map((phase, index) => (
          <PhaseFields key={phase?.id ?? `ny-${index}`} phase={phase} no={index + 1} />
        ))}
        <p className="muted">{t('phasesRemove')}</p>
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('savePhases')}</SubmitButton>
          <LinkButton look="quiet" href={`/arbetsyta/projekt/${project.id}`}>
            {t('backToProject')}
          </LinkButton>
        </div>
      </ActionForm>
    </>
  )
}

function PhaseFields({ phase, no }: { phase?: ProjectDesk['project']['phases'][number]; no: number }) {
  const day = (at?: Date | null) => (at ? dayOf(at) : '')
  return (
    <fieldset className="flow">
      <legend>{phase ? t('phaseNo', { no }) : t('phaseNew', { no })}</legend>
      <FormText id={`phase-${no}-name`} label={t('phaseName')} defaultValue={phase?.name} />
      <FormText id={`phase-${no}-startsOn`} label={t('phaseStarts')} type="date" short defaultValue={day(phase?.startsOn)} />
      <FormText id={`phase-${no}-endsOn`} label={t('phaseEnds')} type="date" short defaultValue={day(phase?.endsOn)} />
      <FormText id={`phase-${no}-timeText`} label={t('phaseText')} hint={t('phaseTextHint')} defaultValue={phase?.timeText ?? ''} />
    </fieldset>
  )
}
