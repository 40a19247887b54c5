/**
 * A cell that a spreadsheet would run as a formula is text instead: it begins with an apostrophe. One that already looked so
 * gets another, so that withoutFormulaGuard() gives back exactly what was written.
 */
export const neutral = (value: string) => (/^'*\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value)

/** Semicolons, as Swedish spreadsheets expect; a byte-order mark, so that they read å, ä and ö. */
export function csv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = neutral(value)
  // A separator of other spreadsheets, too: theirs must not be taken for ours.
  return /[;,|"\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
