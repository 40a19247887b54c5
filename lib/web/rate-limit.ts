import 'server-only'
import { consume, type limits } from './limits'
import { currentAddress } from './request'

/** Whether there may be one more of these from where the visitor is. Kept in memory only, and nowhere else. */
export async function mayGoOn(what: keyof typeof limits, own?: string): Promise<boolean> {
  return consume(what, await currentAddress(), own)
}
