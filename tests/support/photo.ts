import sharp from 'sharp'

/** What a phone writes into its pictures without asking. */
export const gps = { maker: 'Provkamera AB', artist: 'Amina Exempelsson' }

/** A photo as a phone makes it: red to the left, blue to the right, and in its metadata where and by whom it was taken. */
export async function aPhoto({ width = 64, height = 32, orientation = 1, seed = 0 } = {}): Promise<Buffer> {
  const left = { create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: { r: 250, g: seed % 200, b: 10 } } }
  const exif = {
    IFD0: { Make: gps.maker, Artist: gps.artist },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 20/1 1234/100', GPSLongitudeRef: 'E', GPSLongitude: '18/1 3/1 4321/100' },
  }
  return sharp({ create: { width, height, channels: 3, background: { r: 10, g: 20, b: 250 } } })
    .composite([{ input: await sharp(left).png().toBuffer(), left: 0, top: 0 }])
    .withExif(exif)
    .withMetadata({ orientation })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>')
    .jpeg({ quality: 92 })
    .toBuffer()
}
