import 'server-only'
import { headers } from 'next/headers'

/**
 * The view that the form was on: its own address, which the browser sends along, kept to this site's bench.
 * @param no the view's number, when what was done may take it out of the list that the address filters
 */
export async function currentBench(no?: FormDataEntryValue | null): Promise<string> {
  const from = (await headers()).get('referer') ?? ''
  const { pathname, search } = URL.canParse(from) ? new URL(from) : { pathname: '', search: '' }
  if (!/^\/arbetsyta\/dialoger\/[0-9a-f-]{36}\/kodning$/.test(pathname)) return '/arbetsyta'
  const query = new URLSearchParams(search)
  if (typeof no === 'string' && /^[1-9]\d{0,8}$/.test(no)) query.set('n', no)
  return `${pathname}?${query}`
}
