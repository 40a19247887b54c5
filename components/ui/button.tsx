import type { ComponentProps } from 'react'

export type ButtonLook = 'main' | 'quiet' | 'danger'

type Props = Omit<ComponentProps<'button'>, 'disabled'> & { look?: ButtonLook }

/** A button is never disabled: what can't be done yet is said when it is pressed. */
export function Button({ look = 'main', type = 'button', className = '', ...rest }: Props) {
  return <button type={type} className={`${buttonClass(look)} ${className}`.trim()} {...rest} />
}

export function buttonClass(look: ButtonLook) {
  return look === 'main' ? 'button' : `button ${look}`
}
