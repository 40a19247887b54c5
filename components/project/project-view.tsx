import { dayOf } from '@/lib/domain/calendar'
import { projectLine } from '@/lib/domain/project'
import { plainDate } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'
import type { ProjectDesk } from '@/lib/queries/project'
import type { FormAction } from '../form/form-state'
import { Facts } from '../ui/facts'
import { Lines } from '../ui/lines'
import { Notice } from '../ui/notice'
import { States } from '../ui/states'
import { phaseTime } from './phase-time'
import { AdvanceForm, MemberForm, NewDialogueForm } from './project-forms'

const t = translator('sv', 'project')
const words = translator('sv', 'vocabulary')
export type ProjectActions = Record<'advance' | 'assign' | 'dialogue', FormAction>

/** A project: its mandate, its time, its dialogues side by side and its people. */
export function ProjectView({ desk, today, actions }: { desk: ProjectDesk; today: string; actions: ProjectActions }) {
  const { project, can } = desk
  const line = projectLine.includes(project.state) ? projectLine : [...projectLine, project.state]
  return (
    <>
      <p>
        <a href="/arbetsyta">{t('back')}</a>
      </p>
      <div className="ws-title">
        <h1>{project.title}</h1>
        <p className="note">{project.registryNumber}</p>
      </div>
      <States
        label={t('stateLabel')}
        current={project.state}
        currentNote={t('hereNote')}
        states={line.map((key) => ({ key, name: words(`projectState_${key}`) }))}
      />
      {project.stateReason && (
        <Notice small>
          <p>{t('pausedBecause', { why: project.stateReason })}</p>
        </Notice>
      )}
      <Facts facts={factsOf(desk)} tight />
      {can.edit.allowed && (
        <p>
          <a href={`/arbetsyta/projekt/${project.id}/uppgifter`}>{t('edit')}</a>
        </p>
      )}
      <section className="tasks" aria-labelledby="dialoger">
        <h2 id="dialoger">{t('dialogues')}</h2>
        {project.dialogues.length === 0 && <p>{t('dialoguesNone')}</p>}
        <Lines
          lines={project.dialogues.map(({ id, title, state }) => ({
            key: id,
            content: (
              <>
                <a href={`/arbetsyta/dialoger/${id}`}>{title}</a> <span className="muted">{words(`dialogueState_${state}`)}</span>
              </>
            ),
          }))}
        />
        {can.createDialogue.allowed && <NewDialogueForm projectId={project.id} action={actions.dialogue} />}
      </section>
      <section className="tasks" aria-labelledby="faser">
        <h2 id="faser">{t('phases')}</h2>
        <p>{t('phasesHint')}</p>
        {project.phases.length === 0 && <p>{t('phasesNone')}</p>}
        <Lines lines={project.phases.map((phase) => ({ key: phase.id, content: `${phase.name}: ${phaseTime('sv', phase)}` }))} />
        {can.edit.allowed && (
          <p>
            <a href={`/arbetsyta/projekt/${project.id}/faser`}>{t('editPhases')}</a>
          </p>
        )}
      </section>
      <Members desk={desk} today={today} action={actions.assign} />
      {can.advance.allowed ? (
        desk.ways.length > 0 && <AdvanceForm desk={desk} action={actions.advance} />
      ) : (
        <p className="muted">{say('sv', can.advance.because)}</p>
      )}
    </>
  )
}

function factsOf({ project }: ProjectDesk) {
  const { mandateDecision: mandate, topic } = project
  const decided =
    mandate && t('mandateLine', { body: mandate.body.name, paragraph: mandate.paragraph ?? '', date: plainDate('sv', mandate.meetingDate) })
  return [
    { term: t('mandate'), value: decided ?? t('mandateNone') },
    ...(project.commissioner ? [{ term: t('fieldCommissioner'), value: project.commissioner }] : []),
    ...(topic ? [{ term: t('topic'), value: <a href={`/arbetsyta/amnen/${topic.id}`}>{topic.title}</a> }] : []),
    ...(project.summary ? [{ term: t('fieldSummary'), value: project.summary }] : []),
  ]
}

function Members({ desk, today, action }: { desk: ProjectDesk; today: string; action: FormAction }) {
  return (
    <section className="tasks" aria-labelledby="deltagare">
      <h2 id="deltagare">{t('members')}</h2>
      {desk.members.length === 0 && <p>{t('membersNone')}</p>}
      <Lines
        lines={desk.members.map(({ id, name, role, validTo }) => ({
          key: id,
          content: (
            <>
              {name}, {words(`role_${role}`).toLowerCase()} {validTo && t('until', { date: plainDate('sv', validTo) })}{' '}
              {desk.can.edit.allowed && (validTo === null || dayOf(validTo) >= today) && (
                <a href={`/arbetsyta/projekt/${desk.project.id}/avsluta?uppdrag=${id}`}>
                  {t('endTask')} <span className="sr">{name}</span>
                </a>
              )}
            </>
          ),
        }))}
      />
      {desk.can.edit.allowed && <MemberForm desk={desk} today={today} action={action} />}
    </section>
  )
}
