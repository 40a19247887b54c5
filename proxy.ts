import { type NextRequest, NextResponse } from 'next/server'
import { localeAndPath, locales } from '@/lib/i18n/locale'

// Everything else at the first level is a page for residents and lives under app/[locale].
const DEFAULT_LOCALE = 'sv'
const OUTSIDE_LOCALES = new Set([...locales.filter((locale) => locale !== DEFAULT_LOCALE), 'arbetsyta', 'beslut', 'api', 'demo', '_next'])

export function proxy(request: NextRequest) {
  const path = request.nextUrl.pathname
  if (path === `/${DEFAULT_LOCALE}` || path.startsWith(`/${DEFAULT_LOCALE}/`)) return redirectToShortAddress(request)

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-request-id', crypto.randomUUID())
  headers.set('x-pathname', path)
  headers.set('x-locale', localeAndPath(path).locale)
  // Next reads the nonce of its own scripts from this request header.
  headers.set('content-security-policy', policy)

  const response = isOutsideLocales(path)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(withPath(request, `/${DEFAULT_LOCALE}${path === '/' ? '' : path}`), { request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of securityHeaders()) response.headers.set(name, value)
  return response
}

export const config = { matcher: '/((?!api/|_next/|.*\\.(?:png|svg|ico|jpg|webp|txt|xml|css|webmanifest|woff2)$).*)' }

function redirectToShortAddress(request: NextRequest) {
  const rest = request.nextUrl.pathname.slice(DEFAULT_LOCALE.length + 1)
  return NextResponse.redirect(withPath(request, rest === '' ? '/' : rest), 308)
}

function withPath(request: NextRequest, path: string) {
  const url = request.nextUrl.clone()
  // A second slash at the front would make it another host's address.
  url.pathname = path.replace(/^\/{2,}/, '/')
  return url
}

function isOutsideLocales(path: string) {
  return OUTSIDE_LOCALES.has(path.split('/')[1] ?? '')
}

function contentSecurityPolicy(nonce: string) {
  // Next's development tools evaluate code and inject styles; the built application does neither.
  const isDevelopment = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    `img-src 'self' data: blob:${process.env.MAP_TILES ? ` ${new URL(process.env.MAP_TILES).origin}` : ''}`,
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    // Without JavaScript the sign-in form is answered with a redirect to the identity provider, which this must allow.
    `form-action 'self'${process.env.OIDC_ISSUER ? ` ${new URL(process.env.OIDC_ISSUER).origin}` : ''}`,
    "frame-ancestors 'none'",
  ].join('; ')
}

function securityHeaders(): [string, string][] {
  const headers: [string, string][] = [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
  ]
  const isSecure = process.env.RADSLAG_URL?.startsWith('https://') ?? false
  if (isSecure) headers.push(['strict-transport-security', 'max-age=31536000; includeSubDomains'])
  return headers
}
