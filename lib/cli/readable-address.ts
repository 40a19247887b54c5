/** An address whose path can be read as text and looked up: its percent signs stand for letters, and none for a NUL. */
export function isReadableAddress(url: string): boolean {
  try {
    return !decodeURIComponent(url.split('?', 1)[0] ?? '').includes('\0')
  } catch {
    return false
  }
}
