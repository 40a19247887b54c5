import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const WHOLE = /^text\/(html|x-component)\b/
const WORTHWHILE = 1024
// The fast levels: a page is sent once, and its reader waits for it.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }

type Coding = 'br' | 'gzip'
type Write = ServerResponse['write']
type End = ServerResponse['end']
type Done = (error?: Error | null) => void

/**
 * A page is a few kilobytes in many small pieces. Compressing it once, when it is whole, takes half the processor time of
 * compressing a stream, and it leaves in one write with its length. Everything else streams through `otherwise`.
 */
export function compressPage(request: IncomingMessage, response: ServerResponse, otherwise: () => void) {
  const pieces: Buffer[] = []
  let isPage: boolean | undefined
  const flushHeaders = response.flushHeaders.bind(response)

  // Decided at the first piece: only then the type of what comes is known.
  const holds = () => {
    isPage ??= !response.headersSent && WHOLE.test(String(response.getHeader('content-type')))
    return isPage
  }
  const stepAside = () => {
    for (const method of ['write', 'end', 'flushHeaders'] as const) Reflect.deleteProperty(response, method)
    if (!isPage && !response.headersSent) otherwise()
  }

  response.flushHeaders = () => void (holds() || flushHeaders())
  response.write = ((chunk: string | Buffer, encoding?: BufferEncoding | Done, done?: Done) => {
    if (!holds()) {
      stepAside()
      return (response.write as (...args: unknown[]) => boolean)(chunk, encoding, done)
    }
    pieces.push(bytesOf(chunk, encoding))
    const told = typeof encoding === 'function' ? encoding : done
    if (told) process.nextTick(told)
    return true
  }) as Write
  response.end = ((chunk?: string | Buffer | Done, encoding?: BufferEncoding | Done, done?: Done) => {
    if (!holds()) {
      stepAside()
      return (response.end as (...args: unknown[]) => ServerResponse)(chunk, encoding, done)
    }
    if (chunk && typeof chunk !== 'function') pieces.push(bytesOf(chunk, encoding))
    const told = [chunk, encoding, done].find((argument) => typeof argument === 'function')
    stepAside()
    const page = Buffer.concat(pieces)
    response.appendHeader('vary', 'accept-encoding')
    const coding = page.length < WORTHWHILE ? undefined : accepted(request)
    if (!coding) return response.end(page, told as Done)
    const packed = coding === 'br' ? brotliCompressSync(page, BROTLI) : gzipSync(page, { level: 1 })
    response.setHeader('content-encoding', coding)
    response.setHeader('content-length', packed.length)
    return response.end(packed, told as Done)
  }) as End
}

function bytesOf(chunk: string | Buffer, encoding: unknown) {
  return typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(chunk)
}

function accepted(request: IncomingMessage): Coding | undefined {
  const offered = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((offer) => offer.trim().toLowerCase())
  const takes = (coding: Coding) => offered.some((offer) => offer.split(';')[0]?.trim() === coding && !/;\s*q=0(\.0*)?$/.test(offer))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined
}
