import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'
import { describe, expect, it } from 'vitest'

const MOST_BYTES = 12_000
const root = join(import.meta.dirname, '../..')

describe.each(['residents', 'workspace', 'document'])('the styles of %s', (surface) => {
  it('are small', async () => {
    expect(gzipSync(await built(surface)).length).toBeLessThan(MOST_BYTES)
  })

  it('have none of Tailwind’s own palette, and ask no one else for anything', async () => {
    const css = await built(surface)
    expect(css).not.toContain('--color-red-500')
    expect(css).not.toMatch(/url\(["']?https?:/)
  })

  it('read from either side', async () => {
    expect(await built(surface)).not.toMatch(/(margin|padding|border)-(left|right):/)
  })
})

async function built(surface: string) {
  const from = join(root, `app/styles/${surface}.css`)
  const result = await postcss([tailwind({ optimize: { minify: true } })]).process(readFileSync(from, 'utf8'), { from })
  return result.css
}
