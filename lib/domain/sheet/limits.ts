/** What is taken in at once. Larger files are split, or read by the command line's import. */
export const largestSheetMb = 10
export const mostSheetRows = 10_000
export const mostColumns = 200
export const largestCell = 20_000
/** An XLSX is packed: what comes out of it is bounded too. */
export const unpackedMb = 150

/** What may be wrong with a whole file, as it stands in an address and in the messages (sheet.fault_…). */
export const sheetFaults = [
  'noFile',
  'tooBig',
  'empty',
  'oldFormat',
  'broken',
  'unreadable',
  'quotes',
  'tooManyRows',
  'tooManyColumns',
  'cellTooLong',
  'notNow',
] as const
export type SheetFault = (typeof sheetFaults)[number]
