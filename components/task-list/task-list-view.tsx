import { briefParts } from '@/lib/domain/brief-part'
import { type DialogueState, mainLine } from '@/lib/domain/dialogue'
import { type Missing, missingHint, missingMessage } from '@/lib/domain/opening'
import { wasMoved } from '@/lib/domain/promise'
import { longDate } from '@/lib/i18n/dates'
import { inSentence } from '@/lib/i18n/in-sentence'
import { hasMessage, say, translator } from '@/lib/i18n/translator'
import type { TaskListView as View } from '@/lib/queries/task-list'
import { Blocked } from '../ui/blocked'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import { States } from '../ui/states'
import { TaskList } from '../ui/task-list'
import { DialogueAside } from './dialogue-aside'
import { groupsOf } from './groups'

const t = translator('sv', 'brief')
const words = translator('sv', 'vocabulary')

/** The task list: the dialogue's state machine made visible. */
export function TaskListView({ view, now, isSaved }: { view: View; now: Date; isSaved: boolean }) {
  const { state } = view.dialogue
  return (
    <>
      <div className="ws-title">
        <h1>{t('tasks')}</h1>
        <p className="note">{longDate('sv', now, now)}</p>
      </div>
      {isSaved && (
        <Notice kind="brand">
          <p role="status">{t('saved')}</p>
        </Notice>
      )}
      <States label={t('statesLabel')} current={state} currentNote={t('hereNote')} states={statesShown(state)} />
      <div className="ws-cols">
        <div>
          <Overdue view={view} />
          <WhatStops view={view} />
          <NextSteps view={view} />
          <StopByDecision view={view} />
          {groupsOf(view).map((group) => (
            <TaskList key={group.id} {...group} />
          ))}
        </div>
        <DialogueAside view={view} now={now} />
      </div>
    </>
  )
}

/** The main line; a state beside it is shown at its end. */
function statesShown(state: DialogueState) {
  const line =
    state === 'INFORMATION' ? (['DRAFT', 'INFORMATION'] as const) : mainLine.includes(state) ? mainLine : [...mainLine.slice(0, 5), state]
  return line.map((key) => ({ key, name: words(`dialogueState_${key}`) }))
}

function Overdue({ view }: { view: View }) {
  if (!view.promise || view.promise.isKept || view.promise.daysLate === 0) return null
  return (
    <Notice kind="warn" title={t('overdue', { days: view.promise.daysLate })}>
      <p>
        {t('overdueText', { date: longDate('sv', view.promise.firstDueOn) })}{' '}
        {wasMoved(view.promise) && t('overdueMoved', { date: longDate('sv', view.promise.dueOn) })}{' '}
        <a href={`/arbetsyta/dialoger/${view.dialogue.id}/aterkoppling`}>{t('task_feedback')}</a>
      </p>
    </Notice>
  )
}

function WhatStops({ view }: { view: View }) {
  const { missing, dialogue } = view
  if (missing.length === 0) return null
  const count = missing.length
  const lead = dialogue.opensAt ? t('stopsPlanned', { count, opens: longDate('sv', dialogue.opensAt) }) : t('stopsUnplanned', { count })
  const items = missing.map((one) => ({
    key: one.key,
    href: placeOf(view, one),
    what: say('sv', missingMessage(one), one.params),
    why: whyOf(view, one),
  }))
  return <Blocked id="stoppar" title={t('stops', { count })} lead={lead} items={items} />
}

function placeOf({ dialogue, project }: View, { part }: Missing) {
  if (part === 'mandate') return `/arbetsyta/projekt/${project.id}`
  return part === 'questions'
    ? `/arbetsyta/dialoger/${dialogue.id}/fragor`
    : `/arbetsyta/dialoger/${dialogue.id}/underlag/${briefParts[part]}`
}

/** What is known about it: the rule, the groups without a plan, who sees to it. */
function whyOf({ brief, mandate }: View, one: Missing) {
  if (one.key === 'mandate' && mandate) return t('missingHint_ownMandate')
  const rule = hasMessage('sv', missingHint(one)) ? say('sv', missingHint(one)) : ''
  const groups =
    one.key === 'groupPlan'
      ? `${brief.groups
          .filter(({ reach }) => !reach.trim())
          .map(({ group }) => group)
          .join(', ')}.`
      : ''
  const who = one.part === 'mandate' || one.part === 'questions' ? '' : (brief.tasks[one.part]?.who ?? '')
  return [rule, groups, who && `${who}.`].filter(Boolean).join(' ') || undefined
}

/** Where the dialogue moves on by the work itself: the page where that is done. */
const nextDesk: Partial<Record<DialogueState, { path: string; name: string }>> = {
  SUMMARY_PUBLISHED: { path: 'arende', name: 'task_agenda' },
  WITH_DECISION_MAKERS: { path: 'svar', name: 'task_responses' },
  DECIDED: { path: 'aterkoppling', name: 'task_feedback' },
  FEEDBACK_GIVEN: { path: 'atgarder', name: 'task_actions' },
}

function NextSteps({ view }: { view: View }) {
  const offered = view.steps.filter(({ verdict }) => verdict.allowed)
  const desk = nextDesk[view.dialogue.state]
  if (offered.length === 0 && !desk) return null
  return (
    <nav className="actions" aria-label={t('next')}>
      {desk && <LinkButton href={`/arbetsyta/dialoger/${view.dialogue.id}/${desk.path}`}>{t(desk.name)}</LinkButton>}
      {offered.map(({ step }, index) => (
        <LinkButton key={step} look={index === 0 && !desk ? 'main' : 'quiet'} href={`/arbetsyta/dialoger/${view.dialogue.id}/steg/${step}`}>
          {t(`step_${step}`)}
        </LinkButton>
      ))}
    </nav>
  )
}

/** Once people could answer, only the body stops it; the secretary notes that here. */
function StopByDecision({ view: { dialogue, can, needsDecisionToStop } }: { view: View }) {
  if (!needsDecisionToStop) return null
  const path = `/arbetsyta/dialoger/${dialogue.id}/avbrott`
  return (
    <p className="muted">
      {t('stopByBody', { body: inSentence('sv', dialogue.body ?? t('theBody')) })}{' '}
      {can.cancelByDecision.allowed && <a href={path}>{t('stopByBodyNote')}</a>}
    </p>
  )
}
