import { Choice, choiceId, type Option } from './choice'
import { FieldGroup, type FieldText } from './field'

type Props = FieldText & { options: Option[]; defaultValue?: string[] }

export function Checkboxes({ options, defaultValue = [], ...text }: Props) {
  return (
    <FieldGroup {...text}>
      <div>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={choiceId(text.id, index)}
            name={text.id}
            option={option}
            checked={defaultValue.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
