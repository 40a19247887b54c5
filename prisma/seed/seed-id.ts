import { createHash } from 'node:crypto'

/** The same name always has the same id: a demo that is made anew keeps its addresses. */
export function idOf(...name: (string | number)[]): string {
  const hash = createHash('sha256').update(name.join('\u0000')).digest('hex')
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16)
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
