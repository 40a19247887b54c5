import 'server-only'
import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

/**
 * Whether everything in a zip archive, really unpacked, keeps within so many bytes. What the archive says of itself is not
 * believed: a few kilobytes can unpack to gigabytes. False as well for what is no whole archive.
 */
export function unpacksWithin(zip: Buffer, mostBytes: number): boolean {
  const end = endOf(zip)
  if (end < 0) return false
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  let left = mostBytes
  try {
    for (let entry = 0; entry < count; entry++) {
      if (zip.readUInt32LE(at) !== directoryEntry) return false
      const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
      const local = zip.readUInt32LE(at + 42)
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const data = zip.subarray(from, from + packed)
      left -= method === 8 ? inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).byteLength : packed
      if (left < 0) return false
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    }
    return true
  } catch {
    // Too much comes out of it, or it is broken: neither is read any further.
    return false
  }
}

function endOf(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 65_557); at--) if (zip.readUInt32LE(at) === endOfDirectory) return at
  return -1
}
