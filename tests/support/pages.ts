import fs from 'node:fs'
import path from 'node:path'
import type { HostileMap } from './hostile-furniture'

export interface PageRoute {
  file: string
  /** As in app/, without groups and the locale: /dialoger/[slug]/synpunkter */
  pattern: string
}

/** Every page that the application has, from its own folders: a new one is in the tests without anybody thinking of it. */
export function everyPage(): PageRoute[] {
  return fs
    .readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => ({ file: path.join('app', file), pattern: `/${path.dirname(file)}`.replace(/^\/(\[locale\]|\.)/, '') || '/' }))
    .sort((one, other) => one.pattern.localeCompare(other.pattern))
}

/** Whatever any page reads from its query. */
export function everyQueryName(): string[] {
  const sources = everyPage()
    .map(({ file }) => fs.readFileSync(file, 'utf8'))
    .join('\n')
  const read = [...sources.matchAll(/(?:query|typed|search|searchParams\))\.(\w+)/g)].map(([, name = '']) => name)
  const taken = [...sources.matchAll(/const \{([\w\s,:]+)\} = (?:await searchParams|query)/g)].flatMap(([, names = '']) =>
    names.split(/[,:\s]+/),
  )
  return [...new Set([...read, ...taken, 'sida', 'q', 'tema', 'nr', 'lage'])].filter(Boolean).sort()
}

type Segments = Record<string, string>

/** The dynamic parts of an address, filled in with what is there. Every part must be known here, or the test says which isn't. */
export function addressOf({ pattern }: PageRoute, { walked, project, topic, open }: HostileMap, instead: Segments = {}): string {
  const ids: Record<string, string> = { dialoger: walked.id, projekt: project.id, amnen: topic.id, beslut: walked.decisionId }
  const parts = pattern.split('/')
  return parts
    .map((part, index) => {
      const name = /^\[(\w+)\]$/.exec(part)?.[1]
      if (!name) return part
      if (instead[name] !== undefined) return instead[name]
      const before = parts[index - 1] ?? ''
      if (name === 'slug') return before === 'projekt' ? project.slug : parts.includes('bidra') ? open.slug : walked.slug
      if (name === 'id' && pattern.startsWith('/foresla')) return topic.id
      return (
        {
          id: ids[before],
          step: parts.includes('bidra') ? 'granska' : 'oppna',
          no: '2',
          n: '1',
          part: 'syfte',
          theme: walked.themeId,
          claimId: walked.claimId,
          kod: walked.code,
          // Neither is there: whoever asks is told so.
          code: 'abc123',
          sheet: '01a20000-0000-7000-8000-000000000000',
        }[name] ?? unknown(pattern, name)
      )
    })
    .join('/')
}

export const dynamicParts = ({ pattern }: PageRoute) => [...pattern.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name)

function unknown(pattern: string, name: string): never {
  throw new Error(`tests/support/pages.ts knows no [${name}] for ${pattern}`)
}
