import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { aDialogue } from '../support/factories/dialogue'

const aStatement = (dialogueId: string, order = 1) => db.statement.create({ data: { dialogueId, order, text: `Påstående ${order}` } })
const aVoter = (dialogueId: string, imported = false) =>
  db.statementVoter.create({ data: { dialogueId, ...(imported ? { sourceSystem: 'polis', sourceId: '1' } : {}) } })

describe('what the database upholds about statements and votes', () => {
  it('keeps a statement as people voted on it, and every vote', async () => {
    const { id: dialogueId } = await aDialogue.open()
    const [statement, voter] = [await aStatement(dialogueId), await aVoter(dialogueId)]
    await db.statement.update({ where: { id: statement.id }, data: { text: 'Rättat före första rösten' } })
    const key = { voterId: voter.id, statementId: statement.id }
    await db.statementVote.create({ data: { ...key, dialogueId, value: 1 } })
    await expect(db.statement.update({ where: { id: statement.id }, data: { text: 'Något annat' } })).rejects.toThrow(/RG010/)
    await db.statement.update({ where: { id: statement.id }, data: { state: 'REJECTED' } })
    await expect(db.statementVote.delete({ where: { voterId_statementId: key } })).rejects.toThrow(/RG000/)
    await expect(db.statement.delete({ where: { id: statement.id } })).rejects.toThrow()
  })

  it('knows three votes, one for each voter and statement, within one dialogue', async () => {
    const [{ id: dialogueId }, other] = [await aDialogue.open(), await aDialogue.open()]
    const [statement, voter] = [await aStatement(dialogueId), await aVoter(dialogueId)]
    const vote = { voterId: voter.id, statementId: statement.id, dialogueId }
    await expect(db.statementVote.create({ data: { ...vote, value: 2 } })).rejects.toThrow(/vote_is_one_of_three/)
    await db.statementVote.create({ data: { ...vote, value: -1 } })
    await expect(db.statementVote.create({ data: { ...vote, value: 1 } })).rejects.toThrow(/Unique/)
    const foreign = await aVoter(other.id)
    await expect(db.statementVote.create({ data: { ...vote, voterId: foreign.id, value: 1 } })).rejects.toThrow(/Foreign/)
  })

  it('takes no vote before the dialogue has opened, nor after it has closed, but an import of what was voted elsewhere', async () => {
    const draft = await aDialogue.draft()
    const vote = async ({ id: dialogueId }: { id: string }, imported = false) => {
      const [statement, voter] = [await aStatement(dialogueId, imported ? 2 : 1), await aVoter(dialogueId, imported)]
      return db.statementVote.create({ data: { dialogueId, statementId: statement.id, voterId: voter.id, value: 1 } })
    }
    await expect(vote(draft)).rejects.toThrow(/RG003/)
    const closed = await aDialogue.closedYesterday()
    await expect(vote(closed)).rejects.toThrow(/RG005/)
    await expect(vote(closed, true)).resolves.toMatchObject({ value: 1 })
  })
})
