import 'server-only'
import { create } from 'qrcode'

/** A QR code as one path of an SVG: `viewBox="0 0 size size"`, the quiet zone included. */
export function qrCode(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const quiet = 4
  const squares = Array.from({ length: modules.size ** 2 }, (_, index) => index).filter((index) => modules.data[index])
  const path = squares.map((index) => `M${(index % modules.size) + quiet} ${Math.floor(index / modules.size) + quiet}h1v1h-1z`).join('')
  return { size: modules.size + quiet * 2, path }
}
