const NOWHERE = 'http://nowhere.invalid'

/** Where a person wanted to go, if it is a page of ours; else the other. Everything a browser would read as another host is refused. */
export function returnPath(wanted: string | null | undefined, otherwise: string): string {
  if (!wanted?.startsWith('/') || hasControlOrBackslash(wanted)) return otherwise
  const url = URL.canParse(wanted, NOWHERE) ? new URL(wanted, NOWHERE) : undefined
  if (url?.origin !== NOWHERE || url.pathname.startsWith('//')) return otherwise
  return `${url.pathname}${url.search}${url.hash}`
}

// Browsers drop tabs and line breaks from an address, and read a backslash as a slash.
const hasControlOrBackslash = (path: string) =>
  [...path].some((sign) => sign === '\\' || sign.charCodeAt(0) < 32 || sign.charCodeAt(0) === 127)
