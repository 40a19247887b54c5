/**
 * Calls `end` when the process that started this one is gone. It may have gone while this one was still starting:
 * the event has then passed unheard, and only the closed channel tells. Without a parent's channel nothing happens.
 */
export function whenParentEnds(end: () => void) {
  process.on('disconnect', end)
  if (process.connected === false) end()
}
