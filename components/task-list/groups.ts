import { type BriefPart, briefParts } from '@/lib/domain/brief-part'
import { hasPublishedSummary, isDecided, mainLine } from '@/lib/domain/dialogue'
import { dayMonth, plainDate, shortDay } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { TaskListView } from '@/lib/queries/task-list'
import type { StatusKind } from '../ui/status'
import type { Task } from '../ui/task-list'

const t = translator('sv', 'brief')
const words = translator('sv', 'vocabulary')
export type Group = { id: string; title: string; note?: string; tasks: Task[] }

const briefGroup: BriefPart[] = [
  'purpose',
  'canInfluence',
  'limits',
  'level',
  'decision',
  'groups',
  'methods',
  'contact',
  'dates',
  'timeline',
  'translations',
  'afterwards',
]
const orderGroup: BriefPart[] = ['dataProtection', 'children', 'risks', 'minorities', 'records', 'accessibility']
const optionalParts: BriefPart[] = ['timeline', 'translations', 'afterwards', 'minorities']

const status = (kind: StatusKind, key: string) => ({ kind, text: t(`status_${key}`) })
const rooted = (view: TaskListView, path: string) => `/arbetsyta/dialoger/${view.dialogue.id}${path}`

/** Everything that is done with a dialogue, from the mandate to the last action, in the order of the work. */
export function groupsOf(view: TaskListView): Group[] {
  const isInformation = view.dialogue.state === 'INFORMATION'
  const before = [
    mandateGroup(view),
    partGroup(view, 'brief', briefGroup, isInformation ? [] : [questionsTask(view)]),
    partGroup(view, 'order', orderGroup),
  ]
  return isInformation ? before : [...before, openGroup(view), ...laterGroups(view)]
}

function mandateGroup(view: TaskListView): Group {
  const { mandate } = view
  const hint = mandate
    ? t('mandateHint', { body: mandate.body.name, paragraph: mandate.paragraph ?? '', date: plainDate('sv', mandate.meetingDate) })
    : t('mandateNone')
  const done = view.dialogue.isDecidedByBody || view.dialogue.state === 'INFORMATION'
  const decision: Task = {
    title: t('task_mandate'),
    href: `/arbetsyta/projekt/${view.project.id}`,
    hint,
    status: done ? status('done', 'done') : status('wait', 'wait'),
  }
  const { commissioner } = view.project
  const owner: Task = {
    title: t('commissioner'),
    href: `/arbetsyta/projekt/${view.project.id}`,
    hint: commissioner,
    status: commissioner ? status('done', 'done') : status('todo', 'todo'),
  }
  return counted('mandate', [decision, owner])
}

function partGroup(view: TaskListView, key: string, parts: BriefPart[], extra: Task[] = []): Group {
  return counted(key, [...parts.map((part) => partTask(view, part)), ...extra])
}

function partTask(view: TaskListView, part: BriefPart): Task {
  const task = view.brief.tasks[part]
  return {
    title: t(`part_${part}`),
    href: rooted(view, `/underlag/${briefParts[part]}`),
    hint: hintOf(view, part),
    who: task?.who,
    by: task?.by && shortDay('sv', new Date(task.by)),
    status: partStatus(view, part),
  }
}

function partStatus({ missing, written }: TaskListView, part: BriefPart) {
  const lacking = missing.filter((one) => one.part === part)
  const isBegun = written.includes(part)
  if (lacking.some(({ key }) => key === 'impactAssessment' || key === 'notInfluenceable')) return status('stop', 'stop')
  if (lacking.length > 0) return isBegun ? status('going', 'going') : status('todo', 'todo')
  return !isBegun && optionalParts.includes(part) ? status('todo', 'optional') : status('done', 'done')
}

