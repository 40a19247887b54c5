import type { ReactNode } from 'react'

export type FieldText = {
  /** Also the name in the form, and what the error summary links to (#l-id). */
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  /** Read aloud before the error: "Fel: ". */
  errorPrefix?: string
  /** "(frivilligt)": what must be answered carries no mark. */
  optional?: string
  /** On a page with one question the label is the page's heading. */
  asHeading?: boolean
  /** "Fråga 2 av 4", over the heading. */
  over?: ReactNode
}

/** One question with its help and its error. A single control; groups use FieldGroup. */
export function Field({ children, ...text }: FieldText & { children: ReactNode }) {
  const label = (
    <label htmlFor={text.id} id={labelId(text.id)} className={text.asHeading ? 'as-h1' : 'as-label'}>
      <LabelText {...text} />
    </label>
  )
  return (
    <div className={text.error ? 'field wrong' : 'field'}>
      {text.over && <p className="muted">{text.over}</p>}
      {text.asHeading ? <h1>{label}</h1> : label}
      <HintAndError {...text} />
      {children}
    </div>
  )
}

/** Several controls that answer one question. */
export function FieldGroup({ children, ...text }: FieldText & { children: ReactNode }) {
  return (
    <fieldset className={text.error ? 'field wrong' : 'field'} aria-describedby={describedBy(text)}>
      <legend id={labelId(text.id)} className={text.asHeading ? undefined : 'as-label'}>
        {text.over && <span className="muted">{text.over}</span>}
        {text.asHeading ? (
          <h1>
            <LabelText {...text} />
          </h1>
        ) : (
          <LabelText {...text} />
        )}
      </legend>
      <HintAndError {...text} />
      {children}
    </fieldset>
  )
}

export function labelId(id: string) {
  return `l-${id}`
}

export function describedBy({ id, hint, error }: FieldText) {
  return [hint && `hint-${id}`, error && `error-${id}`].filter(Boolean).join(' ') || undefined
}

/** What every control of a field needs to be found, explained and marked as wrong. */
export function controlProps(text: FieldText) {
  return { id: text.id, name: text.id, 'aria-describedby': describedBy(text), 'aria-invalid': text.error ? true : undefined }
}

function LabelText({ label, optional }: FieldText) {
  return (
    <>
      {label}
      {optional && <span className="optional"> {optional}</span>}
    </>
  )
}

function HintAndError({ id, hint, error, errorPrefix }: FieldText) {
  return (
    <>
      {hint && (
        <div className="hint" id={`hint-${id}`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="error" id={`error-${id}`}>
          {errorPrefix && <span className="sr">{errorPrefix}</span>}
          {error}
        </p>
      )}
    </>
  )
}
