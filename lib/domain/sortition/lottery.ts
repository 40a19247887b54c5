import { TICKETS, type TicketedPanel } from './tickets'

export interface Draw {
  /** SHA-256 of the seed's UTF-8 bytes (NFC), in hexadecimal. */
  digest: string
  /** The digest as a number, modulo the number of tickets. */
  ticket: number
  /** Which panel in the published list holds that ticket: the first holds 0 up to its tickets less one, and so on. */
  panel: number
}

const ALL_DIGESTS = 2n ** 256n

/**
 * Draws a panel with a seed that everybody can see, so that everybody can draw it anew: `printf %s SEED | sha256sum`, the
 * remainder by TICKETS. A digest in the uneven rest at the top is hashed once more, so no ticket has more chance than another.
 */
export async function drawPanel(panels: TicketedPanel[], seed: string): Promise<Draw> {
  const tickets = BigInt(TICKETS)
  const even = ALL_DIGESTS - (ALL_DIGESTS % tickets)
  let digest = await sha256(seed.normalize('NFC'))
  while (BigInt(`0x${digest}`) >= even) digest = await sha256(digest)
  const ticket = Number(BigInt(`0x${digest}`) % tickets)
  let passed = 0
  const panel = panels.findIndex((one) => {
    passed += one.tickets
    return ticket < passed
  })
  return { digest, ticket, panel }
}

export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
