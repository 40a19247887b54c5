/** The parts of the brief, each a page of its own: key in code, its word in the address. */
export const briefParts = {
  purpose: 'syfte',
  canInfluence: 'gar-att-paverka',
  limits: 'gar-inte-att-paverka',
  level: 'niva',
  decision: 'beslut',
  groups: 'malgrupper',
  methods: 'metoder',
  contact: 'kontakt',
  timeline: 'tidslinje',
  translations: 'oversattning',
  dataProtection: 'dataskydd',
  children: 'barn',
  minorities: 'minoriteter',
  risks: 'risker',
  records: 'bevarande',
  accessibility: 'tillganglighet',
  dates: 'tider',
  afterwards: 'efterat',
} as const
export type BriefPart = keyof typeof briefParts

export const briefPartKeys = Object.keys(briefParts) as BriefPart[]
export const briefPartOf = (slug: string): BriefPart | undefined => briefPartKeys.find((part) => briefParts[part] === slug)

/** What the public never reads in a revision: working notes about risks and screenings. */
export const workingParts: readonly BriefPart[] = ['dataProtection', 'risks']

/** Set once and for all at opening, or moved by an act of its own (extending, moving a promise). */
export const partsClosedAtOpening: readonly BriefPart[] = ['dates']
