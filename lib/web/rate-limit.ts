import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { currentAddress } from './request'

// A school class, a library or a whole town hall comes from one address: roomy for the address, stricter for one writer.
const tenMinutes = 600
const limits = {
  step: { address: limiter(2400), own: limiter(120) },
  upload: { address: limiter(240), own: limiter(20) },
  submit: { address: limiter(240), own: limiter(20) },
  code: { address: limiter(60), own: limiter(20) },
  follow: { address: limiter(60), own: limiter(3) },
  report: { address: limiter(60), own: limiter(10) },
  signIn: { address: limiter(60), own: limiter(10) },
}

function limiter(points: number) {
  return new RateLimiterMemory({ points, duration: tenMinutes })
}

/** Whether there may be one more of these from where the visitor is. Kept in memory only, and nowhere else. */
export async function mayGoOn(what: keyof typeof limits, own?: string): Promise<boolean> {
  const { address, own: ownLimit } = limits[what]
  try {
    if (own) await ownLimit.consume(own)
    await address.consume(await currentAddress())
    return true
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal
    return false
  }
}
