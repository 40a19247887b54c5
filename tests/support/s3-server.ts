import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

const key = { region: 'eu-north-1', keyId: 'PROVNYCKEL', secret: 'prov/hemlighet+123' }

/**
 * An object storage on loopback: a bucket in memory that answers as S3 does, and only to requests whose signature it has
 * computed itself (AWS Signature Version 4) from the request that arrived.
 */
export async function anS3Server(bucket = 'radslag-filer') {
  const objects = new Map<string, { bytes: Buffer; type: string }>()
  const refused: number[] = []
  const server = http.createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const body = Buffer.concat(parts)
    const answer = (status: number, bytes?: Buffer, type = 'application/xml') => {
      if (status === 403) refused.push(status)
      response.writeHead(status, bytes ? { 'content-type': type, 'content-length': bytes.length } : {}).end(bytes)
    }
    const path = new URL(request.url ?? '/', 'http://s3').pathname
    if (!isSigned(request, body)) return answer(403)
    if (!path.startsWith(`/${bucket}/`)) return answer(404)
    if (request.method === 'PUT') objects.set(path, { bytes: body, type: request.headers['content-type'] ?? '' })
    if (request.method === 'DELETE') return answer(objects.delete(path) ? 204 : 204)
    const found = objects.get(path)
    if (!found) return answer(404)
    return request.method === 'PUT' ? answer(200) : answer(200, found.bytes, found.type)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections())
  return { settings: { ...key, endpoint, bucket }, objects, refused, close }
}

function isSigned(request: http.IncomingMessage, body: Buffer): boolean {
  const said =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/
  const [, keyId, day = '', region = '', signed = '', signature = ''] = said.exec(request.headers.authorization ?? '') ?? []
  const at = String(request.headers['x-amz-date'] ?? '')
  if (keyId !== key.keyId || region !== key.region || !at.startsWith(day)) return false
  const claimed = String(request.headers['x-amz-content-sha256'] ?? '')
  if (claimed !== 'UNSIGNED-PAYLOAD' && claimed !== sha256(body)) return false
  const url = new URL(request.url ?? '/', 'http://s3')
  const headers = signed.split(';').map(
    (name) =>
      `${name}:${String(request.headers[name] ?? '')
        .trim()
        .replace(/\s+/g, ' ')}\n`,
  )
  const canonical = [request.method, url.pathname, url.searchParams.toString(), headers.join(''), signed, claimed].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', at, `${day}/${region}/s3/aws4_request`, sha256(canonical)].join('\n')
  const signing = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>((by, part) => hmac(by, part), `AWS4${key.secret}`)
  return timingSafeEqual(Buffer.from(signature, 'hex'), hmac(signing, toSign))
}

const sha256 = (of: Buffer | string) => createHash('sha256').update(of).digest('hex')
const hmac = (by: Buffer | string, text: string) => createHmac('sha256', by).update(text).digest()
