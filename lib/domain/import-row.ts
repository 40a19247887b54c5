/** A row of somebody else's data, understood: what becomes a view, with everything else kept beside it. */
export interface ImportRow {
  /** The line in the file where it begins, for the report. */
  line: number
  sourceId: string
  sourceParentId: string | null
  text: string
  language: string
  receivedAt: Date
  /** Every column of the row as it stood. */
  sourceData: Record<string, string>
}

export const importFormats = ['decidim-comments', 'decide-madrid-proposals'] as const
export type ImportFormat = (typeof importFormats)[number]

/** Spreadsheets are kept from calculating with a leading apostrophe; here it is only in the way. */
export const withoutFormulaGuard = (value: string) => value.replace(/^'(?='*\s*[=+\-@\t\r])/, '')

/** «2017-10-16 07:18:14 UTC», «2017-10-16T07:18:14+02:00» or «16/10/2017»; undefined: none of them. */
export function importedDate(value: string): Date | undefined {
  const written = value.trim()
  const southern = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2}))?$/.exec(written)
  if (southern) return exact(southern[3], southern[2], southern[1], southern[4], southern[5])
  const utc = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(UTC|Z|[+-]\d{2}:?\d{2})?$/.exec(written)
  if (utc)
    return real(new Date(`${utc[1]}T${utc[2]}${!utc[3] || utc[3] === 'UTC' ? 'Z' : utc[3].replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`))
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)
  return day ? exact(day[1], day[2], day[3]) : undefined
}

// The 31st of February is a slip, not the 3rd of March.
function exact(year = '', month = '', day = '', hour = '12', minute = '00'): Date | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? date : undefined
}

const real = (date: Date) => (Number.isNaN(date.getTime()) ? undefined : date)
