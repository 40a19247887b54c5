import { stopFollowing } from '@/lib/commands/feedback/follow'
import { anonymous } from '@/lib/domain/actor'

export const dynamic = 'force-dynamic'

/**
 * One-click unsubscribe (RFC 8058): the mail program posts here, without cookies, sign-in or a page. The code is signed and
 * stands only in the reader's own mail. A wrong one is answered like a right one, and stops nothing.
 */
export async function POST(request: Request) {
  const code = new URL(request.url).searchParams.get('kod') ?? ''
  await stopFollowing(anonymous, { code })
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}

/** A mail filter that opens links stops nothing. */
export function GET() {
  return new Response(null, { status: 405, headers: { allow: 'POST' } })
}
