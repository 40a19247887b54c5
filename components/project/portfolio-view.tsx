import { plainDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { Portfolio } from '@/lib/queries/portfolio'
import { EmptyState } from '../ui/empty-state'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import { PortfolioTable } from './portfolio-table'

const t = translator('sv', 'project')

export function PortfolioView({ view }: { view: Portfolio }) {
  const late = view.projects.flatMap(({ dialogues }) => dialogues).filter(({ daysLate }) => daysLate > 0)
  const create = view.can.createProject.allowed && (
    <LinkButton look="quiet" href="/arbetsyta/projekt/nytt">
      {t('newProject')}
    </LinkButton>
  )
  if (view.projects.length === 0)
    return (
      <>
        <h1>{t('portfolio')}</h1>
        <EmptyState title={t('none')} action={create}>
          <p>{t(create ? 'noneHow' : 'noneYours')}</p>
        </EmptyState>
      </>
    )
  return (
    <>
      <h1>{t('portfolio')}</h1>
      <p className="lede">{t('portfolioLede')}</p>
      {late.length > 0 && (
        <Notice kind="warn" title={t('overdueTitle', { count: late.length })}>
          <ul>
            {late.map(({ id, title, daysLate, movedTo, hasPassedAgain }) => (
              <li key={id}>
                <a href={`/arbetsyta/dialoger/${id}/aterkoppling`}>{title}</a>: {t('late', { days: daysLate })}.{' '}
                {movedTo && t('movedTo', { date: plainDate('sv', movedTo) })} {hasPassedAgain && t('passedAgain')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <PortfolioTable projects={view.projects} />
      {create && <p className="actions">{create}</p>}
    </>
  )
}
