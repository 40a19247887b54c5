import type { ReactNode } from 'react'
import { Details } from './details'
import { type Column, type Row, Table } from './table'

export type Bar = {
  key: string
  label: string
  /** 0–1; undefined means that the group is too small to say anything. */
  share?: number
  between?: { low: number; high: number }
  compareTo?: number
  says: ReactNode
}

type Props = {
  /** The finding, in words. */
  title: ReactNode
  keys?: { bar: string; uncertainty?: string; compare?: string; tooFew?: string }
  bars: Bar[]
  method: ReactNode
  table: { open: string; caption: string; columns: Column[]; rows: Row[] }
}

/** Marks in SVG, all text in HTML so that it never shrinks; n, period and method beneath; the same as a table. */
export function BarChart({ title, keys, bars, method, table }: Props) {
  const full = Math.max(0.05, ...bars.flatMap(({ share = 0, between, compareTo = 0 }) => [share, between?.high ?? 0, compareTo]))
  return (
    <>
      <h3>{title}</h3>
      {keys && <Keys {...keys} />}
      <ul className="bars">
        {bars.map((bar) => (
          <li key={bar.key}>
            <b>{bar.label}</b>
            <Marks bar={bar} full={full} />
            <span className="says">{bar.says}</span>
          </li>
        ))}
      </ul>
      <p className="method">{method}</p>
      <Details summary={table.open}>
        <Table tight caption={table.caption} columns={table.columns} rows={table.rows} />
      </Details>
    </>
  )
}

function Marks({ bar, full }: { bar: Bar; full: number }) {
  const at = (share: number) => `${((share / full) * 98).toFixed(1)}%`
  const { share, between, compareTo } = bar
  return (
    <svg aria-hidden="true" focusable="false">
      <line className="c-axis" x1="0" x2="0" y1="0" y2="30" />
      {share === undefined ? (
        <line className="c-axis" x1="0" x2="100%" y1="15" y2="15" strokeDasharray="2 4" />
      ) : (
        <rect className="c-soft" x="0" y="7" width={at(share)} height="16" />
      )}
      {between && <Whisker low={at(between.low)} high={at(between.high)} />}
      {compareTo !== undefined && (
        <>
          <line className="c-halo" x1={at(compareTo)} x2={at(compareTo)} y1="1" y2="29" />
          <line className="c-line" x1={at(compareTo)} x2={at(compareTo)} y1="1" y2="29" />
        </>
      )}
    </svg>
  )
}

function Whisker({ low, high }: { low: string; high: string }) {
  return (
    <>
      <line className="c-whisk" x1={low} x2={high} y1="15" y2="15" />
      <line className="c-whisk" x1={low} x2={low} y1="11" y2="19" />
      <line className="c-whisk" x1={high} x2={high} y1="11" y2="19" />
    </>
  )
}

function Keys({ bar, uncertainty, compare, tooFew }: NonNullable<Props['keys']>) {
  const items = [
    { name: bar, mark: <rect className="c-soft" x="1" y="2" width="24" height="12" /> },
    { name: uncertainty, mark: <path className="c-whisk" fill="none" d="M2 8H26M2 4V12M26 4V12" /> },
    { name: compare, mark: <path className="c-line" d="M8 0V16" /> },
    { name: tooFew, mark: <path className="c-axis" d="M0 8H28" strokeDasharray="2 4" /> },
  ]
  return (
    <ul className="key">
      {items
        .filter(({ name }) => name)
        .map(({ name, mark }) => (
          <li key={name}>
            <svg viewBox="0 0 28 16" aria-hidden="true" focusable="false">
              {mark}
            </svg>
            {name}
          </li>
        ))}
    </ul>
  )
}