function hintOf({ brief, dialogue }: TaskListView, part: BriefPart): string | undefined {
  switch (part) {
    case 'purpose':
      return brief.question || undefined
    case 'canInfluence':
      return t('influenceHint', { count: brief.canInfluence.length })
    case 'limits':
      return t('limitsHint', { count: brief.cannotInfluence.length })
    case 'level':
      return t('levelHint', { level: words(`level_${dialogue.level}`) })
    case 'decision':
      return [dialogue.body, dialogue.decisionDate && plainDate('sv', dialogue.decisionDate)].filter(Boolean).join(' ') || undefined
    case 'groups':
      return brief.groups.length
        ? t('groupsHint', { all: brief.groups.length, done: brief.groups.filter(({ reach }) => reach.trim()).length })
        : undefined
    case 'methods':
      return brief.methods.join(', ') || undefined
    case 'contact':
      return brief.contact?.name || undefined
    case 'dates':
      return dialogue.opensAt && dialogue.closesAt ? `${dayMonth('sv', dialogue.opensAt)}–${dayMonth('sv', dialogue.closesAt)}` : undefined
    case 'records':
      return brief.recordsRule || undefined
    default:
      return undefined
  }
}

function questionsTask(view: TaskListView): Task {
  const count = view.questions.length
  return {
    title: t('task_questions'),
    href: rooted(view, '/fragor'),
    hint: t('task_questionsHint', { count }),
    status: count > 0 ? status('done', 'done') : status('todo', 'todo'),
  }
}

function openGroup(view: TaskListView): Group {
  const { state, opensAt, openedAt } = view.dialogue
  const isReady = view.missing.length === 0 && ['APPROVED', 'SCHEDULED'].includes(state)
  const next = openedAt ? status('done', 'done') : isReady ? status('todo', 'todo') : status('wait', 'wait')
  const by = opensAt ? shortDay('sv', opensAt) : undefined
  const isScheduled = state === 'SCHEDULED' || openedAt !== null
  return counted('open', [
    {
      title: t('task_schedule'),
      href: isScheduled ? undefined : rooted(view, '/steg/schemalagg'),
      hint: t('task_scheduleHint'),
      status: isScheduled ? status('done', 'done') : next,
    },
    { title: t('task_open'), href: openedAt ? undefined : rooted(view, '/steg/oppna'), hint: t('task_openHint'), by, status: next },
  ])
}

function laterGroups(view: TaskListView): Group[] {
  const at = mainLine.indexOf(view.dialogue.state)
  const past = (state: (typeof mainLine)[number]) => at >= mainLine.indexOf(state)
  const from = (begins: boolean, isDone: boolean) =>
    isDone ? status('done', 'done') : begins ? status('going', 'going') : status('wait', 'wait')
  const task = (key: string, path: string, state: Task['status'], hint?: string): Task => ({
    title: t(`task_${key}`),
    href: rooted(view, path),
    hint,
    status: state,
  })
  const { state } = view.dialogue
  const late = view.promise && !view.promise.isKept && view.promise.daysLate > 0
  return [
    counted('running', [
      task('views', '/synpunkter', from(past('OPEN'), past('CLOSED')), t('task_viewsHint', { count: view.received })),
      task('moderation', '/moderering', from(past('OPEN'), past('SUMMARY_PUBLISHED'))),
    ]),
    counted('analysis', [
      task('codebook', '/kodbok', from(past('OPEN'), hasPublishedSummary(state))),
      task('coding', '/kodning', from(past('OPEN'), hasPublishedSummary(state))),
      task('summary', '/sammanstallning', from(past('ANALYSIS'), hasPublishedSummary(state))),
    ]),
    counted('decision', [
      task('agenda', '/arende', from(hasPublishedSummary(state), isDecided(state))),
      task('responses', '/svar', from(hasPublishedSummary(state), isDecided(state))),
      task('feedback', '/aterkoppling', late ? status('late', 'late') : from(isDecided(state), view.promise?.isKept ?? false)),
      task('actions', '/atgarder', from(isDecided(state), state === 'COMPLETED')),
    ]),
  ]
}

function counted(key: string, tasks: Task[]): Group {
  const done = tasks.filter((task) => task.status.kind === 'done').length
  return { id: `grupp-${key}`, title: t(`group_${key}`), note: t('groupCount', { done, all: tasks.length }), tasks }
}
