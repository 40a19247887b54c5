import 'server-only'
import path from 'node:path'
import { env } from '@/lib/env'
import { diskStorage } from './disk'
import type { StoragePort } from './port'
import { s3Storage } from './s3'

let chosen: { settings: string; port: StoragePort } | undefined

/** Object storage when the settings name one; else a folder in the installation's own. */
export function storagePort(): StoragePort {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_KEY_ID: keyId, S3_SECRET: secret, S3_REGION: region } = env
  const folder = path.resolve(env.RADSLAG_DATA_DIR, 'files')
  const settings = [endpoint, bucket, region, keyId, folder].join(' ')
  if (!chosen || chosen.settings !== settings) {
    const isRemote = endpoint && bucket && keyId && secret
    chosen = { settings, port: isRemote ? s3Storage({ endpoint, bucket, region, keyId, secret }) : diskStorage(folder) }
  }
  return chosen.port
}
