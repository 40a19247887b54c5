// The web process in production. Static files leave as they were compressed at build; pages are compressed on the way.
import http from 'node:http'
import path from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import next from 'next'
import sirv from 'sirv'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { clientAddress } from './client-address'
import { compressPage } from './compress-page'
import { publicFiles } from './precompress'
import { isReadableAddress } from './readable-address'
import { whenParentEnds } from './with-parent'

const DRAIN_SECONDS = 20
const distDir = process.env.NEXT_DIST_DIR ?? '.next'

const app = next({ dev: false, dir: process.cwd(), port: env.PORT, hostname: 'localhost' })
await app.prepare()
const handle = app.getRequestHandler()

const hashedFiles = sirv(path.join(distDir, 'static'), { brotli: true, gzip: true, immutable: true, maxAge: 31_536_000, etag: false })
const plainFiles = sirv(publicFiles(distDir), { brotli: true, gzip: true, maxAge: 3600, etag: true })
const compress = compression({ level: 1, threshold: 1024, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } } })

const server = http.createServer((request, response) => {
  // Whoever counts attempts per address reads this header; what a client sends under its name is overwritten.
  request.headers['x-client-address'] = clientAddress(request, env.TRUST_PROXY)
  response.setHeader('x-content-type-options', 'nosniff')
  // There is no such page, and the framework would break on reading its address.
  if (!isReadableAddress(request.url ?? '/')) request.url = '/finns-inte'
  const url = request.url ?? '/'
  if (url.startsWith('/_next/static/')) {
    request.url = url.slice('/_next/static'.length)
    return hashedFiles(request, response, () => {
      response.writeHead(404).end()
    })
  }
  plainFiles(request, response, () => {
    reportFailures(request, response)
    compressPage(request, response, () => compress(request as never, response as never, () => undefined))
    void handle(request, response)
  })
})
// Longer than a reverse proxy keeps its connections, so that it never writes to one that we have just closed.
server.keepAliveTimeout = 65_000
server.on('error', (error) => {
  log.fatal({ error }, 'the web server could not listen')
  process.exit(1)
})
server.listen(env.PORT, () => log.info({ port: env.PORT }, 'web server is listening'))

let isDraining = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void drain())
whenParentEnds(() => void drain())

async function drain() {
  if (isDraining) return
  isDraining = true
  setTimeout(() => process.exit(1), DRAIN_SECONDS * 1000).unref()
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await closed
  process.exit(0)
}

// The path is left out: an address may carry a receipt code.
function reportFailures(request: http.IncomingMessage, response: http.ServerResponse) {
  response.on('finish', () => {
    if (response.statusCode < 500) return
    log.error({ method: request.method, status: response.statusCode, area: request.url?.split(/[/?]/)[1] }, 'a request failed')
  })
}
