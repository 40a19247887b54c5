import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { opinions } from '@/lib/domain/analysis/opinions'
import { voteMatrix } from '@/lib/domain/analysis/vote-matrix'
import { runOpinions } from '@/lib/integrations/opinions/run-opinions'
import { Cancelled } from '@/lib/integrations/thread/run-in-thread'
import { syntheticVotes } from '../bench/analysis'

const order = (people: number, statements: number, perPerson: number) => ({
  input: {
    matrix: voteMatrix(syntheticVotes(people, statements, perPerson)),
    excluded: new Uint8Array(statements),
    meta: new Uint8Array(statements),
  },
  options: { seed: 3 },
})

describe('the opinion groups in a thread of their own', () => {
  it('are those reckoned here, and tell how far they have come', async () => {
    const asked = order(120, 20, 12)
    const heard: number[] = []
    const answer = await runOpinions(asked, { onProgress: (part) => heard.push(part) })
    expect(answer).toEqual(opinions(asked.input, asked.options))
    expect(heard.at(-1)).toBe(1)
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
  })

  it('stop at once when they are no longer wanted', async () => {
    const stop = new AbortController()
    const working = runOpinions(order(4000, 200, 100), { onProgress: () => stop.abort(), signal: stop.signal })
    await expect(working).rejects.toThrow(Cancelled)
    await expect(runOpinions(order(20, 5, 5), { signal: AbortSignal.abort() })).rejects.toThrow(Cancelled)
  })

  it('are reckoned from a bundled program as well', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'radslag-thread-'))
    const outfile = path.join(folder, 'bundled.mjs')
    const entry = path.resolve('lib/integrations/opinions/run-opinions.ts')
    const shared = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' } as const
    await build({ ...shared, entryPoints: [entry], outfile, alias: { '@': process.cwd() }, logLevel: 'error' })
    const bundled: { runOpinions: typeof runOpinions } = await import(/* @vite-ignore */ outfile)
    const asked = order(20, 5, 5)
    expect(await bundled.runOpinions(asked)).toEqual(opinions(asked.input, asked.options))
    fs.rmSync(folder, { recursive: true })
  })

  it('say what went wrong', async () => {
    const broken = order(20, 5, 5)
    await expect(runOpinions({ input: { ...broken.input, matrix: undefined as never }, options: { seed: 1 } })).rejects.toThrow()
  })
})
