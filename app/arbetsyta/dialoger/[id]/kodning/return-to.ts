import 'server-only'
import { headers } from 'next/headers'

/** The view that the form was on: its own address, which the browser sends along, kept to this site's bench. */
export async function currentBench(): Promise<string> {
  const from = (await headers()).get('referer') ?? ''
  const { pathname, search } = URL.canParse(from) ? new URL(from) : { pathname: '', search: '' }
  return /^\/arbetsyta\/dialoger\/[0-9a-f-]{36}\/kodning$/.test(pathname) ? pathname + search : '/arbetsyta'
}
