import { answerWordsIn } from '@/lib/domain/question/answer-words'
import { smallestCell } from '@/lib/domain/vocabulary'
import { Table } from '../ui/table'
import type { ContributeProps } from './contribute-view'

/** How others have answered the statements: for whoever has answered them, and not before. */
export function StatementResults({ page, locale, translate: t }: Pick<ContributeProps, 'page' | 'locale' | 'translate'>) {
  const statements = page.questions.flatMap(({ kind, options }) => (kind === 'STATEMENTS' ? options : []))
  const results = page.statementResults ?? []
  const rows = statements.flatMap(({ value, label }) => {
    const found = results.find(({ id }) => id === value)
    if (!found) return []
    const { agree, disagree, pass, isHidden } = found
    return [{ key: value, cells: isHidden ? [label, '–', '–', '–'] : [label, agree, disagree, pass] }]
  })
  if (rows.length === 0) return null
  const words = answerWordsIn(locale)
  return (
    <>
      <h2>{t('othersAnswered')}</h2>
      <Table
        caption={t('othersAnsweredNote', { least: smallestCell })}
        columns={[
          { key: 'statement', label: t('statement') },
          { key: 'agree', label: words.AGREE, numeric: true },
          { key: 'disagree', label: words.DISAGREE, numeric: true },
          { key: 'pass', label: words.PASS, numeric: true },
        ]}
        rows={rows}
        scrollLabel={t('othersAnswered')}
      />
    </>
  )
}
