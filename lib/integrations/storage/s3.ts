import 'server-only'
import { AwsClient } from 'aws4fetch'
import { checkedKey, type StoragePort } from './port'

export interface S3Settings {
  /** Such as https://s3.example.se; the bucket follows it in the address. */
  endpoint: string
  bucket: string
  region: string
  keyId: string
  secret: string
}

const patienceMs = 30_000

/** Anything that speaks S3: a municipality's own object storage, or a supplier's. A PUT there is whole or nothing. */
export function s3Storage({ endpoint, bucket, region, keyId, secret }: S3Settings): StoragePort {
  const client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, region, service: 's3', retries: 2 })
  const ask = async (key: string, init: { method: string; body?: Uint8Array; headers?: Record<string, string> }) => {
    const address = `${endpoint.replace(/\/+$/, '')}/${bucket}/${checkedKey(key)}`
    const body = init.body && new Uint8Array(init.body)
    const response = await client.fetch(address, { ...init, body, signal: AbortSignal.timeout(patienceMs) })
    if (response.ok || response.status === 404) return response
    // The address and the answer name the bucket and sometimes the key's owner: neither belongs in a log.
    await response.body?.cancel()
    throw new Error(`the storage answered ${response.status} to ${init.method}`)
  }
  return {
    async put(key, bytes, mediaType) {
      const response = await ask(key, { method: 'PUT', body: bytes, headers: { 'content-type': mediaType } })
      await response.body?.cancel()
      if (!response.ok) throw new Error('the storage has no such bucket')
    },
    async get(key) {
      const response = await ask(key, { method: 'GET' })
      if (response.ok) return new Uint8Array(await response.arrayBuffer())
      await response.body?.cancel()
      return undefined
    },
    async remove(key) {
      const response = await ask(key, { method: 'DELETE' })
      await response.body?.cancel()
    },
    sweep: async () => 0,
  }
}
