import { Logger } from 'graphile-worker'
import { log } from '@/lib/log'

// The queue's own lines may repeat a job's payload: only its warnings and errors go on, and only their sentence.
export function graphileLogger(): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ source: 'queue' }, message)
    if (level === 'warning') log.warn({ source: 'queue' }, message)
  })
}
