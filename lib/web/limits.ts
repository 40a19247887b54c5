import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'

// A school class, a library or a whole town hall comes from one address: roomy for the address, stricter for one writer.
const tenMinutes = 600
export const limits = {
  map: { address: limiter(2400), own: limiter(120) },
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

/** One more of these from here and, where it is known, from this one writer or person. False: not for a while. */
export async function consume(what: keyof typeof limits, address: string, own?: string): Promise<boolean> {
  const { address: addressLimit, own: ownLimit } = limits[what]
  try {
    if (own) await ownLimit.consume(own)
    await addressLimit.consume(address)
    return true
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal
    return false
  }
}
