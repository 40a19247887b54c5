import 'server-only'
import { storageKey } from '@/lib/domain/attachment'
import { storagePort } from '@/lib/integrations/storage/adapter'
import { attachmentAccess, attachmentAt } from '@/lib/queries/attachment'
import { draftHash, readReceiptCode, receiptHash } from '@/lib/queries/receipt-code'
import { draftToken } from './draft-cookie'
import { typedCode } from './receipt-cookie'
import { currentActor } from './request'
import { siteOrganisation } from './site'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** One file, for whoever may see it now. Who that is is asked every time: nothing is remembered from the last. */
export async function attachmentResponse(request: Request, id: string): Promise<Response> {
  const { id: organisationId } = await siteOrganisation()
  const row = UUID.test(id) ? await attachmentAt(organisationId, id) : undefined
  if (!row) return notFound()
  const [actor, token, typed] = await Promise.all([currentActor(), draftToken(row.slug), typedCode()])
  const code = typed ? readReceiptCode(typed) : undefined
  const keys = { draft: token && draftHash(token), code: code && receiptHash(code) }
  const access = attachmentAccess(row, actor, keys)
  if (!access) return notFound()

  const isSmall = new URL(request.url).searchParams.get('storlek') === 'liten'
  const etag = `"${row.sourceHash.slice(0, 32)}${isSmall ? '-s' : ''}"`
  const headers: Record<string, string> = {
    ...guarded,
    // A browser may keep what is public, but asks each time whether it still is.
    'cache-control': access === 'public' ? 'private, no-cache' : 'private, no-store',
    vary: 'cookie',
    etag,
  }
  if (access === 'public' && request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const bytes = await storagePort().get(storageKey(row, isSmall ? 'small' : 'large'))
  if (!bytes) return notFound()
  const isDocument = row.kind === 'DOCUMENT'
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      'content-type': isDocument ? 'application/pdf' : 'image/webp',
      // The name is ours: what the sender called the file is not kept.
      'content-disposition': isDocument ? `attachment; filename="bilaga-${id}.pdf"` : `inline; filename="bild-${id}.webp"`,
    },
  })
}

const guarded = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex',
}

/** The same answer to what does not exist and to what this visitor may not see. */
const notFound = () => new Response(null, { status: 404, headers: { ...guarded, 'cache-control': 'private, no-store' } })
