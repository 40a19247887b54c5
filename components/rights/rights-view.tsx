import { translator } from '@/lib/i18n/translator'
import type { HeldRight, MandateRow, RightsPage, RoleRow } from '@/lib/queries/people'
import { EmptyState } from '../ui/empty-state'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import { Status } from '../ui/status'
import { Table } from '../ui/table'
import { mandateWords, roleWords, scopeWords } from './right-words'

const t = translator('sv', 'rights')

/** Who has which task and mandate, from which day to which. */
export function RightsView({ page, saved }: { page: RightsPage; saved?: 'given' | 'ended' }) {
  return (
    <>
      <h1>{t('title')}</h1>
      {saved && (
        <Notice kind="brand" small>
          <p role="status">{t(saved)}</p>
        </Notice>
      )}
      <p className="lede">{t('intro')}</p>
      <h2 id="uppdrag">{t('tasks')}</h2>
      <p className="actions">
        <LinkButton href="/arbetsyta/rattigheter/uppdrag">{t('giveTask')}</LinkButton>
      </p>
      {page.roles.length === 0 ? <EmptyState title={t('noTasks')} /> : <Tasks rows={page.roles} />}
      <h2 id="fortroendevalda">{t('mandates')}</h2>
      <p className="actions">
        <LinkButton href="/arbetsyta/rattigheter/fortroendevald">{t('giveMandate')}</LinkButton>
      </p>
      {page.mandates.length === 0 ? <EmptyState title={t('noMandates')} /> : <Mandates rows={page.mandates} />}
    </>
  )
}

const lastColumns = ['from', 'to', 'state', 'end'].map((key) => ({ key, label: t(key) }))

function Tasks({ rows }: { rows: RoleRow[] }) {
  return (
    <Table
      caption={t('tasks')}
      captionHidden
      tight
      scrollLabel={t('wide', { table: t('tasks') })}
      columns={[...['person', 'task', 'where'].map((key) => ({ key, label: t(key) })), ...lastColumns]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Person key="person" row={row} />,
          roleWords(row),
          scopeWords(row.scope),
          ...days(row, `uppdrag=${row.id}`, roleWords(row)),
        ],
      }))}
    />
  )
}

function Mandates({ rows }: { rows: MandateRow[] }) {
  return (
    <Table
      caption={t('mandates')}
      captionHidden
      tight
      scrollLabel={t('wide', { table: t('mandates') })}
      columns={[...['person', 'party', 'task'].map((key) => ({ key, label: t(key) })), ...lastColumns]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [<Person key="person" row={row} />, row.party, mandateWords(row), ...days(row, `mandat=${row.id}`, mandateWords(row))],
      }))}
    />
  )
}

function Person({ row }: { row: HeldRight }) {
  return (
    <>
      {row.name} {row.title && <span className="muted">{row.title}</span>}
    </>
  )
}

function days(row: HeldRight, query: string, task: string) {
  const kind = row.state === 'inForce' ? 'done' : row.state === 'coming' ? 'todo' : 'no'
  return [
    row.from,
    row.to ?? t('untilFurther'),
    <Status key="state" kind={kind}>
      {t(`state_${row.state}`)}
    </Status>,
    row.state === 'ended' ? (
      ''
    ) : (
      <a key="end" href={`/arbetsyta/rattigheter/avsluta?${query}`}>
        {t('end')} <span className="sr">{t('endOf', { name: row.name, task })}</span>
      </a>
    ),
  ]
}
