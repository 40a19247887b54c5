import 'server-only'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { checkedKey, type StoragePort } from './port'

const UNFINISHED = 'unfinished'

/** A folder of the installation's own. A file is written beside and moved into place, so that nobody meets half of one. */
export function diskStorage(root: string): StoragePort {
  const placeOf = (key: string) => path.join(root, ...checkedKey(key).split('/'))
  const unfinished = path.join(root, UNFINISHED)
  return {
    async put(key, bytes) {
      const place = placeOf(key)
      const draft = path.join(unfinished, randomUUID())
      await fs.mkdir(unfinished, { recursive: true, mode: 0o700 })
      await fs.mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
      try {
        await writeWhole(draft, bytes)
        await fs.rename(draft, place)
      } catch (error) {
        await fs.rm(draft, { force: true })
        throw error
      }
    },
    async get(key) {
      try {
        return await fs.readFile(placeOf(key))
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
    async remove(key) {
      const place = placeOf(key)
      await fs.rm(place, { force: true })
      // The folder goes with its last file.
      await fs.rmdir(path.dirname(place)).catch(() => undefined)
    },
    async sweep(before) {
      const names = await fs.readdir(unfinished).catch(() => [])
      let gone = 0
      for (const name of names) {
        const file = path.join(unfinished, name)
        const found = await fs.stat(file).catch(() => undefined)
        if (!found || found.mtime >= before) continue
        await fs.rm(file, { force: true })
        gone += 1
      }
      return gone
    },
  }
}

async function writeWhole(file: string, bytes: Uint8Array) {
  const handle = await fs.open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    // A receipt is given for what is on the disk, not for what is about to be.
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
