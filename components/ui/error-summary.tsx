import { type MouseEventHandler, type ReactNode, type Ref, useId } from 'react'
import { labelId } from './field'

export type FormError = { field?: string; message: string }

type Props = { title: ReactNode; errors: FormError[]; ref?: Ref<HTMLDivElement>; onFollow?: MouseEventHandler<HTMLAnchorElement> }

/** A refusal that is about everything that was sent has no question to link to. */
const WHOLE_FORM = 'form'

// autofocus works on any element in the browser, and is how the summary is reached when JavaScript is off.
const focusAtLoad = { autoFocus: true, tabIndex: -1 }

/** What has to be put right, each line linked to its question's label, so that the question itself comes into view. */
export function ErrorSummary({ title, errors, ref, onFollow }: Props) {
  const headingId = useId()
  return (
    <div className="error-summary" role="alert" aria-labelledby={headingId} ref={ref} {...focusAtLoad}>
      <h2 id={headingId}>{title}</h2>
      {errors.map(({ field, message }) => (
        <p key={`${field} ${message}`}>
          {field && field !== WHOLE_FORM ? (
            <a href={`#${labelId(field)}`} onClick={onFollow}>
              {message}
            </a>
          ) : (
            message
          )}
        </p>
      ))}
    </div>
  )
}
