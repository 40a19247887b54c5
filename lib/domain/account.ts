import { z } from 'zod'
import { locales } from './locale'

export const Rename = z.object({ name: z.string().trim().min(2, 'account.nameTooShort').max(120, 'problem.tooLong') })

export const AskForAddress = z.object({
  /** Whose pages it was asked on: the link leads back there. */
  organisationId: z.uuid(),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, 'problem.email')
    .pipe(z.email({ error: 'problem.email' })),
  locale: z.enum(locales).default('sv'),
})

export const ConfirmAddress = z.object({ key: z.string().min(10).max(200) })

/** Whose key to a new address it is, in the column where a mailed key names what it proves. */
export const keyHolder = (userId: string, email: string) => `konto ${userId} ${email}`

/** The address that a person's key proves; nothing when it is somebody else's key, or one for signing in. */
export const addressIn = (identifier: string, userId: string): string | undefined =>
  identifier.startsWith(keyHolder(userId, '')) ? identifier.slice(keyHolder(userId, '').length) : undefined
