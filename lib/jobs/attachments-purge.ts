import 'server-only'
import { claimErasable, forgetAttachments } from '@/lib/commands/attachment-purge'
import { system } from '@/lib/domain/actor'
import { storageKeys } from '@/lib/domain/attachment'
import { storagePort } from '@/lib/integrations/storage/adapter'

const dayMs = 86_400_000

/** Once an hour: files that belong to nothing any more, first their bytes and then their rows; and what cut-off writes left. */
export async function attachmentsPurge() {
  const storage = storagePort()
  const claimed = await claimErasable(system, {})
  if (claimed.ok && claimed.value.length > 0) {
    for (const file of claimed.value) for (const key of storageKeys(file)) await storage.remove(key)
    await forgetAttachments(system, { ids: claimed.value.map(({ id }) => id) })
  }
  await storage.sweep(new Date(Date.now() - dayMs))
}
