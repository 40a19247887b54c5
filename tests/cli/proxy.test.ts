import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { proxy } from '@/proxy'

const ask = (path: string) => proxy(new NextRequest(new URL(path, 'http://localhost:3000')))
const rewrittenTo = (path: string) => {
  const target = ask(path).headers.get('x-middleware-rewrite')
  return target && new URL(target).pathname + new URL(target).search
}

describe('Swedish has no prefix', () => {
  it.each([
    ['/', '/sv'],
    ['/dialoger/stadsparken?sida=2', '/sv/dialoger/stadsparken?sida=2'],
    ['/engelska', '/sv/engelska'],
  ])('%s is the page %s', (path, page) => {
    expect(rewrittenTo(path)).toBe(page)
  })

  it.each(['/en', '/en/dialoger', '/arbetsyta', '/beslut/kommunstyrelsen', '/demo'])('%s is left as it is', (path) => {
    expect(rewrittenTo(path)).toBeNull()
  })

  it.each([
    ['/sv', '/'],
    ['/sv/dialoger?sida=2', '/dialoger?sida=2'],
  ])('%s moves to %s for good', (path, short) => {
    const response = ask(path)
    expect([response.status, response.headers.get('location')]).toEqual([308, `http://localhost:3000${short}`])
  })

  it('and never to another site', () => {
    const location = ask('/sv//evil.example/x').headers.get('location') ?? ''
    expect(new URL(location).host).toBe('localhost:3000')
  })
})

describe('every page', () => {
  it('has a nonce of its own, in the policy and for the page', () => {
    const nonceOf = (response: Response) => response.headers.get('content-security-policy')?.match(/'nonce-([^']+)'/)?.[1]
    const response = ask('/')
    expect(nonceOf(response)).toBe(response.headers.get('x-middleware-request-x-nonce'))
    expect(nonceOf(response)).not.toBe(nonceOf(ask('/')))
  })

  it('allows no style in attributes, no frame and no foreign script', () => {
    const policy = ask('/').headers.get('content-security-policy')
    expect(policy).toContain("style-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('does not believe a nonce, a request id or an address that the visitor sends', () => {
    const headers = { 'x-nonce': 'mine', 'x-request-id': 'mine', 'x-pathname': '/mine' }
    const response = proxy(new NextRequest('http://localhost:3000/', { headers }))
    const passedOn = Object.keys(headers).map((name) => response.headers.get(`x-middleware-request-${name}`))
    expect(passedOn).not.toContain('mine')
    expect(passedOn).not.toContain('/mine')
  })
})
