/** Where files lie. Keys are ours (lib/domain/attachment.ts), never anything that a sender has named. */
export interface StoragePort {
  /** All or nothing: whoever reads finds the whole file or none. Writing the same key again replaces it. */
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>
  /** Undefined: there is no such file. */
  get(key: string): Promise<Uint8Array | undefined>
  /** Removing what is not there is no fault: a job may run twice. */
  remove(key: string): Promise<void>
  /** Throws away what a write that was cut off may have left, older than the moment given. Answers how many. */
  sweep(before: Date): Promise<number>
}

const KEY = /^[a-z0-9-]+(\/[a-z0-9-]+)*\/[a-z0-9-]+\.[a-z0-9]+$/

/** A key that could lead out of its folder is a bug of ours, whoever stores it. */
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new Error('not a storage key')
  return key
}
