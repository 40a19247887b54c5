import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { runSelection } from '@/lib/integrations/sortition/run-selection'
import { Cancelled } from '@/lib/integrations/thread/run-in-thread'
import { aPool } from '../domain/sortition/pools'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'radslag-sortition-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => {
  fs.writeFileSync(path.join(folder, name), text)
  return path.join(folder, name)
}
const pool = write(
  'pool.csv',
  `\uFEFFid;namn;kön;område\r\n${Array.from({ length: 40 }, (_, i) => `P${i};Åsa ${i};${i % 3 ? 'Kvinna' : 'Man'};${i % 4 ? 'Ängen' : 'Örby'}`).join('\r\n')}\r\n`,
)
const quotas = (women: string, Orby: string) =>
  write(
    `quotas-${women}-${Orby}.csv`,
    `category,feature,min,max\nkön,kvinna,${women}\nkön,man,0,8\nområde,Örby,${Orby}\nområde,Ängen,0,8\n`,
  )

/** As typed, with a database that is nowhere: it is not asked for. */
async function sortition(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing' }
  const child = spawn('npm', ['run', '--silent', 'radslag', '--', 'sortition', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out, err: err.replace(/npm warn.*\n/g, '') }
}
const drawing = (...more: string[]) => ['--pool', pool, '--quotas', quotas('4,4', '2,3'), '--panel', '8', '--seed', 'midsommar', ...more]

describe('radslag sortition', () => {
  it('prints the lottery and the draw as JSON and nothing else, and the same another time', async () => {
    const audit = path.join(folder, 'audit.json')
    const first = await sortition(...drawing('--json', '--audit', audit))
    expect([first.code, first.err]).toEqual([0, ''])
    const result = JSON.parse(first.out)
    expect(result).toMatchObject({ seed: 'midsommar', inputHash: expect.stringMatching(/^[0-9a-f]{64}$/), notSelectable: [], leftOut: [] })
    expect(result.probabilities.map(({ id }: { id: string }) => id)).toEqual(Array.from({ length: 40 }, (_, i) => `P${i}`))
    expect(result.minimumProbability).toBeGreaterThan(0.1)
    expect(result.certificateGap).toBeLessThanOrEqual(1e-6)
    expect(result.panels.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0)).toBeCloseTo(1, 9)
    expect(result.panels.map(({ members }: { members: string[] }) => members)).toContainEqual(result.drawn)

    const again = await sortition(...drawing('--json'))
    expect(again.out).toBe(first.out)

    const verified = await sortition('--verify', audit, '--json')
    expect([verified.code, JSON.parse(verified.out).verified]).toEqual([0, true])
    const kept = fs.readFileSync(audit, 'utf8')
    expect(kept).not.toContain('Åsa')
    fs.writeFileSync(audit, kept.replace('"seed": "midsommar"', '"seed": "midvinter"'))
    const forged = await sortition('--verify', audit, '--json')
    expect([forged.code, JSON.parse(forged.out).checks.draw]).toEqual([1, false])
  })

  it('ends with 2, the reasons and the smallest change when no panel keeps the quotas', async () => {
    const impossible = ['--pool', pool, '--quotas', quotas('7,8', '9,9'), '--panel', '8', '--seed', 'x', '--json']
    const { code, out, err } = await sortition(...impossible)
    expect(code).toBe(2)
    expect(err).toContain('The smallest change')
    expect(JSON.parse(out)).toMatchObject({
      error: 'infeasible',
      obstacles: [{ kind: 'floors-exceed-panel', feature: 'område', sum: 9 }],
      // Only six of those in Örby are women, and seven women are asked for.
      relaxation: { kind: 'quotas', seats: 2, changes: [{ feature: 'område', value: 'Örby', min: { from: 9, to: 7 } }] },
    })
  })

  it('ends with 1 and says which people it cannot understand, or leaves them out when told to', async () => {
    const odd = write('odd.csv', `${fs.readFileSync(pool, 'utf8')}P40;Bo;Okänt;Örby\r\n`)
    const args = ['--pool', odd, '--quotas', quotas('4,4', '2,3'), '--panel', '8', '--seed', 'x', '--json']
    const refused = await sortition(...args)
    expect([refused.code, JSON.parse(refused.out)]).toMatchObject([
      1,
      { error: 'invalid-input', faults: [{ kind: 'unknown-value', id: 'P40', value: 'Okänt', line: 42 }] },
    ])
    const without = JSON.parse((await sortition(...args, '--leave-out-unknown')).out)
    expect([without.probabilities.length, without.leftOut]).toMatchObject([40, [{ id: 'P40' }]])
  })

  it('fills the seats of those who left, from an audit file', async () => {
    const audit = path.join(folder, 'first.json')
    const [leaving] = JSON.parse((await sortition(...drawing('--json', '--audit', audit))).out).drawn
    const { code, out } = await sortition('--replace', audit, '--leaving', leaving, '--seed', 'y', '--json')
    expect([code, JSON.parse(out).drawn.length]).toEqual([0, 1])
  })
})

describe('a selection in its own thread', () => {
  const large = aPool({ people: 400, panelSize: 50, values: [2, 5, 4, 6, 3], seed: 11 })

  it('tells how far it has come, leaves the caller free, and stops when it is cancelled', async () => {
    const stop = new AbortController()
    let told = 0
    let ticks = 0
    const ticking = setInterval(() => {
      ticks += 1
    }, 20)
    const work = runSelection(
      { instance: large, method: 'leximin' },
      {
        signal: stop.signal,
        onProgress: () => {
          told += 1
          if (told === 2) stop.abort()
        },
      },
    )
    await expect(work).rejects.toBeInstanceOf(Cancelled)
    clearInterval(ticking)
    expect(told).toBeGreaterThanOrEqual(2)
    expect(ticks).toBeGreaterThan(3)
  })

  it('runs from a program that is bundled into one file, as the production build is', async () => {
    const file = path.join(folder, 'bundled.mjs')
    const source = `import { runSelection } from '@/lib/integrations/sortition/run-selection'
import { highsSolver } from '@/lib/integrations/solver/highs'
const person = (id, value) => ({ id, values: [value], household: null })
const instance = { panelSize: 1, features: [{ name: 'f', quotas: [{ value: 'a', min: 0, max: 1 }, { value: 'b', min: 0, max: 1 }] }], people: [person('1', 0), person('2', 1)] }
await highsSolver()
console.log(JSON.stringify((await runSelection({ instance, method: 'leximin' })).probabilities))`
    const shared = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' } as const
    await build({ ...shared, stdin: { contents: source, resolveDir: process.cwd() }, outfile: file, alias: { '@': process.cwd() } })
    fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    for await (const chunk of child.stdout.setEncoding('utf8')) out += chunk
    expect(JSON.parse(out)).toEqual([0.5, 0.5])
  })
})
