import { Choice, choiceId, type Option } from './choice'
import { FieldGroup, type FieldText } from './field'

type Props = FieldText & { options: Option[]; defaultValue?: string }

export function Radios({ options, defaultValue, ...text }: Props) {
  return (
    <FieldGroup {...text}>
      <div>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={choiceId(text.id, index)}
            name={text.id}
            option={option}
            checked={option.value === defaultValue}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
