/** The parts that the law on accessibility to digital public service asks for; the words of each are in lib/i18n (pages.a11y…). */
export const accessibilityStatement = {
  compliance: 'partly',
  /** Where the product falls short, and of what. A part is taken away when it is put right. */
  shortcomings: ['screenReaders', 'languages', 'easyRead', 'drawnData'],
  assessedOn: '2026-11-22',
  updatedOn: '2026-11-22',
  method: 'self',
  disproportionateBurden: false,
  outsideTheLaw: ['importedViews'],
  supervision: 'https://www.digg.se/tdosanmalan',
} as const
