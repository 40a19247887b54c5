import 'server-only'
import { currentActor } from './request'
import { currentPath } from './site'

/** Where a page leads that this visitor may not know of: a stranger to the sign-in, whether it exists or not; others to «finns inte». */
export async function nothingHere(): Promise<string> {
  const [actor, path] = await Promise.all([currentActor(), currentPath()])
  return actor.userId ? '/finns-inte' : `/logga-in?till=${encodeURIComponent(path)}`
}
