import type { IncomingMessage } from 'node:http'

/** The address that a request comes from, as seen by the outermost of the proxies that are ours. */
export function clientAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>, trustedProxies: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown'
  if (trustedProxies === 0) return direct
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
  // Each proxy appends whom it heard from; what stands further to the left was written by the client.
  const hops = forwarded.split(',').map((hop) => hop.trim())
  return hops.at(-trustedProxies) || direct
}
