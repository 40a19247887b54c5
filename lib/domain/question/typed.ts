import { storable } from '../storable-text'

/** What a form sends: a name given twice is a list. */
export type Typed = Record<string, string | string[] | undefined>

export const text = (value: string | string[] | undefined) => storable((Array.isArray(value) ? value[0] : value) ?? '')
export const list = (value: string | string[] | undefined) => (Array.isArray(value) ? value : value ? [value] : [])
