import { health } from '@/lib/queries/health'

export const dynamic = 'force-dynamic'

export async function GET() {
  const parts = await health()
  const isWell = Object.values(parts).every(Boolean)
  return Response.json(parts, { status: isWell ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
