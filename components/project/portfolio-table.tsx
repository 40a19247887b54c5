import { dayMonth } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { Portfolio } from '@/lib/queries/portfolio'
import { statusOfState } from '../dialogue/state-status'
import { Status } from '../ui/status'

const t = translator('sv', 'project')
const words = translator('sv', 'vocabulary')
const columns = ['Dialogue', 'State', 'Stops', 'Next', 'Received'] as const

type Project = Portfolio['projects'][number]
type Line = Project['dialogues'][number]

/** One table, so that states and dates line up; each project is a group of rows under its own name. */
export function PortfolioTable({ projects }: { projects: Project[] }) {
  return (
    <section className="table-scroll" aria-label={t('portfolio')} {...reachedByKeyboard}>
      <table className="tight grouped">
        <caption className="sr">{t('portfolio')}</caption>
        <thead>
          <tr>
            {columns.map((key) => (
              <th key={key} scope="col" className={key === 'Received' ? 'num' : undefined}>
                {t(`col${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        {projects.map((project) => (
          <Group key={project.id} project={project} />
        ))}
      </table>
    </section>
  )
}

function Group({ project: { id, title, registryNumber: number, state, dialogues } }: { project: Project }) {
  const inWords = words(`projectState_${state}`)
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length}>
          <a href={`/arbetsyta/projekt/${id}`}>{title}</a>{' '}
          <span className="muted">
            {number ? t('projectLine', { number, state: inWords }) : t('projectLineNoNumber', { state: inWords })}
          </span>
        </th>
      </tr>
      {dialogues.length === 0 && (
        <tr>
          <td colSpan={columns.length}>{t('dialoguesNone')}</td>
        </tr>
      )}
      {dialogues.map((line) => (
        <Row key={line.id} line={line} />
      ))}
    </tbody>
  )
}

function Row({ line: { id, title, state, stops, daysLate, next, received } }: { line: Line }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/arbetsyta/dialoger/${id}`}>{title}</a>
      </th>
      <td>
        <Status kind={statusOfState(state)}>{words(`dialogueState_${state}`)}</Status>
      </td>
      <td>{stops > 0 ? <Status kind="stop">{t('stops', { count: stops })}</Status> : '–'}</td>
      <td>
        {daysLate > 0 ? (
          <Status kind="late">{t('late', { days: daysLate })}</Status>
        ) : next ? (
          t(`due_${next.what}`, { date: dayMonth('sv', next.on) })
        ) : (
          '–'
        )}
      </td>
      <td className="num">{received}</td>
    </tr>
  )
}

// Someone without a pointer can only scroll what they can focus.
const reachedByKeyboard = { tabIndex: 0 }
