import 'server-only'
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'

/** The link that confirms is random and works once; only its hash is kept, so that nobody can read the table and confirm. */
export const confirmHash = (token: string) => createHash('sha256').update(token).digest('hex')

/** The link that stops stands in every mail: signed, so that knowing a contact's id is not enough, and kept nowhere. */
export const stopCodeOf = (contactId: string) => `${contactId}.${sign(contactId)}`

/** Whose following the code ends, when it is one of ours. */
export function contactOfStopCode(code: string): string | undefined {
  const [contactId = '', signature = ''] = code.split('.')
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(contactId))]
  return given.length === right.length && timingSafeEqual(given, right) ? contactId : undefined
}

function sign(contactId: string): string {
  if (!env.RADSLAG_SECRET) throw new Error('RADSLAG_SECRET is not set: links to stop following cannot be made without it')
  return createHmac('sha256', env.RADSLAG_SECRET).update(`stop:${contactId}`).digest('base64url')
}
