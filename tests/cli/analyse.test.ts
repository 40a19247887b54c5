import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { conversations, polisFolder } from '../support/polis-data'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'radslag-analyse-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

/** As typed, with a database that is nowhere: it is not asked for. */
async function analyse(args: string[], { slowReader = false } = {}) {
  const env = { ...process.env, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing' }
  const child = spawn('npm', ['run', '--silent', 'radslag', '--', 'analyse', 'polis', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    out += chunk
    if (slowReader) await pause(20)
  }
  return { code: await ended, out, err }
}

function aConversation(name: string, people: number, statements: number): string {
  const at = path.join(folder, name)
  fs.mkdirSync(at)
  const ids = Array.from({ length: statements }, (_, j) => j)
  fs.writeFileSync(
    path.join(at, 'comments.csv'),
    `comment-id,moderated,comment-body\n${ids.map((j) => `${j},1,"Påstående ${j}"`).join('\n')}\n`,
  )
  const votes = Array.from({ length: people }, (_, i) =>
    ids.filter((j) => (i + j) % 3).map((j) => `${j},${i},${i % 2 === j % 2 ? 1 : -1}`),
  ).flat()
  fs.writeFileSync(path.join(at, 'votes.csv'), ['comment-id,voter-id,vote', ...votes].join('\n'))
  return at
}

describe('radslag analyse polis', () => {
  it('prints every figure as JSON and nothing else, through a slow pipe to the last byte', async () => {
    const { code, out, err } = await analyse([aConversation('large', 9000, 12), '--json', '--seed', '5'], { slowReader: true })
    expect([code, err.replace(/npm warn.*\n/g, '')]).toEqual([0, ''])
    expect(out.length).toBeGreaterThan(1_000_000)
    const result = JSON.parse(out)
    expect(Object.keys(result)).toEqual(['participants', 'statements', 'groups', 'majority', 'gate', 'seed', 'milliseconds'])
    expect(result.participants).toHaveLength(9000)
    expect(result.participants[0]).toMatchObject({ id: 0, votes: 8, inConversation: true })
    expect(result.statements[0]).toMatchObject({ id: 0, moderated: false, agree: 3000, disagree: 3000, pass: 0 })
    const placed = result.groups.flatMap(({ members }: { members: number[] }) => members)
    expect([...new Set(placed)]).toHaveLength(9000)
    expect(result.gate).toMatchObject({ shown: true, reasons: [] })
    expect(result.seed).toBe(5)
  })

  it('says what is wrong in Swedish, on the other stream, with another code', async () => {
    const missing = await analyse([path.join(folder, 'nowhere'), '--json'])
    expect([missing.code, missing.out]).toEqual([1, ''])
    expect(missing.err).toMatch(/mappen finns inte/)
    const empty = path.join(folder, 'empty')
    fs.mkdirSync(empty)
    expect((await analyse([empty, '--json'])).err).toMatch(/påståenden saknas/)
    const small = aConversation('small', 3, 2)
    expect((await analyse([small, '--json', '--start-from-published'])).err).toMatch(/anger inga grupper/)
    expect((await analyse([small, '--json', '--groups', '9'])).err).toMatch(/--groups ska vara ett heltal från 2 till 5/)
  })

  it('analyses nobody, and one person', async () => {
    const nobody = JSON.parse((await analyse([aConversation('nobody', 0, 3), '--json'])).out)
    expect(nobody).toMatchObject({ participants: [], groups: [], gate: { shown: false, reasons: ['too-few-participants'] } })
    expect(nobody.statements).toHaveLength(3)
    const one = JSON.parse((await analyse([aConversation('one', 1, 3), '--json'])).out)
    expect(one.participants).toMatchObject([{ id: 0, votes: 2, group: null, certainty: null }])
  })

  const published = (['openData', 'server'] as const).flatMap((kind) =>
    conversations(kind)
      .slice(0, 1)
      .map((name) => [kind, name] as const),
  )
  it.each(published)('starts from the groups that %s gives for %s', async (kind, name) => {
    const { code, out } = await analyse([polisFolder(kind, name), '--json', '--start-from-published'])
    const result = JSON.parse(out)
    expect(code).toBe(0)
    expect(result.groups.length).toBeGreaterThanOrEqual(2)
    for (const { id, members } of result.groups)
      for (const member of members) expect(result.participants.find((one: { id: number }) => one.id === member).group).toBe(id)
  })
})
