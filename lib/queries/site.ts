import 'server-only'
import { db } from '@/lib/db'

export interface Site {
  id: string
  slug: string
  name: string
  placeName: string
  phone: string
  phoneHours: string
  email: string
  visit: string
  noticeBoardUrl: string
  brandHue: number
  arms: 'default'
  codePrefix: string
}

/** The organisation whose address this is; without one of its own, the installation's first. */
export async function siteAt(host: string): Promise<Site | undefined> {
  const found = await db.organisation.findMany({
    where: { OR: [{ hosts: { has: host } }, { isDefault: true }] },
    orderBy: { isDefault: 'asc' },
    take: 1,
  })
  const organisation = found[0]
  return organisation && { ...organisation, noticeBoardUrl: organisation.noticeBoardUrl ?? '', arms: 'default' }
}
