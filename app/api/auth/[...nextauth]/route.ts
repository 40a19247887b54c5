import { returnPath } from '@/lib/domain/return-path'
import { takeStep } from '@/lib/web/auth-flow'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Where the identity provider sends people back. Nothing else of next-auth is served. */
export async function GET(request: Request, { params }: Context) {
  const [action, provider] = (await params).nextauth
  if (action !== 'callback' || provider !== 'oidc') return new Response(null, { status: 404 })
  const outcome = await takeStep({ action, provider, query: Object.fromEntries(new URL(request.url).searchParams) })
  const path = outcome.error ? `/logga-in?fel=${encodeURIComponent(outcome.error)}` : returnPath(outcome.to, '/')
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })
}
