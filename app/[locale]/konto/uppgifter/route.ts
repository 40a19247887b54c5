import { accountFile } from '@/lib/queries/account'
import { currentActor } from '@/lib/web/request'

/** Everything about whoever asks, as a file (GDPR articles 15 and 20). */
export async function GET(): Promise<Response> {
  const file = await accountFile(await currentActor())
  if (!file) return new Response(null, { status: 303, headers: { location: `/logga-in?till=${encodeURIComponent('/konto')}` } })
  return new Response(JSON.stringify(file, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="mitt-konto.json"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
