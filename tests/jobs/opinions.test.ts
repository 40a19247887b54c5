import { describe, expect, it } from 'vitest'
import { importStatements } from '@/lib/commands/statement-import'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'
import { opinionMap } from '@/lib/queries/opinion-map'
import { opinionVotes } from '@/lib/queries/opinion-votes'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'
import { runDueJobs } from '../support/run-jobs'

const statements = Array.from({ length: 12 }, (_, j) => ({
  sourceId: String(j),
  text: `Påstående ${j}`,
  language: 'sv',
  moderated: j === 11 ? (-1 as const) : (1 as const),
  isMeta: j === 10,
  isSeed: true,
  at: null,
}))

/** Two camps of 20 and 40: they differ on the first six statements and agree on the others; everybody has a whim of their own. */
function camps(people: number) {
  const cast = Array.from({ length: people }, (_, i) =>
    statements.map((_, j) => ({
      i,
      j,
      value: (i * 7 + j * 5) % 11 === 0 ? 0 : j < 6 ? (i % 3 === 0 ? 1 : -1) : (i + j) % 13 === 0 ? -1 : 1,
    })),
  ).flat()
  return {
    statements,
    votedOn: statements.map(({ sourceId }) => sourceId),
    voters: Array.from({ length: people }, (_, i) => `v${i}`),
    votes: {
      voter: cast.map(({ i }) => i),
      statement: cast.map(({ j }) => j),
      value: cast.map(({ value }) => value),
      at: cast.map(() => 1_700_000_000_000),
    },
  }
}

const take = ({ organisationId, slug }: ADialogue, people: number) =>
  importStatements(system, { organisationId, slug, sourceSystem: 'polis', ...camps(people) })

describe('the analysis of a dialogue’s votes', () => {
  it('is made after they have come in, kept with its seed and hash, and made again only when there are new ones', async () => {
    const dialogue = await aDialogue.closedYesterday()
    expect((await take(dialogue, 60)).ok).toBe(true)
    await runDueJobs()
    const map = await opinionMap(dialogue.id)
    expect(map).toMatchObject({ participants: 60, votes: 720, placed: 60, gate: { shown: true } })
    expect(map?.groups.map(({ number, members }) => [number, members])).toEqual([
      [0, 40],
      [1, 20],
    ])
    expect(map?.inputHash).toBe((await opinionVotes(dialogue.id)).hash)
    const first = await db.opinionAnalysis.findMany({ where: { dialogueId: dialogue.id } })
    await take(dialogue, 60)
    await runDueJobs()
    expect(await db.opinionAnalysis.findMany({ where: { dialogueId: dialogue.id } })).toEqual(first)
    await take(dialogue, 75)
    await runDueJobs()
    const next = await opinionMap(dialogue.id)
    expect(next?.groups.map(({ number, members }) => [number, members])).toEqual([
      [0, 50],
      [1, 25],
    ])
    expect(await db.opinionAnalysis.count({ where: { dialogueId: dialogue.id } })).toBe(2)
    expect(await db.auditEvent.count({ where: { dialogueId: dialogue.id, kind: 'opinions.analysed' } })).toBe(2)
    await expect(db.opinionAnalysis.deleteMany({ where: { dialogueId: dialogue.id } })).rejects.toThrow(/permission denied/)
  })

  it('shows what unites and what divides, nobody by name and nothing that was rejected', async () => {
    const dialogue = await aDialogue.closedYesterday()
    await take(dialogue, 60)
    await runDueJobs()
    const map = await opinionMap(dialogue.id)
    expect(map?.statements.map(({ text }) => text)).toEqual(statements.slice(0, 11).map(({ text }) => text))
    const dividing = (j: number) => map?.statements[j]?.dividing ?? 0
    const bridging = (j: number) => map?.statements[j]?.bridging ?? 0
    expect(Math.min(...[0, 1, 2, 3, 4, 5].map(dividing))).toBeGreaterThan(Math.max(...[6, 7, 8, 9].map(dividing)))
    expect(Math.min(...[6, 7, 8, 9].map(bridging))).toBeGreaterThan(Math.max(...[0, 1, 2, 3, 4, 5].map(bridging)))
    expect(map?.points).toHaveLength(60)
    expect(Object.keys(map?.points[0] ?? {})).toEqual(['x', 'y', 'group', 'certainty'])
    const voters = await db.statementVoter.findMany({ where: { dialogueId: dialogue.id } })
    for (const { id } of voters) expect(JSON.stringify(map)).not.toContain(id)
  })

  it('says that there are no clear groups where few have voted, and hides every count under five', async () => {
    const dialogue = await aDialogue.closedYesterday()
    await take(dialogue, 4)
    await runDueJobs()
    const map = await opinionMap(dialogue.id)
    expect(map).toMatchObject({ gate: { shown: false, reasons: ['too-few-participants'] }, groups: [], points: [] })
    expect(map?.statements.every(({ all }) => all === null)).toBe(true)
    const empty = await aDialogue.open()
    expect(await opinionMap(empty.id)).toBeUndefined()
  })
})
