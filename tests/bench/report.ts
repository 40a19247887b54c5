import type { Measured } from './measure'

/** The measurements as a Markdown table. */
export function table(measured: Measured[]): string {
  const head = '| what | requests/s | p50 ms | p99 ms | app CPU ms | database CPU ms | sum | statements | bytes | refused |'
  const rule = '|---|---|---|---|---|---|---|---|---|---|'
  const rows = measured.map((one) =>
    [
      one.name,
      one.perSecond.toFixed(0),
      one.p50.toFixed(0),
      one.p99.toFixed(0),
      one.appMs.toFixed(1),
      one.databaseMs.toFixed(1),
      (one.appMs + one.databaseMs).toFixed(1),
      one.queries.toFixed(1),
      one.bytes.toFixed(0),
      one.refused,
    ].join(' | '),
  )
  return [head, rule, ...rows.map((row) => `| ${row} |`)].join('\n')
}
