import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { shortCodeOf, slugOfShortCode } from '@/lib/queries/short-code'
import { aDialogue } from '../support/factories/dialogue'

describe('the short code on a printed form', () => {
  it('leads to its dialogue, however it is typed, and to no other organisation’s', async () => {
    const dialogue = await aDialogue.open()
    const code = await shortCodeOf(dialogue.id)
    expect(code).toMatch(/^[0-9a-f]{6,}$/)
    expect(await slugOfShortCode(dialogue.organisationId, ` ${code.toUpperCase()}`)).toBe(dialogue.slug)
    const other = await aDialogue.open()
    expect(await slugOfShortCode(other.organisationId, code)).toBeUndefined()
    for (const wrong of ['', code.slice(0, 5), '%', "' OR true", 'zzzzzz']) {
      expect(await slugOfShortCode(dialogue.organisationId, wrong)).toBeUndefined()
    }
  })

  it('says nothing of a dialogue that is not public yet', async () => {
    const dialogue = await aDialogue.draft()
    expect(await slugOfShortCode(dialogue.organisationId, await shortCodeOf(dialogue.id))).toBeUndefined()
  })

  it('stays when a later dialogue happens to begin alike: the later one’s is longer', async () => {
    const [first, second] = twins()
    const model = await aDialogue.open()
    const { organisationId, projectId, title, level, approvedByDecisionId, opensAt, closesAt, openedAt } = model
    const like = { organisationId, projectId, title, level, approvedByDecisionId, opensAt, closesAt, openedAt, state: 'OPEN' } as const
    await db.dialogue.create({ data: { ...like, id: first, slug: 'forst' } })
    const code = await shortCodeOf(first)
    expect(code).toHaveLength(6)
    await db.dialogue.create({ data: { ...like, id: second, slug: 'sedan' } })
    expect(await shortCodeOf(first)).toBe(code)
    const longer = await shortCodeOf(second)
    expect(longer.length).toBeGreaterThan(6)
    expect(await slugOfShortCode(organisationId, code)).toBe('forst')
    expect(await slugOfShortCode(organisationId, longer)).toBe('sedan')
  })
})

/** Two ids that are hashed to the same six first signs: among some ten thousand there are a few. */
function twins(): [string, string] {
  const seen = new Map<string, string>()
  for (;;) {
    const id = randomUUID()
    const start = createHash('md5').update(id).digest('hex').slice(0, 6)
    const before = seen.get(start)
    if (before) return [before, id]
    seen.set(start, id)
  }
}
