import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { precompress, publicFiles } from '@/lib/cli/precompress'

const distDir = fs.mkdtempSync(path.join(os.tmpdir(), 'radslag-dist-'))
afterAll(() => fs.rmSync(distDir, { recursive: true }))

it('static files get twins that unpack to the same, pictures and crumbs do not', async () => {
  const script = 'export const greeting = "hej"\n'.repeat(100)
  const write = (name: string, content: string) => fs.writeFileSync(path.join(distDir, 'static', name), content)
  fs.mkdirSync(path.join(distDir, 'static'))
  write('a.js', script)
  write('b.woff2', script)
  write('c.js', '1')
  await precompress(distDir)
  const read = (name: string) => fs.readFileSync(path.join(distDir, 'static', name))
  expect(brotliDecompressSync(read('a.js.br')).toString()).toBe(script)
  expect(gunzipSync(read('a.js.gz')).toString()).toBe(script)
  expect(fs.readdirSync(path.join(distDir, 'static'))).toEqual(['a.js', 'a.js.br', 'a.js.gz', 'b.woff2', 'c.js'])
  expect(fs.existsSync(publicFiles(distDir))).toBe(true)
})
