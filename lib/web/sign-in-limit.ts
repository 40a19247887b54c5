import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { currentAddress } from './request'

// Roomy, since a whole town hall may come from one address; who gets mail is limited per receiver as well.
const attempts = new RateLimiterMemory({ points: 60, duration: 15 * 60 })

/** Whether another sign-in mail may be asked for from where the visitor is. */
export async function mayTryAgain(): Promise<boolean> {
  try {
    await attempts.consume(await currentAddress())
    return true
  } catch {
    return false
  }
}
