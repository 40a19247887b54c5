import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compressPage } from '@/lib/cli/compress-page'

const PAGE = '<p>Hur blir det tryggare vid Norrviks torg?</p>\n'.repeat(200)
const streamed: string[] = []

const server = http.createServer((request, response) => {
  compressPage(request, response, () => streamed.push(request.url ?? ''))
  const path = request.url ?? '/'
  if (path === '/page') {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('vary', 'rsc')
    response.flushHeaders()
    response.write(PAGE.slice(0, 1000))
    response.write(Buffer.from(PAGE.slice(1000)), () => response.end())
  } else if (path === '/small') {
    response.setHeader('content-type', 'text/html')
    response.end('<p>Hej</p>')
  } else if (path === '/redirect') {
    response.writeHead(303, { location: '/page' })
    response.end()
  } else if (path === '/events') {
    response.setHeader('content-type', 'text/event-stream')
    response.flushHeaders()
    response.write('data: 1\n\n')
  } else {
    response.setHeader('content-type', 'text/csv')
    response.write('a;b\n')
    response.end('1;2\n')
  }
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function get(path: string, coding = '', method = 'GET') {
  return new Promise<{ status?: number; headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const request = http.request({ port, path, method, headers: { 'accept-encoding': coding } }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => {
        pieces.push(piece)
        if (path === '/events') finish()
      })
      const finish = () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) })
      response.on('end', finish)
    })
    request.on('error', reject)
    request.end()
  })
}

it('a page unpacks to what was written, in one piece of known length, in whichever coding the reader takes', async () => {
  const brotli = await get('/page', 'gzip, deflate, br')
  expect([brotli.headers['content-encoding'], brotli.headers['content-length']]).toEqual(['br', String(brotli.body.length)])
  expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE)
  const gzip = await get('/page', 'br;q=0, gzip')
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body).toString()).toBe(PAGE)
  const plain = await get('/page', 'identity')
  expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, PAGE])
  for (const answer of [brotli, gzip, plain]) expect(answer.headers.vary).toBe('rsc, accept-encoding')
})

it('a crumb is not worth packing, and a question for the head alone has no body', async () => {
  expect((await get('/small', 'br')).body.toString()).toBe('<p>Hej</p>')
  const head = await get('/page', 'br', 'HEAD')
  expect([head.status, head.body.length]).toEqual([200, 0])
})

it('what is not a page streams by another way, at once', async () => {
  expect((await get('/table', 'br')).body.toString()).toBe('a;b\n1;2\n')
  expect((await get('/events', 'br')).body.toString()).toBe('data: 1\n\n')
  expect(streamed).toEqual(['/table'])
  expect((await get('/redirect', 'br')).status).toBe(303)
})
