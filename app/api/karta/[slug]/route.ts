import { boundsFrom } from '@/lib/domain/map/outline'
import { mapDialogue, pinsIn } from '@/lib/queries/map'
import { mayGoOn } from '@/lib/web/rate-limit'
import { siteOrganisation } from '@/lib/web/site'

const headers = { 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' }
const refused = (status: number) => new Response(null, { status, headers })

/** What is shown on a part of a dialogue's map: `?del=west,south,east,north`. Rounded, and only what may be shown now. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const bounds = boundsFrom(new URL(request.url).searchParams.get('del') ?? '')
  if (!bounds) return refused(400)
  if (!(await mayGoOn('map'))) return refused(429)
  const { id } = await siteOrganisation()
  const dialogue = await mapDialogue(id, slug)
  if (!dialogue) return refused(404)
  return Response.json({ pins: await pinsIn(dialogue.id, bounds) }, { headers })
}
