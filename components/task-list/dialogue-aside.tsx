import { type DialogueState, isPublicDialogue } from '@/lib/domain/dialogue'
import { clock, dateAndTime, dayMonth, longDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { TaskListView } from '@/lib/queries/task-list'
import { Facts } from '../ui/facts'

const t = translator('sv', 'brief')
const words = translator('sv', 'vocabulary')

/** The dialogue's dates and people beside its tasks, and what happened last. */
export function DialogueAside({ view, now }: { view: TaskListView; now: Date }) {
  const { dialogue, project } = view
  const moment = (at: Date | null) => (at ? dateAndTime('sv', at, now) : t('notSet'))
  const day = (at: Date | null) => (at ? longDate('sv', at, now) : t('notSet'))
  const facts = [
    { term: t('project'), value: <a href={`/arbetsyta/projekt/${project.id}`}>{project.title}</a> },
    { term: t('commissioner'), value: project.commissioner || t('notSet') },
    ...(dialogue.state === 'INFORMATION'
      ? []
      : [
          { term: t('opens'), value: moment(dialogue.opensAt) },
          { term: t('closes'), value: moment(dialogue.closesAt) },
          { term: t('decides'), value: [dialogue.body, day(dialogue.decisionDate)].filter(Boolean).join(', ') },
          {
            term: t(view.promise ? 'feedback' : 'feedbackPlanned'),
            value: dialogue.feedbackOn ? t('by', { date: day(dialogue.feedbackOn) }) : t('notSet'),
          },
          { term: t('received'), value: view.received },
        ]),
    ...(isPublicDialogue(dialogue)
      ? [{ term: t('publicPage'), value: <a href={`/dialoger/${dialogue.slug}`}>{t('seePublicPage')}</a> }]
      : []),
  ]
  return (
    <aside aria-label={t('factsLabel')}>
      <Facts facts={facts} tight />
      <h2>{t('latest')}</h2>
      <ul className="log">
        {view.log.map((line) => (
          <li key={line.key}>
            <time dateTime={line.at.toISOString()}>{isToday(line.at, now) ? clock('sv', line.at) : dayMonth('sv', line.at)}</time>{' '}
            {sentence(line)}
          </li>
        ))}
      </ul>
    </aside>
  )
}

const isToday = (at: Date, now: Date) => dayMonth('sv', at) === dayMonth('sv', now)

function sentence({ kind, by, data }: TaskListView['log'][number]) {
  const named = (data.parts ?? []).map((part) => t(`part_${part}`))
  const parts = named.length > 2 ? t('log_manyParts', { count: named.length }) : named.join(', ')
  const what = data.to ? words(`dialogueState_${data.to as DialogueState}`) : parts
  return t(`log_${kind.replace('.', '_')}`, { by: by ?? t('system'), what, no: data.no ?? 0 })
}
