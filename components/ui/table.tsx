import type { ReactNode } from 'react'

export type Column = { key: string; label: ReactNode; numeric?: boolean }
export type Row = { key: string; cells: ReactNode[] }

type Props = { caption: string; captionHidden?: boolean; columns: Column[]; rows: Row[]; tight?: boolean; scrollLabel?: string }

/** Data with a caption; the first cell names the row. With scrollLabel a wide table scrolls by itself, by keyboard too. */
export function Table({ caption, captionHidden, columns, rows, tight, scrollLabel }: Props) {
  const table = (
    <table className={tight ? 'tight' : undefined}>
      <caption className={captionHidden ? 'sr' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.numeric ? 'num' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row">
                  {row.cells[index]}
                </th>
              ) : (
                <td key={column.key} className={column.numeric ? 'num' : undefined}>
                  {row.cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return scrollLabel ? (
    <section className="table-scroll" aria-label={scrollLabel} {...reachedByKeyboard}>
      {table}
    </section>
  ) : (
    table
  )
}

// Someone without a pointer can only scroll what they can focus.
const reachedByKeyboard = { tabIndex: 0 }
