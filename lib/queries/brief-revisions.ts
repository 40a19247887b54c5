import 'server-only'
import { diffWords } from 'diff'
import { db } from '@/lib/db'
import type { BriefPart } from '@/lib/domain/brief-part'
import { changesBetween, frozenFrom, isShownInFull } from '@/lib/domain/brief-revision'
import { isPublicDialogue } from '@/lib/domain/dialogue'

export interface ShownChange {
  part: BriefPart
  field: string
  /** Missing where the words are a working note. */
  words?: { text: string; kind: 'same' | 'added' | 'removed' }[]
}

/** Every public version of a dialogue's brief since it opened, the latest first, word by word. */
export async function briefRevisions(organisationId: string, slug: string) {
  const dialogue = await db.dialogue.findFirst({
    where: { organisationId, slug },
    select: {
      id: true,
      title: true,
      slug: true,
      state: true,
      openedAt: true,
      approvedByDecisionId: true,
      revisions: { orderBy: { no: 'asc' } },
    },
  })
  if (!dialogue || !isPublicDialogue(dialogue)) return undefined
  const { title, openedAt, revisions } = dialogue
  const shown = revisions.flatMap((revision, index) => {
    if (revision.no === 0) return []
    const { no, at, reason, content } = revision
    return [{ no, at, reason, changes: changes(revisions[index - 1]?.content, content) }]
  })
  return { slug, title, openedAt, revisions: shown.reverse() }
}
export type BriefRevisions = NonNullable<Awaited<ReturnType<typeof briefRevisions>>>

function changes(before: unknown, after: unknown): ShownChange[] {
  const [was, is] = [frozenFrom(before), frozenFrom(after)]
  if (!was || !is) return []
  return changesBetween(was, is).map((change) => ({
    part: change.part,
    field: change.field,
    words: isShownInFull(change) ? wordsOf(change.before, change.after) : undefined,
  }))
}

const wordsOf = (before: string, after: string) =>
  diffWords(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
  }))
