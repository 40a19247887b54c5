import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)
const WORTH_COMPRESSING = /\.(js|css|svg|html|json|txt|xml|map|webmanifest|ico)$/
const SMALLEST = 512

/** Where the server finds the files of public/, with their compressed twins. */
export function publicFiles(distDir: string) {
  return path.join(distDir, 'public-files')
}

/** Compresses every static file once, as small as it gets, instead of anew at each request. */
export async function precompress(distDir: string): Promise<void> {
  const copies = publicFiles(distDir)
  fs.rmSync(copies, { recursive: true, force: true })
  fs.mkdirSync(copies, { recursive: true })
  // A copy, so that the source folder stays as it is.
  if (fs.existsSync('public')) fs.cpSync('public', copies, { recursive: true })
  for (const folder of [copies, path.join(distDir, 'static')]) {
    for (const file of filesUnder(folder)) if (WORTH_COMPRESSING.test(file)) await compress(file)
  }
}

async function compress(file: string) {
  const content = fs.readFileSync(file)
  if (content.length < SMALLEST) return
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  fs.writeFileSync(`${file}.br`, await brotli(content, { params }))
  fs.writeFileSync(`${file}.gz`, await gzip(content, { level: 9 }))
}

function filesUnder(folder: string): string[] {
  if (!fs.existsSync(folder)) return []
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}
