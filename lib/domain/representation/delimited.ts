/** The rows of a table that was pasted or saved as CSV: semicolons, commas or tabs, quotation marks as spreadsheets write them. */
export function delimitedRows(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '')
  const separator = separatorIn(clean.split('\n', 1)[0] ?? '')
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  for (let at = 0; at < clean.length; at += 1) {
    const letter = clean[at]
    if (isQuoted && letter === '"' && clean[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (letter === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted
    else if (!isQuoted && letter === separator) endCell()
    else if (!isQuoted && letter === '\n') {
      endCell()
      rows.push(row)
      row = []
    } else if (letter !== '\r' || isQuoted) cell += letter ?? ''
  }
  endCell()
  return [...rows, row].filter((cells) => cells.some((one) => one.trim() !== ''))
}

const separatorIn = (header: string) => ['\t', ';', ','].find((one) => header.includes(one)) ?? ','
