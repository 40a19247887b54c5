import 'server-only'
import { createHash } from 'node:crypto'

/** Hashed apart from the keys that sign in, so that neither kind can be used as the other. */
export const accountKeyHash = (key: string) => createHash('sha256').update(`konto:${key}`).digest('hex')
