import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'
import { type CatchingWord, wordsForUncoded } from '@/lib/domain/text/uncoded-words'
import { textInUse } from './view-text'

/** So many of the views that wait, the latest, are read: it answers at once, and the list is asked for again as it shrinks. */
const read = 2000

/** Words that would find the views that wait for a code. Undefined for those who do not code here. */
export async function uncodedWords(actor: Actor, dialogueId: string): Promise<{ words: CatchingWord[]; waiting: number } | undefined> {
  const dialogue = await db.dialogue.findUnique({ where: { id: dialogueId }, select: { organisationId: true, projectId: true } })
  if (!dialogue || !may(actor, 'coding.code', { ...dialogue, dialogueId }).allowed) return undefined
  const [waiting, themes] = await Promise.all([
    db.$queryRaw<{ text: string; language: string }[]>`
      SELECT ${textInUse} AS text, c.language FROM "Contribution" c
      WHERE c."dialogueId" = ${dialogueId}::uuid AND c.visibility <> 'REMOVED'
        AND NOT EXISTS (SELECT 1 FROM "Coding" k WHERE k."contributionId" = c.id)
        AND NOT EXISTS (SELECT 1 FROM "OutsideQuestion" o WHERE o."contributionId" = c.id)
        AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id)
      ORDER BY c."seqNo" DESC LIMIT ${read}`,
    db.theme.findMany({ where: { dialogueId, isRetired: false }, select: { id: true, exampleWords: true } }),
  ])
  const codebook = themes.map(({ id, exampleWords }) => ({ themeId: id, words: exampleWords }))
  return { words: wordsForUncoded(waiting, codebook), waiting: waiting.length }
}
