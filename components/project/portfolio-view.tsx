import { dayMonth } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { Portfolio } from '@/lib/queries/portfolio'
import { EmptyState } from '../ui/empty-state'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import { Table } from '../ui/table'

const t = translator('sv', 'project')
const words = translator('sv', 'vocabulary')

export function PortfolioView({ view }: { view: Portfolio }) {
  const late = view.projects.flatMap(({ dialogues }) => dialogues).filter(({ daysLate }) => daysLate > 0)
  return (
    <>
      <h1>{t('portfolio')}</h1>
      <p className="lede">{t('portfolioLede')}</p>
      {late.length > 0 && (
        <Notice kind="warn" title={t('overdueTitle', { count: late.length })}>
          <ul>
            {late.map(({ id, title, daysLate }) => (
              <li key={id}>
                <a href={`/arbetsyta/dialoger/${id}/aterkoppling`}>{title}</a>: {t('late', { days: daysLate })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {view.projects.length === 0 && <EmptyState title={t('none')} />}
      {view.projects.length > 0 && <Dialogues projects={view.projects} />}
      {view.can.createProject.allowed && (
        <p className="actions">
          <LinkButton look="quiet" href="/arbetsyta/projekt/nytt">
            {t('newProject')}
          </LinkButton>
        </p>
      )}
    </>
  )
}

/** One table, so that states and dates line up; a project without a dialogue has a row of its own. */
function Dialogues({ projects }: { projects: Portfolio['projects'] }) {
  const columns = (['Dialogue', 'State', 'Stops', 'Next', 'Project'] as const).map((key) => ({ key, label: t(`col${key}`) }))
  const rows = projects.flatMap((project) => {
    const name = <a href={`/arbetsyta/projekt/${project.id}`}>{project.title}</a>
    const about = (
      <>
        {name} <span className="muted">{[project.registryNumber, words(`projectState_${project.state}`)].filter(Boolean).join(' · ')}</span>
      </>
    )
    if (project.dialogues.length === 0) return [{ key: project.id, cells: [t('dialoguesNone'), '', '', '', about, ''] }]
    return project.dialogues.map((dialogue) => ({ key: dialogue.id, cells: [...cellsOf(dialogue), about, dialogue.received] }))
  })
  return (
    <Table
      tight
      captionHidden
      caption={t('portfolio')}
      scrollLabel={t('portfolio')}
      columns={[...columns, { key: 'Received', label: t('colReceived'), numeric: true }]}
      rows={rows}
    />
  )
}

function cellsOf({ id, title, state, stops, daysLate, next }: Portfolio['projects'][number]['dialogues'][number]) {
  const due = next ? t(`due_${next.what}`, { date: dayMonth('sv', next.on) }) : ''
  return [
    <a key="dialog" href={`/arbetsyta/dialoger/${id}`}>
      {title}
    </a>,
    words(`dialogueState_${state}`),
    stops > 0 ? t('stops', { count: stops }) : '',
    daysLate > 0 ? t('late', { days: daysLate }) : due,
  ]
}
