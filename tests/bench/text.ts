// A14's time: near duplicates among 5,000 comments made of runs of the product's own Swedish, whose words are as common or rare as words are.
import fs from 'node:fs'
import path from 'node:path'
import { nearDuplicates } from '@/lib/domain/text/near-duplicates'
import { wordsOf } from '@/lib/domain/text/words'

const catalogue = path.resolve('lib/i18n/messages/sv')

export function textFigures(): string {
  const random = seeded(7)
  const words = fs.readdirSync(catalogue).flatMap((name) => swedishIn(fs.readFileSync(path.join(catalogue, name), 'utf8')))
  const views = Array.from({ length: 5000 }, (_, no) => {
    const from = Math.floor(random() * (words.length - 40))
    return { id: String(no), text: words.slice(from, from + 5 + Math.floor(random() * 35)).join(' '), receivedAt: new Date(no * 60_000) }
  })
  const before = performance.now()
  const { suggested } = nearDuplicates(views)
  const seconds = (performance.now() - before) / 1000
  return `Near duplicates among 5,000 comments: ${seconds.toFixed(1)} s (aim A14: at most 10 s), ${suggested.length} pairs suggested.`
}

const swedishIn = (file: string) => [...file.matchAll(/: '([^']+)'/g)].flatMap(([, text = '']) => wordsOf(text).map(({ lower }) => lower))

function seeded(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
