import { FieldGroup, type FieldText } from './field'

type Part = 'day' | 'month' | 'year'
type Props = FieldText & { labels: Record<Part, string>; defaultValue?: Partial<Record<Part, string>> }

const PARTS: Part[] = ['day', 'month', 'year']

/** Three small fields (name-day, name-month, name-year) for a date one knows by heart. Dates to plan with use TextInput type="date". */
export function DateInput({ labels, defaultValue = {}, ...text }: Props) {
  return (
    <FieldGroup {...text}>
      <div className="date-parts">
        {PARTS.map((part, index) => {
          const id = index === 0 ? text.id : `${text.id}-${part}`
          return (
            <div key={part} className={part}>
              <label htmlFor={id}>{labels[part]}</label>
              <input
                type="text"
                inputMode="numeric"
                id={id}
                name={`${text.id}-${part}`}
                maxLength={part === 'year' ? 4 : 2}
                defaultValue={defaultValue[part]}
                aria-invalid={text.error ? true : undefined}
              />
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
