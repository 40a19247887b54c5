import 'server-only'
import sharp from 'sharp'
import { mostPixels, pictureSides } from '@/lib/domain/attachment'

export interface CleanPicture {
  large: Uint8Array
  small: Uint8Array
  width: number
  height: number
}

/** tooManyPixels: it would unfold into more than a camera takes · unreadable: it is not the picture that it begins as. */
export type Cleaned = { kind: 'clean'; picture: CleanPicture } | { kind: 'tooManyPixels' } | { kind: 'unreadable' }

// One thread a picture: a phone's photo takes half a second, and pages must leave meanwhile.
sharp.concurrency(1)
sharp.cache(false)

const SECONDS = 15
const quality = { quality: 80, effort: 2 }
const mostAtOnce = 2
let atWork = 0
const waiting: (() => void)[] = []

/**
 * The picture, drawn anew from its pixels: where, when and with what it was taken, thumbnails of what was cropped away and
 * whatever else the file carried is gone. Turned the way it was held.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<Cleaned> {
  if (atWork >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else atWork += 1
  try {
    return await draw(bytes)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else atWork -= 1
  }
}

async function draw(bytes: Uint8Array): Promise<Cleaned> {
  try {
    const { data: large, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: false })
      .autoOrient()
      .timeout({ seconds: SECONDS })
      .resize({ width: pictureSides.large, height: pictureSides.large, fit: 'inside', withoutEnlargement: true })
      .webp(quality)
      .toBuffer({ resolveWithObject: true })
    const side = pictureSides.small
    const small = await sharp(large).resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }).webp(quality).toBuffer()
    return { kind: 'clean', picture: { large, small, width: info.width, height: info.height } }
  } catch (error) {
    // Whatever a hostile file makes the decoder say, the sender is only told to choose another.
    return { kind: error instanceof Error && /pixel limit/i.test(error.message) ? 'tooManyPixels' : 'unreadable' }
  }
}
