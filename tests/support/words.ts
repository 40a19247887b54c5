/** What is written along a walk: as it stands, or with something else put into every word of it. */
export type Words = (plain: string) => string

const written = new Set(
  `title text reason answer summary commissioner registryNumber purpose intendedUse question canInfluence limit-1-what limit-1-why promise
  signedBy group-1-group group-1-reach methods name privacy risk-1-risk risk-1-measure recordsRule label ownerName short motivation forwardedTo
  aText bText method limits notReached definition asks meaning cost occasion member evidence noActionReason`.split(/\s+/),
)

/** The same form with the writer's words in every field that takes free text. */
export function inWords<T>(words: Words, form: T, field?: string): T
export function inWords(words: Words, form: unknown, field = ''): unknown {
  if (typeof form === 'string') return written.has(field) ? words(form) : form
  if (Array.isArray(form)) return form.map((part: unknown) => inWords(words, part, field))
  if (form === null || typeof form !== 'object') return form
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, inWords(words, value as unknown, name)]))
}
