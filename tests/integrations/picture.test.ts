import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cleanPicture } from '@/lib/integrations/picture/clean'
import { aPhoto, gps } from '../support/photo'

async function clean(bytes: Uint8Array) {
  const cleaned = await cleanPicture(bytes)
  if (cleaned.kind !== 'clean') throw new Error(cleaned.kind)
  return cleaned.picture
}

describe('a picture is drawn anew', () => {
  it('keeps nothing of where, when or with what it was taken', async () => {
    const photo = await aPhoto()
    const before = await sharp(photo).metadata()
    expect(before.exif?.length, 'the photo that is sent says where it was taken').toBeGreaterThan(0)
    expect(photo.includes(Buffer.from(gps.maker))).toBe(true)
    const { large, small } = await clean(photo)
    for (const bytes of [large, small]) {
      const { exif, xmp, iptc, icc, comments, orientation } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc, icc, comments, orientation }).toEqual({})
      for (const trace of [gps.maker, gps.artist, 'Exif', 'GPS', 'http://ns.adobe.com/xap', 'EXIF', 'XMP '])
        expect(Buffer.from(bytes).includes(Buffer.from(trace)), trace).toBe(false)
    }
  })

  it('is turned the way it was held', async () => {
    // Red at the left of the sensor; held on its side (orientation 6) that is the top.
    const { large, width, height } = await clean(await aPhoto({ width: 80, height: 40, orientation: 6 }))
    expect([width, height]).toEqual([40, 80])
    const { data } = await sharp(large).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    expect(data[0]).toBeGreaterThan(200)
    expect(data[(79 * 40 + 20) * 3 + 2]).toBeGreaterThan(200)
  })

  it('is never larger than a page needs, and never made larger than it was', async () => {
    const { large, small } = await clean(await aPhoto({ width: 2400, height: 1200 }))
    expect(await sizeOf(large)).toEqual([1600, 800])
    expect(await sizeOf(small)).toEqual([480, 240])
    expect(await sizeOf((await clean(await aPhoto({ width: 60, height: 30 }))).small)).toEqual([60, 30])
  })
})

const sizeOf = async (bytes: Uint8Array) => {
  const { width, height } = await sharp(bytes).metadata()
  return [width, height]
}

describe('what is no picture, or too much of one, is refused', () => {
  it('a small file that would unfold into more pixels than a camera takes', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 7000, channels: 3, background: 'white' }, limitInputPixels: false })
      .png({ compressionLevel: 9, palette: true, effort: 1 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(2_000_000)
    expect(await cleanPicture(bomb)).toEqual({ kind: 'tooManyPixels' })
  })

  it('half a photo, a text, and a page that begins as a photo', async () => {
    const photo = await aPhoto()
    const page = Buffer.concat([photo.subarray(0, 4), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')])
    for (const bytes of [photo.subarray(0, photo.length / 2), Buffer.from('hej'), page, Buffer.alloc(0)])
      expect(await cleanPicture(bytes)).toEqual({ kind: 'unreadable' })
  })
})
