import type { ReactNode } from 'react'

export type Option = { value: string; label: ReactNode; hint?: ReactNode; lang?: string; dir?: 'ltr' | 'rtl' }

type Props = { type: 'radio' | 'checkbox'; id: string; name: string; option: Option; checked?: boolean }

/** One box or ring with its label; used by radios and checkboxes. */
export function Choice({ type, id, name, option, checked }: Props) {
  const hintId = option.hint ? `hint-${id}` : undefined
  return (
    <div className="choice">
      <input type={type} id={id} name={name} value={option.value} defaultChecked={checked} aria-describedby={hintId} />
      <label htmlFor={id} lang={option.lang} dir={option.dir}>
        {option.label}
        {option.hint && (
          <span className="hint" id={hintId}>
            {option.hint}
          </span>
        )}
      </label>
    </div>
  )
}

/** The first choice carries the field's own id, so that the error summary can put the cursor there. */
export function choiceId(fieldId: string, index: number) {
  return index === 0 ? fieldId : `${fieldId}-${index + 1}`
}
