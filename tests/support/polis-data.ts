import fs from 'node:fs'
import path from 'node:path'
import { opinionInputOf } from '@/lib/integrations/import/polis/opinion-input'
import { readPolisExport } from '@/lib/integrations/import/polis/read-export'

const root = path.join(process.env.RADSLAG_DATA ?? path.join(import.meta.dirname, '../../../shared/data'), 'polis')

export const polisFolder = (kind: 'openData' | 'server', name: string) => path.join(root, kind, name)

/** The published conversations beside the repository; none, and it says so, when they are not there. */
export function conversations(kind: 'openData' | 'server'): string[] {
  const folder = path.join(root, kind)
  if (!fs.existsSync(folder)) {
    console.warn(`The published conversations are skipped: they are not in ${folder} (see RADSLAG_DATA).`)
    return []
  }
  return fs.readdirSync(folder).filter((name) => fs.statSync(path.join(folder, name)).isDirectory())
}

export function aConversation(kind: 'openData' | 'server', name: string) {
  const from = readPolisExport(polisFolder(kind, name), { withPublished: true })
  return { from, ...opinionInputOf(from) }
}

interface Expected {
  center: number[]
  comps: [number[], number[]]
  comment_extremity: number[]
  proj: Record<string, [number, number]>
  in_conv: number[]
  tids: number[]
  direct50: Record<string, { inertia: number }>
  restarts50: { best_k: number; by_k: Record<string, { labels: number[] }> }
  at_restarts_best_k: {
    group_aware_consensus_agree: Record<string, number>
    repness: Record<string, Record<'pa' | 'pat' | 'ra' | 'rat' | 'rdt', number[]>>
  }
}

/** What another program, written from the published method, made of the same votes. Its agree is -1. */
export const expectedOf = (name: string): Expected => JSON.parse(fs.readFileSync(path.join(root, 'expected', `${name}.json`), 'utf8'))

interface Blob {
  'comment-priorities': Record<string, number>
  'meta-tids': number[]
  'group-aware-consensus': Record<string, number>
  pca: { 'comment-extremity': number[] }
  tids: number[]
  consensus: Record<'agree' | 'disagree', { tid: number }[]>
  repness: Record<string, Record<string, number | string | boolean>[]>
}

export const serverBlob = (name: string): Blob =>
  JSON.parse(fs.readFileSync(path.join(polisFolder('server', name), 'math-pca2.json'), 'utf8'))

/** 1 when two directions are the same, whichever way they point. */
export function alignment(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [dot, left, right] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    dot += (a[i] ?? 0) * (b[i] ?? 0)
    left += (a[i] ?? 0) ** 2
    right += (b[i] ?? 0) ** 2
  }
  return Math.abs(dot) / Math.sqrt(left * right)
}

export const furthest = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? Number.NaN))), 0)
