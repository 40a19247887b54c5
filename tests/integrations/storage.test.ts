import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStorage } from '@/lib/integrations/storage/disk'
import type { StoragePort } from '@/lib/integrations/storage/port'
import { s3Storage } from '@/lib/integrations/storage/s3'
import { anS3Server } from '../support/s3-server'

let server: Awaited<ReturnType<typeof anS3Server>>
let folder: string
beforeAll(async () => {
  server = await anS3Server()
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'radslag-files-'))
})
afterAll(async () => {
  await server.close()
  await fs.rm(folder, { recursive: true })
})

const someKey = () => `${randomUUID()}/${randomUUID()}/large.webp`
const bytes = new Uint8Array([0, 1, 2, 250, 255, 10, 13])

const ports: [string, () => StoragePort][] = [
  ['a folder', () => diskStorage(folder)],
  ['an object storage', () => s3Storage(server.settings)],
]
describe.each(ports)('%s', (_, port) => {
  it('gives back what was put there, byte for byte', async () => {
    const key = someKey()
    await port().put(key, bytes, 'image/webp')
    expect(Buffer.from((await port().get(key)) ?? [])).toEqual(Buffer.from(bytes))
  })

  it('replaces what is put under the same key, and forgets what is removed, twice too', async () => {
    const key = someKey()
    await port().put(key, bytes, 'image/webp')
    await port().put(key, bytes.slice(0, 2), 'image/webp')
    expect(await port().get(key)).toHaveLength(2)
    await port().remove(key)
    await port().remove(key)
    expect(await port().get(key)).toBeUndefined()
  })

  it.each(['../../etc/passwd', 'a/../b/c.webp', '/a/b.webp', 'a/b.webp?x=1', 'a\\b/c.webp', 'a/%2e%2e/c.webp'])(
    'has no place for %s',
    async (key) => {
      await expect(port().put(key, bytes, 'image/webp')).rejects.toThrow('not a storage key')
      await expect(port().get(key)).rejects.toThrow('not a storage key')
    },
  )
})

it('an object storage answers only to the right secret, and what it says stays out of the error', async () => {
  const wrong = s3Storage({ ...server.settings, secret: 'fel' })
  await expect(wrong.get(someKey())).rejects.toThrow('the storage answered 403 to GET')
  expect(server.refused.length).toBeGreaterThan(0)
})

it('a missing bucket is a fault of the settings, not a file that is stored', async () => {
  const nowhere = s3Storage({ ...server.settings, bucket: 'finns-inte' })
  await expect(nowhere.put(someKey(), bytes, 'image/webp')).rejects.toThrow()
})

it('a write that was cut off is swept away, and one that is going on is left alone', async () => {
  const unfinished = path.join(folder, 'unfinished')
  await fs.mkdir(unfinished, { recursive: true })
  await fs.writeFile(path.join(unfinished, 'old'), 'half')
  await fs.utimes(path.join(unfinished, 'old'), new Date(0), new Date(0))
  await fs.writeFile(path.join(unfinished, 'new'), 'half')
  expect(await diskStorage(folder).sweep(new Date(Date.now() - 60_000))).toBe(1)
  expect(await fs.readdir(unfinished)).toEqual(['new'])
  await fs.rm(path.join(unfinished, 'new'))
})
