import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from './button'

type Props = ComponentProps<'a'> & { href: string; look?: ButtonLook }

/** A link that is the page's next step. A plain <a>: next/link would render every target in advance. */
export function LinkButton({ look = 'main', className = '', ...rest }: Props) {
  return <a className={`${buttonClass(look)} ${className}`.trim()} {...rest} />
}
