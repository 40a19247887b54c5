import { z } from 'zod'

const words = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(/[,\n]/) : value),
  z
    .array(z.string().trim().max(60))
    .max(40)
    .transform((list) => [...new Set(list.filter(Boolean))]),
)

const theme = {
  name: z.string().trim().min(2, 'coding.nameTheTheme').max(120, 'problem.tooLong'),
  definition: z.string().trim().max(1000, 'problem.tooLong').default(''),
  exampleWords: words.default([]),
  core: z.string().trim().max(300, 'problem.tooLong').default(''),
}
const change = z.string().trim().min(3, 'coding.sayWhy').max(1000, 'problem.tooLong')

export const AddTheme = z.object({ dialogueId: z.uuid(), ...theme, change: z.string().trim().max(1000).default('') })
export const EditTheme = z.object({ themeId: z.uuid(), ...theme, change })
export const MergeTheme = z.object({ themeId: z.uuid(), intoId: z.uuid('problem.choose'), change })
export const RetireTheme = z.object({ themeId: z.uuid(), change })

/** The order in which people see themes: by name, never by count (INV-16). */
export const byName = <T extends { name: string }>(themes: readonly T[]) => [...themes].sort((a, b) => a.name.localeCompare(b.name, 'sv'))

/** The number a theme has in the code book; the first nine have a key. */
export const keyOf = (code: number) => (code >= 1 && code <= 9 ? String(code) : undefined)

/** 'Hållplatser och kvällstrafik' → 'hallplatser-och-kvallstrafik' */
export const themeKey = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'tema'
