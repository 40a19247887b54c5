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
      {view.projects.map((project) => (
        <ProjectRows key={project.id} project={project} />
      ))}
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

function ProjectRows({ project }: { project: Portfolio['projects'][number] }) {
  const columns = (['Dialogue', 'State', 'Stops', 'Next'] as const).map((key) => ({ key, label: t(`col${key}`) }))
  return (
    <section className="tasks" aria-labelledby={`p-${project.id}`}>
      <h2 id={`p-${project.id}`}>
        <a href={`/arbetsyta/projekt/${project.id}`}>{project.title}</a>{' '}
        <span className="note">{[project.registryNumber, words(`projectState_${project.state}`)].filter(Boolean).join(' · ')}</span>
      </h2>
      {project.dialogues.length === 0 ? (
        <p>{t('dialoguesNone')}</p>
      ) : (
        <Table
          tight
          captionHidden
          caption={project.title}
          scrollLabel={project.title}
          columns={[...columns, { key: 'Received', label: t('colReceived'), numeric: true }]}
          rows={project.dialogues.map((dialogue) => ({
            key: dialogue.id,
            cells: [
              <a key="dialog" href={`/arbetsyta/dialoger/${dialogue.id}`}>
                {dialogue.title}
              </a>,
              words(`dialogueState_${dialogue.state}`),
              dialogue.stops > 0 ? t('stops', { count: dialogue.stops }) : '',
              dialogue.daysLate > 0
                ? t('late', { days: dialogue.daysLate })
                : dialogue.next
                  ? t(`due_${dialogue.next.what}`, { date: dayMonth('sv', dialogue.next.on) })
                  : '',
              dialogue.received,
            ],
          }))}
        />
      )}
    </section>
  )
}
