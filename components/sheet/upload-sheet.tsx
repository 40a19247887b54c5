import { SubmitButton } from '@/components/form/submit-button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { controlProps, Field } from '@/components/ui/field'
import { largestCell, largestSheetMb, mostColumns, mostSheetRows, type SheetFault } from '@/lib/domain/sheet/limits'
import { isoDay } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'

const t = translator('sv', 'sheet')

type Props = {
  base: string
  fault?: SheetFault
  /** Where in the file. */
  line: number
  waiting: { id: string; fileName: string; rowCount: number; createdAt: Date }[]
}

/** A plain form: a file is larger than what a server action takes, with JavaScript or without. */
export function UploadSheet({ base, fault, line, waiting }: Props) {
  const numbers = { mb: largestSheetMb, rows: mostSheetRows, columns: mostColumns, length: largestCell, line }
  const error = fault && t(`fault_${fault}`, numbers)
  const file = { id: 'file', label: t('file'), hint: t('fileHint', numbers), error, errorPrefix: say('sv', 'chrome.errorPrefix') }
  return (
    <>
      {error && <ErrorSummary title={say('sv', 'chrome.errorSummary')} errors={[{ field: 'file', message: error }]} />}
      <h1>{t('title')}</h1>
      <p className="muted">{t('lead')}</p>
      <form method="post" action={`${base}/importera/ta-emot`} encType="multipart/form-data">
        <Field {...file}>
          <input type="file" accept=".xlsx,.csv,.txt,.tsv" {...controlProps(file)} />
        </Field>
        <p className="note">{t('uploadMore')}</p>
        <p className="actions">
          <SubmitButton pendingText={say('sv', 'chrome.sending')}>{t('upload')}</SubmitButton> <a href={base}>{t('toViews')}</a>
        </p>
      </form>
      {waiting.length > 0 && (
        <>
          <h2>{t('waiting')}</h2>
          <ul>
            {waiting.map(({ id, fileName, rowCount, createdAt }) => (
              <li key={id}>
                <a href={`${base}/importera/${id}`}>{t('waitingRow', { file: fileName, count: rowCount, day: isoDay(createdAt) })}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
