import 'server-only'
import { mixBackground } from '@/lib/commands/background'
import { system } from '@/lib/domain/actor'

/** Once an hour: no count of who was heard can be matched with a view by when it was written. */
export async function backgroundMix() {
  await mixBackground(system, {})
}
