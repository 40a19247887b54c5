import 'server-only'
import { headers } from 'next/headers'
import { env } from '@/lib/env'
import { isHostOfOurs } from '@/lib/queries/hosts'
import { currentHost } from './request'

/** The address that links and redirects are built on: the visitor's own when an organisation has it, else the installation's. */
export async function siteOrigin(): Promise<string> {
  const own = new URL(env.RADSLAG_URL)
  if (!(await isHostOfOurs(await currentHost()))) return own.origin
  return `${own.protocol}//${(await headers()).get('host')}`
}

export const isSecure = () => env.RADSLAG_URL.startsWith('https://')
