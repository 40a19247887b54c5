import { expect, it } from 'vitest'
import { clientAddress } from '@/lib/cli/client-address'

function request(forwarded?: string) {
  const headers = forwarded ? { 'x-forwarded-for': forwarded } : {}
  return { headers, socket: { remoteAddress: '10.0.0.1' } } as Parameters<typeof clientAddress>[0]
}

it('an address that the client claims is not believed without a proxy of ours', () => {
  expect(clientAddress(request('1.2.3.4'), 0)).toBe('10.0.0.1')
})

it('behind our proxy it is the one that the proxy saw, not what stood before it', () => {
  expect(clientAddress(request('6.6.6.6, 192.0.2.7'), 1)).toBe('192.0.2.7')
  expect(clientAddress(request('6.6.6.6, 192.0.2.7, 10.0.0.9'), 2)).toBe('192.0.2.7')
})

it('a proxy that says nothing leaves the connection itself', () => {
  expect(clientAddress(request(), 1)).toBe('10.0.0.1')
})
