import 'server-only'
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { codeFrom, draftSymbols, readCode, receiptSymbols } from '@/lib/domain/receipt-code'
import { env } from '@/lib/env'

/** A new key to a private draft. Only its hash is stored: whoever holds it is the owner. */
export const newDraftToken = () => codeFrom(randomBytes(draftSymbols), draftSymbols)
export const readDraftToken = (typed: string) => readCode(typed, draftSymbols)
export const draftHash = (token: string) => createHash('sha256').update(`draft:${token}`).digest('hex')

/** The receipt of a draft: the same at every retry, without being stored anywhere. */
export const receiptCodeOf = (draftToken: string) => codeFrom(keyed(`receipt:${draftToken}`), receiptSymbols)
export const newReceiptCode = () => codeFrom(randomBytes(receiptSymbols), receiptSymbols)
export const readReceiptCode = (typed: string) => readCode(typed, receiptSymbols)

/** Keyed, so that a copy of the database is not enough to try codes against. */
export const receiptHash = (code: string) => keyed(`code:${code}`).toString('hex')

/** A code as it is carried by the browser of whoever has typed it. */
export const seal = (code: string) => `${code}.${keyed(`sealed:${code}`).toString('base64url')}`

/** The code, when it is we who sealed it. */
export function openSeal(sealed: string): string | undefined {
  const [code = ''] = sealed.split('.')
  const [given, right] = [Buffer.from(sealed), Buffer.from(seal(code))]
  return given.length === right.length && timingSafeEqual(given, right) ? code : undefined
}

function keyed(text: string): Buffer {
  if (!env.RADSLAG_SECRET) throw new Error('RADSLAG_SECRET is not set: receipts cannot be made without it')
  return createHmac('sha256', env.RADSLAG_SECRET).update(text).digest()
}
